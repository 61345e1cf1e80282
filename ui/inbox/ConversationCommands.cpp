// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationCommands.h"

#include "core/base/Clock.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/LogContactDialog.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/DeedWords.h"
#include "ui/inbox/InboxPage.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/QuietBar.h"
#include "ui/widgets/Words.h"

#include <QAction>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int manyConversations = 200; ///< from here on a deed is announced before it is done

Instant morningOf(QDate day)
{
    return fromDateTime(QDateTime(day, QTime(9, 0)));
}

}

ConversationCommands::ConversationCommands(const ConsoleContext &context, InboxPage &inbox, Chooser &chooser,
                                           QObject *parent)
    : QObject(parent), m_context(context), m_inbox(inbox), m_chooser(chooser)
{
    connect(&context.data, &ConsoleData::deedProgressed, this, &ConversationCommands::tellProgress);
}

void ConversationCommands::addTo(ActionRegistry &actions, QuietBar &bar)
{
    addReading(actions);
    addWriting(actions);
    addDeeds(actions);
    addSelecting(actions);
    actions.add({u"undo"_s, ActionGroup::Conversation, tr("Undo"), u"undo"_s, QKeySequence(u"Z"_s)}, [this, &bar] {
        if (bar.offersAction())
            return bar.act();
        m_context.notices.say(tr("There is nothing to undo at the moment."));
    });
    connect(&m_inbox, &InboxPage::currentChanged, this, [this, &actions] { enable(actions); });
    connect(&m_inbox.list(), &ConversationListPane::selectionChanged, this, [this, &actions] { enable(actions); });
    enable(actions);
}

QList<QAction *> ConversationCommands::selectionActions(const ActionRegistry &actions) const
{
    QList<QAction *> result;
    for (const auto *id : {"close", "snooze", "assign", "tag", "mark-read", "mark-unread"})
        result.append(actions.find(QLatin1String(id)));
    result.removeAll(nullptr);
    return result;
}

QList<QAction *> ConversationCommands::headerActions(const ActionRegistry &actions) const
{
    QList<QAction *> result;
    for (const auto *id : {"assign", "tag", "hand-over", "snooze", "close"})
        result.append(actions.find(QLatin1String(id)));
    result.removeAll(nullptr);
    return result;
}

void ConversationCommands::addReading(ActionRegistry &actions)
{
    ConversationListView &list = m_inbox.list().list();
    actions.add({u"next"_s, ActionGroup::Conversation, tr("Next conversation"), u"down"_s, QKeySequence(u"J"_s)},
                [&list] { list.step(1); });
    actions.add({u"previous"_s, ActionGroup::Conversation, tr("Previous conversation"), {}, QKeySequence(u"K"_s)},
                [&list] { list.step(-1); });
    actions.add({u"open"_s, ActionGroup::Conversation, tr("Read the conversation"), u"inbox"_s, QKeySequence(u"O"_s)},
                [this] { m_inbox.conversation().focusTimeline(); });
    actions.add({u"back"_s, ActionGroup::Conversation, tr("Back to the list"), {}, QKeySequence(u"U"_s)},
                [this] { m_inbox.list().focusList(); });
}

void ConversationCommands::addWriting(ActionRegistry &actions)
{
    const auto write = [this](ComposerMode mode) {
        m_inbox.conversation().composer().setMode(mode);
        m_inbox.conversation().composer().startWriting();
    };
    actions.add({u"reply"_s, ActionGroup::Write, tr("Reply"), u"reply"_s, QKeySequence(u"R"_s)},
                [write] { write(ComposerMode::Reply); });
    actions.add({u"note"_s, ActionGroup::Write, tr("Write a note to your team"), u"note"_s, QKeySequence(u"N"_s)},
                [write] { write(ComposerMode::Note); });
    actions.add({u"log-contact"_s, ActionGroup::Write, tr("Log a call, letter or visit …"), u"mark-logged"_s,
                 QKeySequence(u"Shift+L"_s)},
                [this] { logContact(); });
}

