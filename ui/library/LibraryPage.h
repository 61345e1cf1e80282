// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"
#include "ui/widgets/ColumnPage.h"

class QLineEdit;

namespace firstmile
{

class MacroDialog;
class SavedReplyDialog;

/// What a team keeps to answer with: its saved replies, to be found by typing, and its macros.
class LibraryPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit LibraryPage(const ConsoleContext &context, QWidget *parent = nullptr);

    QLineEdit &search() { return *m_search; }
    SavedReplyDialog *edit(const SavedReply &reply); ///< without an id: a new one
    MacroDialog *edit(const Macro &macro);
    QStringList shown() const; ///< the names of the saved replies and macros on the page

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void refresh();
    void addReplies();
    void addMacros();
    void addReply(const SavedReplyLine &line);
    void addMacro(const Macro &macro);
    void remove(const SavedReply &reply);
    void remove(const Macro &macro);
    bool matches(const SavedReply &reply) const;

    const ConsoleContext &m_context;
    QLineEdit *m_search;
    QList<SavedReplyLine> m_replies;
    QList<Macro> m_macros;
    QStringList m_shown;
    int m_top = 0; ///< how much of the column stays
};

}
