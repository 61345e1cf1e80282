// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace firstmile
{

class ChoiceModel;
class DialogFoot;
class MeaningLabel;

/// Type to find a saved reply, see what it says in this conversation, Enter to take it. One that has expired is not
/// offered.
class SavedReplyPicker : public QDialog
{
    Q_OBJECT

public:
    /// `language`: in which it is wanted; empty: in the customer's.
    SavedReplyPicker(const ConsoleContext &context, ConversationId conversation, const QString &language,
                     QWidget *parent = nullptr);

    /// The same, shown over the parent's window, and gone once it is closed.
    static SavedReplyPicker *open(const ConsoleContext &context, ConversationId conversation, const QString &language,
                                  QWidget *parent);

    QLineEdit &search() { return *m_search; }
    QListView &list() { return *m_list; }
    DialogFoot &foot() { return *m_foot; }
    QString shownText() const;    ///< what it says here; empty: not known yet, or it cannot be taken
    QString shownProblem() const; ///< what is wrong with it

Q_SIGNALS:
    void chosen(const firstmile::SavedReply &reply, const firstmile::FilledReply &filled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void take(const Result<QList<SavedReplyLine>> &lines);
    void narrow(const QString &typed);
    void show(int row);
    void showFilled(const Result<FilledReply> &filled);
    void choose();
    const SavedReply *current() const;

    const ConsoleContext &m_context;
    ConversationId m_conversation;
    QString m_language;
    QList<SavedReply> m_replies;
    SavedReplyId m_shown; ///< of the text that is shown
    std::optional<FilledReply> m_filled;
    bool m_wanted = false; ///< Enter was pressed before the text was there
    QLineEdit *m_search;
    QListView *m_list;
    ChoiceModel *m_model;
    QLabel *m_text;
    MeaningLabel *m_problem;
    DialogFoot *m_foot;
};

}
