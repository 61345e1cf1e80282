// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace firstmile
{

/// The part of the settings page about replying, for the whole team: the undo window, who needs a second person, what
/// is checked before sending, what stands below a mail. What is changed is kept at once.
class ReplySettings : public QWidget
{
    Q_OBJECT

public:
    explicit ReplySettings(const ConsoleContext &context, QWidget *parent = nullptr);
    ~ReplySettings() override;

    const ReplyRules &rules() const { return m_rules; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *addHeading(const QString &text);
    QLabel *addCaption(const QString &text);
    void addUndo();
    void addApproval();
    void addChecks();
    void addSignatures();
    void load();
    void take();
    ReplyRules edited() const;
    void keep();
    void giveBack(const ReplyRules &before, int turn);

    const ConsoleContext &m_context;
    QVBoxLayout *m_column;
    QSpinBox *m_undo;
    QLineEdit *m_agents;
    QLineEdit *m_tags;
    QMap<Channel, QCheckBox *> m_channels;
    QCheckBox *m_notices;
    QMap<CheckKind, QCheckBox *> m_checks;
    QPlainTextEdit *m_teamSignature;
    QPlainTextEdit *m_ownSignature;
    QLabel *m_complaint;
    ReplyRules m_rules;
    bool m_loaded = false;
    int m_turn = 0;
};

}