void ConversationCommands::addDeeds(ActionRegistry &actions)
{
    const auto deed = [&](const char *id, const QString &text, const char *icon, const char *key,
                          void (ConversationCommands::*act)()) {
        actions.add(
            {QLatin1String(id), ActionGroup::Conversation, text, QLatin1String(icon), QKeySequence(QLatin1String(key))},
            [this, act] { (this->*act)(); });
    };
    deed("close", tr("Close"), "close", "E", &ConversationCommands::close);
    deed("reopen", tr("Open again"), "reopen", "Shift+E", &ConversationCommands::reopen);
    deed("snooze", tr("Snooze"), "snooze", "S", &ConversationCommands::askSnooze);
    deed("assign", tr("Assign"), "assign", "A", &ConversationCommands::askAssignee);
    deed("tag", tr("Tag"), "tag", "L", &ConversationCommands::askTag);
    deed("hand-over", tr("Hand over"), "hand-over", "F", &ConversationCommands::askHandOver);
    actions.add({u"mark-read"_s, ActionGroup::Conversation, tr("Mark as read"), u"read"_s, QKeySequence(u"Shift+I"_s)},
                [this] {
                    perform({BulkDeed::Kind::MarkRead, {}, {}}, tr("Marked as read."));
                });
    actions.add(
        {u"mark-unread"_s, ActionGroup::Conversation, tr("Mark as unread"), u"unread"_s, QKeySequence(u"Shift+U"_s)},
        [this] {
            perform({BulkDeed::Kind::MarkUnread, {}, {}}, tr("Marked as unread."));
        });
}

void ConversationCommands::addSelecting(ActionRegistry &actions)
{
    ConversationListView &list = m_inbox.list().list();
    actions.add(
        {u"select"_s, ActionGroup::Conversation, tr("Select the conversation"), u"check"_s, QKeySequence(u"X"_s)},
        [&list] { list.toggleCurrent(); });
    actions.add({u"select-all"_s,
                 ActionGroup::Conversation,
                 tr("Select all conversations that match"),
                 {},
                 QKeySequence(u"*"_s)},
                [&list] { list.selection().selectAll(); });
    actions.add({u"select-none"_s, ActionGroup::Conversation, tr("Select nothing"), {}, {}},
                [&list] { list.selection().clear(); });
}

void ConversationCommands::enable(ActionRegistry &actions) const
{
    const auto thread = m_inbox.current();
    const bool selected = !m_inbox.list().list().selection().isEmpty();
    const bool closed = thread && thread->conversation.status == ConversationStatus::Closed;
    const auto enable = [&actions](const char *id, bool on) {
        if (QAction *action = actions.find(QLatin1String(id))) // a console that only reads has few of them
            action->setEnabled(on);
    };
    for (const auto *id : {"reply", "note", "hand-over", "open"})
        enable(id, thread.has_value());
    for (const auto *id : {"snooze", "assign", "tag", "mark-read", "mark-unread"})
        enable(id, selected || thread.has_value());
    enable("close", selected || (thread && !closed));
    enable("reopen", selected || (thread && (closed || thread->conversation.status == ConversationStatus::Snoozed)));
}

std::optional<Conversation> ConversationCommands::alone() const
{
    const auto thread = m_inbox.current();
    if (!thread || !m_inbox.list().list().selection().isEmpty())
        return {};
    return thread->conversation;
}

