// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace firstmile
{

class AccountWizard;

/// One page of the wizard that adds an account.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(AccountWizard &wizard, const QString &title, const QString &about);

    const QString &title() const { return m_title; }
    const QString &about() const { return m_about; }
    virtual std::optional<Channel> channel() const { return {}; } ///< whose mark stands beside the title
    virtual QString nextText() const { return tr("Next"); }
    virtual bool isComplete() const { return true; } ///< Next can be pressed
    virtual bool canGoBack() const { return true; }
    virtual void next() = 0;
    virtual void arrive() {} ///< each time it is shown
    QWidget *firstField() const { return m_first; }

Q_SIGNALS:
    void completeChanged();

protected:
    AccountWizard &wizard() const { return m_wizard; }
    QVBoxLayout &column() { return *m_column; }
    void focusFirst(QWidget *field) { m_first = field; }
    QLabel *addText(const QString &text, bool muted = false);
    QFormLayout *addForm();
    QLineEdit *makeField(const QString &name, const QString &example = {});
    QLineEdit *makeSecretField(const QString &name, const QString &example = {});
    QPushButton *makeLink(const QString &text, const QString &url); ///< opens a page in the browser

private:
    AccountWizard &m_wizard;
    QString m_title;
    QString m_about;
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
};

}
