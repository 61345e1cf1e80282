// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ConversationActions.h"

#include "core/inbox/BulkDeed.h"
#include "core/store/AskAgain.h"
#include "core/store/ConversationLog.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/NoteWriter.h"

#include <QJsonObject>

namespace firstmile::actions
{

using namespace Qt::StringLiterals;

namespace
{

/// An action under way: the conversation as it was found, and who does it when.
struct ActionScene
{
    Transaction &transaction;
    Conversation conversation;
    QString agent;
    Instant now;

    ConversationId id() const { return conversation.id; }
    ConversationRepository conversations() const { return ConversationRepository(transaction); }
    Result<void> log(EventKind kind, const QJsonObject &data = {}, MessageId message = {}) const;
    Result<void> refresh() const { return conversations().refresh(transaction, id()); }
};

Result<void> ActionScene::log(EventKind kind, const QJsonObject &data, MessageId message) const
{
    return logDone(transaction, conversation, kind, {agent, now}, data, message);
}

Error notThere(ConversationId id)
{
    return Error{ErrorKind::NotFound, u"there is no conversation %1"_s.arg(id.toString()), {}};
}

Result<ActionScene> sceneOf(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
    if (!conversation)
        return notThere(id);
    return ActionScene{transaction, *conversation, agent, now};
}

/// One is the smallest number of many: the same code, the same log.
Result<void> doTo(Transaction &transaction, ConversationId id, const BulkDeed &deed, const BulkActor &actor)
{
    FM_ASSIGN(const BulkStep step, apply(transaction, deed, {id}, actor));
    if (step.passedOver > 0)
        return notThere(id);
    return {};
}

Error malformedAction(const QString &detail)
{
    return Error{ErrorKind::Malformed, detail, {}};
}

Result<MessageId> newestOfCustomer(const ActionScene &scene)
{
    FM_ASSIGN(const auto messages, MessageRepository(scene.transaction).ofConversation(scene.id()));
    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        if (message->direction == Direction::Inbound)
            return message->id;
    }
    return Error{ErrorKind::NotFound, u"the customer wrote nothing in this conversation"_s, {}};
}

}

Result<void> close(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    return doTo(transaction, id, {BulkDeed::Kind::Close, {}, {}}, {agent, now});
}

Result<void> reopen(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    return doTo(transaction, id, {BulkDeed::Kind::Reopen, {}, {}}, {agent, now});
}

Result<void> snooze(Transaction &transaction, ConversationId id, const QString &agent, Instant now, Instant until)
{
    return doTo(transaction, id, {BulkDeed::Kind::Snooze, until, {}}, {agent, now});
}

Result<void> assign(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                    const QString &assignee)
{
    return doTo(transaction, id, {BulkDeed::Kind::Assign, {}, assignee}, {agent, now});
}

Result<void> tag(Transaction &transaction, ConversationId id, const QString &agent, Instant now, const QString &tag)
{
    return doTo(transaction, id, {BulkDeed::Kind::Tag, {}, tag}, {agent, now});
}

Result<void> untag(Transaction &transaction, ConversationId id, const QString &agent, Instant now, const QString &tag)
{
    return doTo(transaction, id, {BulkDeed::Kind::Untag, {}, tag}, {agent, now});
}

Result<void> handOver(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                      const QString &team, const QString &reason)
{
    FM_ASSIGN(const ActionScene scene, sceneOf(transaction, id, agent, now));
    if (team.isEmpty())
        return malformedAction(u"a hand-over needs a team"_s);
    if (scene.conversation.handedTo == team)
        return {};
    FM_TRY(scene.conversations().setHandedTo(transaction, id, team));
    return scene.log(EventKind::HandedOver, {{u"team"_s, team}, {u"reason"_s, reason}});
}

Result<void> handBack(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                      const QString &outcome)
{
    FM_ASSIGN(const ActionScene scene, sceneOf(transaction, id, agent, now));
    if (scene.conversation.handedTo.isEmpty())
        return Error{ErrorKind::Conflict, u"the conversation was not handed over"_s, {}};
    FM_TRY(scene.conversations().setHandedTo(transaction, id, {}));
    return scene.log(EventKind::HandedBack, {{u"outcome"_s, outcome}});
}

Result<void> markNoAnswerNeeded(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const ActionScene scene, sceneOf(transaction, id, agent, now));
    if (!scene.conversation.waitingSince)
        return Error{ErrorKind::Conflict, u"no message in this conversation waits for an answer"_s, {}};
    FM_TRY(scene.log(EventKind::NoAnswerNeeded));
    return scene.refresh();
}

Result<void> markSpam(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const ActionScene scene, sceneOf(transaction, id, agent, now));
    FM_TRY(scene.log(EventKind::MarkedSpam));
    FM_TRY(AskAgain::dropMoot(transaction, {id})); // of one that was closed before
    FM_TRY(scene.refresh());
    return close(transaction, id, agent, now);
}

Result<void> markPraised(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const ActionScene scene, sceneOf(transaction, id, agent, now));
    FM_ASSIGN(const MessageId praise, newestOfCustomer(scene));
    return scene.log(EventKind::Praised, {}, praise);
}

Result<MessageId> addNote(Transaction &transaction, ConversationId id, const QString &agent, Instant now,
                          const QString &text)
{
    FM_ASSIGN(const ActionScene scene, sceneOf(transaction, id, agent, now));
    if (text.trimmed().isEmpty())
        return malformedAction(u"a note needs a text"_s);
    FM_ASSIGN(const MessageId note, writeNote(transaction, scene.conversation, {agent, now}, text));
    FM_TRY(scene.refresh());
    return note;
}

Result<void> markSeen(Transaction &transaction, ConversationId id, const QString &agent, Instant now)
{
    return doTo(transaction, id, {BulkDeed::Kind::MarkRead, {}, {}}, {agent, now});
}

Result<void> markUnread(Transaction &transaction, ConversationId id)
{
    return doTo(transaction, id, {BulkDeed::Kind::MarkUnread, {}, {}}, {});
}

}
