// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationCommands.h"

#include "core/base/Clock.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/composer/Composer.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
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

Instant morningOf(QDate day)
{
    return fromDateTime(QDateTime(day, QTime(9, 0)));
}

}

ConversationCommands::ConversationCommands(const ConsoleContext &context, InboxPage &inbox, Chooser &chooser,
                                           QObject *parent)
    : QObject(parent), m_context(context), m_inbox(inbox), m_chooser(chooser)
{}

void ConversationCommands::addTo(ActionRegistry &actions, QuietBar &bar)
{
    addReading(actions);
    addWriting(actions);
    addDeeds(actions);
    actions.add({u"undo"_s, ActionGroup::Conversation, tr("Undo"), u"undo"_s, QKeySequence(u"Z"_s)}, [this, &bar] {
        if (bar.offersAction())
            return bar.act();
        m_context.notices.say(tr("There is nothing to undo at the moment."));
    });
    connect(&m_inbox, &InboxPage::currentChanged, this, [this, &actions] { enable(actions); });
    enable(actions);
}

QList<QAction *> ConversationCommands::headerActions(const ActionRegistry &actions) const
{
    QList<QAction *> result;
    for (const auto *id : {"assign", "tag", "hand-over", "snooze", "close"})
        result.append(actions.find(QLatin1String(id)));
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
}

void ConversationCommands::addDeeds(ActionRegistry &actions)
{
    const auto deed = [&](const char *id, const QString &text, const char *icon, const char *key,
                          void (ConversationCommands::*act)(const Conversation &)) {
        actions.add(
            {QLatin1String(id), ActionGroup::Conversation, text, QLatin1String(icon), QKeySequence(QLatin1String(key))},
            [this, act] { withCurrent(act); });
    };
    deed("close", tr("Close"), "close", "E", &ConversationCommands::close);
    deed("reopen", tr("Open again"), "reopen", "Shift+E", &ConversationCommands::reopen);
    deed("snooze", tr("Snooze"), "snooze", "S", &ConversationCommands::askSnooze);
    deed("assign", tr("Assign"), "assign", "A", &ConversationCommands::askAssignee);
    deed("tag", tr("Tag"), "tag", "L", &ConversationCommands::askTag);
    deed("hand-over", tr("Hand over"), "hand-over", "F", &ConversationCommands::askHandOver);
    actions.add(
        {u"mark-unread"_s, ActionGroup::Conversation, tr("Mark as unread"), u"unread"_s, QKeySequence(u"Shift+U"_s)},
        [this] {
            if (const auto thread = m_inbox.current())
                perform(m_context.data.markUnread(thread->conversation.id), tr("Marked as unread."), {});
        });
}

void ConversationCommands::enable(ActionRegistry &actions) const
{
    const auto thread = m_inbox.current();
    const bool closed = thread && thread->conversation.status == ConversationStatus::Closed;
    for (const auto *id : {"reply", "note", "snooze", "assign", "tag", "hand-over", "mark-unread", "open"})
        actions.find(QLatin1String(id))->setEnabled(thread.has_value());
    actions.find(u"close"_s)->setEnabled(thread && !closed);
    actions.find(u"reopen"_s)
        ->setEnabled(thread && (closed || thread->conversation.status == ConversationStatus::Snoozed));
}

void ConversationCommands::withCurrent(void (ConversationCommands::*deed)(const Conversation &))
{
    if (const auto thread = m_inbox.current())
        (this->*deed)(thread->conversation);
}

void ConversationCommands::perform(const Async<void> &deed, const QString &sentence, std::function<Async<void>()> undo)
{
    whenDone(deed, this, [this, sentence, undo = std::move(undo)](const Result<void> &done) {
        if (!done)
            return m_context.notices.fail(done.error());
        if (!undo)
            return m_context.notices.say(sentence);
        m_context.notices.say(
            {Tone::Quiet, sentence, tr("Undo"), [this, undo] { perform(undo(), tr("Taken back."), {}); }});
    });
}

void ConversationCommands::close(const Conversation &conversation)
{
    m_inbox.letGo();
    const QList<ConversationId> ids = {conversation.id};
    const QString sentence = conversation.waitingSince ? tr("Closed without an answer: it counts as not answered.")
                                                       : tr("Closed: %1.").arg(conversation.customerName);
    perform(m_context.data.close(ids), sentence, [this, ids] { return m_context.data.reopen(ids); });
}

void ConversationCommands::reopen(const Conversation &conversation)
{
    m_inbox.letGo();
    const QList<ConversationId> ids = {conversation.id};
    perform(m_context.data.reopen(ids), tr("Open again: %1.").arg(conversation.customerName),
            [this, ids] { return m_context.data.close(ids); });
}

