// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace firstmile
{

class DialogFoot;
class MeaningLabel;

/// Writes a saved reply: its name, whose it is and until when it holds, and a text for each language and channel.
class SavedReplyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reply`: without an id it is a new one.
    SavedReplyDialog(const ConsoleContext &context, const SavedReply &reply, QWidget *parent = nullptr);

    SavedReply reply() const; ///< as it is typed
    QLineEdit &name() { return *m_name; }
    QLineEdit &owner() { return *m_owner; }
    QCheckBox &approved() { return *m_approved; }
    QComboBox &variants() { return *m_variants; }
    QLineEdit &language() { return *m_language; }
    QPlainTextEdit &text() { return *m_text; }
    MeaningLabel &problem() { return *m_problem; }
    DialogFoot &foot() { return *m_foot; }
    void addVariant();
    void removeVariant();

Q_SIGNALS:
    void kept();

private:
    void arrange();
    void listen();
    QWidget *makeText();
    void makePlaceholderMenu(QPushButton *button);
    void fillVariants(int current);
    void showVariant(int index);
    void takeVariant(); ///< what is typed into the variant that is shown
    void refresh();
    void keep();

    const ConsoleContext &m_context;
    SavedReply m_reply;
    int m_shown = -1;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_owner;
    QCheckBox *m_approved;
    QCheckBox *m_expires;
    QDateEdit *m_day;
    QComboBox *m_variants;
    QLineEdit *m_language;
    QComboBox *m_channel;
    QPlainTextEdit *m_text;
    QPushButton *m_removeVariant;
    MeaningLabel *m_problem;
    DialogFoot *m_foot;
};

}