void ConversationCommands::perform(const BulkDeed &deed, const QString &sentence)
{
    ListSelection &selection = m_inbox.list().list().selection();
    const auto one = alone();
    if (!one && selection.isEmpty())
        return;
    if (deed.kind == BulkDeed::Kind::Close || deed.kind == BulkDeed::Kind::Reopen ||
        deed.kind == BulkDeed::Kind::Snooze)
        m_inbox.letGo();
    const int count = one ? 1 : selection.count();
    if (count >= manyConversations) {
        m_doing = DeedWords::doing(deed, count);
        m_lastTold.start();
        m_context.notices.say({Tone::Quiet, m_doing, {}, {}, 0s});
    }
    const auto outcome = one                 ? m_context.data.onSome({one->id}, deed)
                         : selection.isAll() ? m_context.data.onAll(m_inbox.list().model().query(), deed)
                                             : m_context.data.onSome(selection.some(), deed);
    selection.clear();
    whenDone(outcome, this, [this, deed, words = one ? sentence : QString()](const Result<BulkOutcome> &done) {
        m_doing.clear();
        if (!done)
            return m_context.notices.fail(done.error());
        tell(deed, *done, words);
    });
}

void ConversationCommands::tell(const BulkDeed &deed, const BulkOutcome &outcome, const QString &sentence)
{
    const QString words = sentence.isEmpty() ? DeedWords::done(deed, outcome.changed) : sentence;
    if (!outcome.undo)
        return m_context.notices.say(words);
    m_context.notices.say({Tone::Quiet, words, tr("Undo"), [this, id = outcome.undo] { undo(id); }});
}

// Not more often than one can read.
void ConversationCommands::tellProgress(qsizetype done, qsizetype total)
{
    if (m_doing.isEmpty() || total == 0 || m_lastTold.elapsed() < 500)
        return;
    m_lastTold.start();
    m_context.notices.say(
        {Tone::Quiet, tr("%1 %2 %", "what is done, how far").arg(m_doing).arg(100 * done / total), {}, {}, 0s});
}

void ConversationCommands::undo(BulkUndoId deed)
{
    report(m_context.data.undo(deed), tr("Taken back."), {});
}

void ConversationCommands::report(const Async<void> &deed, const QString &sentence, std::function<Async<void>()> undo)
{
    whenDone(deed, this, [this, sentence, undo = std::move(undo)](const Result<void> &done) {
        if (!done)
            return m_context.notices.fail(done.error());
        if (!undo)
            return m_context.notices.say(sentence);
        m_context.notices.say(
            {Tone::Quiet, sentence, tr("Undo"), [this, undo] { report(undo(), tr("Taken back."), {}); }});
    });
}

void ConversationCommands::logContact()
{
    const auto thread = m_inbox.current();
    auto *dialog =
        new LogContactDialog(m_context, thread ? std::optional(thread->conversation) : std::nullopt, m_inbox.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogContactDialog::logged, this, [this](const LoggedPlace &place) {
        m_context.notices.say({Tone::Quiet, tr("Logged."), tr("Undo"), [this, id = place.message] {
                                   report(m_context.data.takeBackContact(id), tr("Taken back."), {});
                               }});
        m_inbox.openConversation(place.conversation);
    });
    dialog->open();
}

void ConversationCommands::close()
{
    const auto one = alone();
    const QString sentence = !one                ? QString()
                             : one->waitingSince ? tr("Closed without an answer: it counts as not answered.")
                                                 : tr("Closed: %1.").arg(one->customerName);
    perform({BulkDeed::Kind::Close, {}, {}}, sentence);
}

void ConversationCommands::reopen()
{
    const auto one = alone();
    perform({BulkDeed::Kind::Reopen, {}, {}}, one ? tr("Open again: %1.").arg(one->customerName) : QString());
}

void ConversationCommands::askSnooze()
{
    const Instant now = m_context.clock.now();
    const QDate today = toDateTime(now).toLocalTime().date();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    QList<Choice> choices;
    const auto offer = [&](const QString &text, Instant until) {
        choices.append(
            {text, u"snooze"_s, Words::dayAndTime(until), [this, until] {
                 perform({BulkDeed::Kind::Snooze, until, {}}, tr("Snoozed until %1.").arg(Words::dayAndTime(until)));
             }});
    };
    offer(tr("For one hour"), now + 1h);
    offer(tr("For three hours"), now + 3h);
    offer(tr("Until tomorrow morning"), morningOf(today.addDays(1)));
    offer(tr("Until Monday morning"), morningOf(monday));
    offer(tr("For one week"), morningOf(today.addDays(7)));
    m_chooser.ask(tr("Snooze until when? It comes back earlier if the customer writes."), choices);
}