void ConversationCommands::askSnooze(const Conversation &conversation)
{
    const Instant now = m_context.clock.now();
    const QDate today = toDateTime(now).toLocalTime().date();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    QList<Choice> choices;
    const auto offer = [&](const QString &text, Instant until) {
        choices.append({text, u"snooze"_s, Words::dayAndTime(until),
                        [this, conversation, until] { snooze(conversation, until); }});
    };
    offer(tr("For one hour"), now + 1h);
    offer(tr("For three hours"), now + 3h);
    offer(tr("Until tomorrow morning"), morningOf(today.addDays(1)));
    offer(tr("Until Monday morning"), morningOf(monday));
    offer(tr("For one week"), morningOf(today.addDays(7)));
    m_chooser.ask(tr("Snooze until when? It comes back earlier if the customer writes."), choices);
}

void ConversationCommands::snooze(const Conversation &conversation, Instant until)
{
    m_inbox.letGo();
    const QList<ConversationId> ids = {conversation.id};
    perform(m_context.data.snooze(conversation.id, until), tr("Snoozed until %1.").arg(Words::dayAndTime(until)),
            [this, ids] { return m_context.data.reopen(ids); });
}

void ConversationCommands::withVocabulary(std::function<void(const Vocabulary &)> use)
{
    whenDone(m_context.data.vocabulary(), this, [this, use = std::move(use)](const Result<Vocabulary> &vocabulary) {
        if (!vocabulary)
            return m_context.notices.fail(vocabulary.error());
        use(*vocabulary);
    });
}

void ConversationCommands::askAssignee(const Conversation &conversation)
{
    withVocabulary([this, conversation](const Vocabulary &vocabulary) {
        QList<Choice> choices;
        for (const QString &agent : vocabulary.agents) {
            const QString text = agent == m_context.data.agent() ? tr("%1 (you)").arg(agent) : agent;
            choices.append({text, u"mine"_s, {}, [this, conversation, agent] { assign(conversation, agent); }});
        }
        if (!conversation.assignee.isEmpty())
            choices.append({tr("Nobody"), u"cross"_s, {}, [this, conversation] { assign(conversation, {}); }});
        m_chooser.ask(tr("Assign to whom?"), choices);
        m_chooser.allowOther([this, conversation](const QString &agent) { assign(conversation, agent); });
    });
}

void ConversationCommands::assign(const Conversation &conversation, const QString &agent)
{
    const QString sentence = agent.isEmpty() ? tr("Assigned to nobody.") : tr("Assigned to %1.").arg(agent);
    perform(m_context.data.assign(conversation.id, agent), sentence,
            [this, conversation] { return m_context.data.assign(conversation.id, conversation.assignee); });
}

void ConversationCommands::askTag(const Conversation &conversation)
{
    withVocabulary([this, conversation](const Vocabulary &vocabulary) {
        QList<Choice> choices;
        for (const QString &tag : vocabulary.tags) {
            const bool on = conversation.tags.contains(tag);
            choices.append({tag, on ? u"check"_s : u"tag"_s, on ? tr("remove") : QString(),
                            [this, conversation, tag] { toggleTag(conversation, tag); }});
        }
        m_chooser.ask(tr("Which tag? Type a new one if it is missing."), choices);
        m_chooser.allowOther([this, conversation](const QString &tag) { toggleTag(conversation, tag); });
    });
}

void ConversationCommands::toggleTag(const Conversation &conversation, const QString &tag)
{
    QStringList tags = conversation.tags;
    const bool removed = tags.removeAll(tag) > 0;
    if (!removed)
        tags.append(tag);
    perform(m_context.data.setTags(conversation.id, tags),
            removed ? tr("Tag #%1 removed.").arg(tag) : tr("Tagged #%1.").arg(tag),
            [this, conversation] { return m_context.data.setTags(conversation.id, conversation.tags); });
}

void ConversationCommands::askHandOver(const Conversation &conversation)
{
    if (!conversation.handedTo.isEmpty()) {
        return m_chooser.ask(tr("It is with %1. Take it back?").arg(conversation.handedTo),
                             {{tr("Take it back"), u"hand-over"_s, {}, [this, conversation] {
                                   perform(m_context.data.handBack(conversation.id, {}), tr("It is with us again."),
                                           {});
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
    perform(m_context.data.handOver(conversation.id, team, {}), tr("Handed over to %1.").arg(team),
            [this, conversation] { return m_context.data.handBack(conversation.id, {}); });
}

}
