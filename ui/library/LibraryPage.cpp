// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryPage.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/library/LibraryWords.h"
#include "ui/library/MacroDialog.h"
#include "ui/library/SavedReplyDialog.h"
#include "ui/widgets/LineCard.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Saved replies"),
                 tr("What you answer with again and again. The composer offers it with the customer’s particulars "
                    "filled in; a macro does several things at once and shows them first."),
                 parent)
    , m_context(context)
    , m_search(new QLineEdit(widget()))
{
    m_search->setPlaceholderText(tr("Name, title or words"));
    m_search->setAccessibleName(tr("Find a saved reply or macro"));
    m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    auto *add = new QPushButton(tr("New saved reply …"), widget());
    add->setAccessibleName(tr("Write a new saved reply"));
    connect(add, &QPushButton::clicked, this, [this] { edit(SavedReply()); });
    auto *addMacro = new QPushButton(tr("New macro …"), widget());
    addMacro->setAccessibleName(tr("Put a new macro together"));
    connect(addMacro, &QPushButton::clicked, this, [this] { edit(Macro()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_search, 1);
    row->addWidget(add);
    row->addWidget(addMacro);
    column().addLayout(row);
    m_top = column().count();
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::refresh);
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.everything || changes.library))
            reload();
    });
}

void LibraryPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    reload();
    m_search->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::reload()
{
    const auto macros = m_context.replies.macros();
    whenDone(m_context.replies.savedReplies(), this, [this, macros](const Result<QList<SavedReplyLine>> &lines) {
        if (!lines)
            return m_context.notices.fail(lines.error());
        m_replies = *lines;
        whenDone(macros, this, [this](const Result<QList<Macro>> &read) {
            if (!read)
                return m_context.notices.fail(read.error());
            m_macros = *read;
            refresh();
        });
    });
}

void LibraryPage::refresh()
{
    clearBelow(m_top);
    m_shown.clear();
    addReplies();
    addMacros();
}

bool LibraryPage::matches(const SavedReply &reply) const
{
    QString all = reply.name + u' ' + reply.title + u' ' + reply.owner;
    for (const SavedReplyText &text : reply.texts)
        all += u' ' + text.text;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void LibraryPage::addReplies()
{
    const qsizetype before = m_shown.size();
    for (const SavedReplyLine &line : std::as_const(m_replies)) {
        if (matches(line.reply))
            addReply(line);
    }
    if (m_shown.size() > before)
        return;
    auto *none = new QLabel(m_replies.isEmpty() ? tr("Nothing is saved yet. Write down what you answer often.")
                                                : tr("No saved reply has these words."),
                            widget());
    none->setWordWrap(true);
    column().addWidget(none);
}

void LibraryPage::addReply(const SavedReplyLine &line)
{
    const SavedReply &reply = line.reply;
    const Instant now = m_context.clock.now();
    const QString words = reply.texts.isEmpty() ? QString() : reply.texts.first().text.simplified();
    auto *card = new LineCard(reply.approved ? u"check"_s : u"reply"_s, LibraryWords::title(reply),
                              reply.name + u" · "_s + LibraryWords::uses(line.uses), reply.isExpired(now), widget());
    card->addLine(words, false);
    card->addLine(LibraryWords::standing(reply, now), reply.isExpired(now));
    card->addButton(tr("Edit …"), tr("Edit the saved reply %1").arg(reply.name), [this, reply] { edit(reply); });
    card->addButton(tr("Remove"), tr("Remove the saved reply %1").arg(reply.name), [this, reply] { remove(reply); });
    column().addWidget(card);
    m_shown.append(reply.name);
}

void LibraryPage::addMacros()
{
    addHeading(tr("Macros"));
    const qsizetype before = m_shown.size();
    for (const Macro &macro : std::as_const(m_macros)) {
        if (macro.name.contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            addMacro(macro);
    }
    if (m_shown.size() > before)
        return;
    auto *none = new QLabel(m_macros.isEmpty() ? tr("There are no macros yet. One replies, tags and assigns at once.")
                                               : tr("No macro has these words."),
                            widget());
    none->setWordWrap(true);
    column().addWidget(none);
}

void LibraryPage::addMacro(const Macro &macro)
{
    QStringList steps;
    for (const MacroStep &step : macro.steps)
        steps.append(LibraryWords::step(step));
    auto *card = new LineCard(u"more"_s, macro.name, steps.join(u" · "_s), false, widget());
    card->addButton(tr("Edit …"), tr("Edit the macro %1").arg(macro.name), [this, macro] { edit(macro); });
    card->addButton(tr("Remove"), tr("Remove the macro %1").arg(macro.name), [this, macro] { remove(macro); });
    column().addWidget(card);
    m_shown.append(macro.name);
}

SavedReplyDialog *LibraryPage::edit(const SavedReply &reply)
{
    auto *dialog = new SavedReplyDialog(m_context, reply, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedReplyDialog::kept, this, &LibraryPage::reload);
    dialog->open();
    return dialog;
}

MacroDialog *LibraryPage::edit(const Macro &macro)
{
    QStringList names;
    for (const SavedReplyLine &line : std::as_const(m_replies))
        names.append(line.reply.name);
    auto *dialog = new MacroDialog(m_context, macro, names, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MacroDialog::kept, this, &LibraryPage::reload);
    dialog->open();
    return dialog;
}

void LibraryPage::remove(const SavedReply &reply)
{
    whenDone(m_context.replies.removeReply(reply.id), this, [this, reply](const Result<void> &done) {
        if (!done)
            return m_context.notices.say({Tone::Bad, LibraryWords::trouble(done.error()), {}, {}});
        SavedReply again = reply;
        again.id = {};
        m_context.notices.say(
            {Tone::Quiet, tr("The saved reply %1 is removed.").arg(reply.name), tr("Undo"), [this, again] {
                 whenDone(m_context.replies.saveReply(again), this, [this](const auto &) { reload(); });
             }});
        reload();
    });
}

void LibraryPage::remove(const Macro &macro)
{
    whenDone(m_context.replies.removeMacro(macro.id), this, [this, macro](const Result<void> &done) {
        if (!done)
            return m_context.notices.say({Tone::Bad, LibraryWords::trouble(done.error()), {}, {}});
        Macro again = macro;
        again.id = {};
        m_context.notices.say(
            {Tone::Quiet, tr("The macro %1 is removed.").arg(Words::quoted(macro.name)), tr("Undo"), [this, again] {
                 whenDone(m_context.replies.saveMacro(again), this, [this](const auto &) { reload(); });
             }});
        reload();
    });
}

QStringList LibraryPage::shown() const
{
    return m_shown;
}

}