void ConversationCommands::withVocabulary(std::function<void(const Vocabulary &)> use)
{
    whenDone(m_context.data.vocabulary(), this, [this, use = std::move(use)](const Result<Vocabulary> &vocabulary) {
        if (!vocabulary)
            return m_context.notices.fail(vocabulary.error());
        use(*vocabulary);
    });
}

void ConversationCommands::askAssignee()
{
    const auto assign = [this](const QString &agent) {
        perform({BulkDeed::Kind::Assign, {}, agent},
                agent.isEmpty() ? tr("Assigned to nobody.") : tr("Assigned to %1.").arg(agent));
    };
    withVocabulary([this, assign](const Vocabulary &vocabulary) {
        QList<Choice> choices;
        for (const QString &agent : vocabulary.agents) {
            const QString text = agent == m_context.data.agent() ? tr("%1 (you)").arg(agent) : agent;
            choices.append({text, u"mine"_s, {}, [assign, agent] { assign(agent); }});
        }
        const auto one = alone();
        if (!one || !one->assignee.isEmpty())
            choices.append({tr("Nobody"), u"cross"_s, {}, [assign] { assign({}); }});
        m_chooser.ask(tr("Assign to whom?"), choices);
        m_chooser.allowOther(assign);
    });
}

void ConversationCommands::askTag()
{
    withVocabulary([this](const Vocabulary &vocabulary) {
        const auto one = alone();
        QList<Choice> choices;
        for (const QString &tag : vocabulary.tags) {
            const bool on = one && one->tags.contains(tag);
            choices.append(
                {tag, on ? u"check"_s : u"tag"_s, on ? tr("remove") : QString(), [this, tag] { toggleTag(tag); }});
        }
        for (const QString &tag : one ? QStringList() : vocabulary.tags)
            choices.append({tr("Remove %1").arg(tag), u"cross"_s, {}, [this, tag] {
                                perform({BulkDeed::Kind::Untag, {}, tag}, {});
                            }});
        m_chooser.ask(tr("Which tag? Type a new one if it is missing."), choices);
        m_chooser.allowOther([this](const QString &tag) { toggleTag(tag); });
    });
}

void ConversationCommands::toggleTag(const QString &tag)
{
    const auto one = alone();
    if (one && one->tags.contains(tag))
        return perform({BulkDeed::Kind::Untag, {}, tag}, tr("Tag #%1 removed.").arg(tag));
    perform({BulkDeed::Kind::Tag, {}, tag}, tr("Tagged #%1.").arg(tag));
}

void ConversationCommands::askHandOver()
{
    const auto thread = m_inbox.current();
    if (!thread)
        return;
    const Conversation &conversation = thread->conversation;
    if (!conversation.handedTo.isEmpty()) {
        return m_chooser.ask(tr("It is with %1. Take it back?").arg(conversation.handedTo),
                             {{tr("Take it back"), u"hand-over"_s, {}, [this, conversation] {
                                   report(m_context.data.handBack(conversation.id, {}), tr("It is with us again."), {});
                               }}});
    }
    withVocabulary([this, conversation](const Vocabulary &vocabulary) {
        QList<Choice> choices;
        for (const QString &team : vocabulary.teams)
            choices.append({team, u"hand-over"_s, {}, [this, conversation, team] { handOver(conversation, team); }});
        m_chooser.ask(tr("Hand over to which team?"), choices);
        m_chooser.allowOther([this, conversation](const QString &team) { handOver(conversation, team); });
    });
}

void ConversationCommands::handOver(const Conversation &conversation, const QString &team)
{
    report(m_context.data.handOver(conversation.id, team, {}), tr("Handed over to %1.").arg(team),
           [this, conversation] { return m_context.data.handBack(conversation.id, {}); });
}

}
