// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace firstmile
{

/// Writes down a call, a letter or a visit: in a conversation, for its customer, or for somebody new.
class LogContactDialog : public QDialog
{
    Q_OBJECT

public:
    /// `conversation`: the open one, if there is one.
    LogContactDialog(const ConsoleContext &context, const std::optional<Conversation> &conversation,
                     QWidget *parent = nullptr);

    LoggedContact contact() const;

Q_SIGNALS:
    void logged(const firstmile::LoggedPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Whose { Conversation, Customer, Somebody };

    void build();
    void addWhose(QFormLayout &form);
    QButtonGroup *addChoice(QFormLayout &form, const QString &label, const QStringList &choices);
    void addWhen(QFormLayout &form);
    Whose whose() const;
    void refresh();
    void keep();

    const ConsoleContext &m_context;
    std::optional<Conversation> m_conversation;
    QComboBox *m_whose = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QButtonGroup *m_kind = nullptr;
    QButtonGroup *m_direction = nullptr;
    QDateTimeEdit *m_when = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_keep = nullptr;
    QFormLayout *m_form = nullptr;
};

}
