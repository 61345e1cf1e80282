// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/BulkDeed.h"

#include "core/store/AskAgain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = BulkDeed::Kind;
using Status = ConversationStatus;

QString tagOf(const BulkDeed &deed)
{
    return deed.kind == Kind::Tag || deed.kind == Kind::Untag ? deed.value.trimmed() : QString();
}

/// True if the deed has nothing to do there. Putting off again to the same time is a decision of its own.
bool isAlready(const BulkDeed &deed, const StandingState &state)
{
    switch (deed.kind) {
    case Kind::Close:
        return state.status == Status::Closed;
    case Kind::Reopen:
        return state.status == Status::Open;
    case Kind::Snooze:
        return false;
    case Kind::Assign:
        return state.assignee == deed.value;
    case Kind::Tag:
        return state.tagged;
    case Kind::Untag:
        return !state.tagged;
    case Kind::MarkRead:
        return !state.unread;
    case Kind::MarkUnread:
        return state.unread;
    }
    return false;
}

/// True if nobody changed what the deed did there.
bool isAsLeft(const BulkDeed &deed, const StandingState &state)
{
    if (deed.kind == Kind::Snooze)
        return state.status == Status::Snoozed && state.snoozedUntil == deed.until;
    return isAlready(deed, state);
}

/// The deed's own way of writing: the same for one and for thousands.
class DeedWriter
{
public:
    DeedWriter(Transaction &transaction, const BulkActor &actor)
        : m_transaction(transaction), m_batch(transaction), m_actor(actor)
    {}

    Result<void> write(const BulkDeed &deed, const QList<ConversationId> &ids);
    Result<void> setStatus(const QList<ConversationId> &ids, Status status, std::optional<Instant> until);
    Result<void> log(const QList<ConversationId> &ids, EventKind kind, const QJsonObject &data = {});

private:
    Result<void> assign(const QList<ConversationId> &ids, const QString &assignee);
    Result<void> setTag(const QList<ConversationId> &ids, const QString &tag, bool present);
    Result<void> setUnread(const QList<ConversationId> &ids, bool unread);

    Transaction &m_transaction;
    ConversationBatch m_batch;
    BulkActor m_actor;
};

Result<void> DeedWriter::write(const BulkDeed &deed, const QList<ConversationId> &ids)
{
    if (ids.isEmpty())
        return {};
    switch (deed.kind) {
    case Kind::Close:
        return setStatus(ids, Status::Closed, {});
    case Kind::Reopen:
        return setStatus(ids, Status::Open, {});
    case Kind::Snooze:
        return setStatus(ids, Status::Snoozed, deed.until);
    case Kind::Assign:
        return assign(ids, deed.value);
    case Kind::Tag:
        return setTag(ids, tagOf(deed), true);
    case Kind::Untag:
        return setTag(ids, tagOf(deed), false);
    case Kind::MarkRead:
        return setUnread(ids, false);
    case Kind::MarkUnread:
        return setUnread(ids, true);
    }
    return {};
}

/// Nobody makes a conversation pending by hand; where undoing brings that back, the log says so behind "reopened".
Result<void> DeedWriter::setStatus(const QList<ConversationId> &ids, Status status, std::optional<Instant> until)
{
    FM_TRY(m_batch.setStatus(ids, status, until));
    switch (status) {
    case Status::Open:
        return log(ids, EventKind::Reopened);
    case Status::Pending:
        return log(ids, EventKind::Reopened, {{u"status"_s, toString(Status::Pending)}});
    case Status::Snoozed:
        return log(ids, EventKind::Snoozed, {{u"until"_s, toIso(until.value_or(Instant()))}});
    case Status::Closed:
        FM_TRY(log(ids, EventKind::Closed));
        return AskAgain(m_transaction).noteClosed(m_transaction, ids, m_actor.now);
    }
    return {};
}

Result<void> DeedWriter::assign(const QList<ConversationId> &ids, const QString &assignee)
{
    FM_TRY(m_batch.setAssignee(ids, assignee));
    return log(ids, EventKind::Assigned, {{u"assignee"_s, assignee}});
}

Result<void> DeedWriter::setTag(const QList<ConversationId> &ids, const QString &tag, bool present)
{
    FM_TRY(present ? m_batch.addTag(ids, tag) : m_batch.removeTag(ids, tag));
    QJsonObject data{{u"tag"_s, tag}};
    if (!present)
        data.insert(u"removed"_s, true);
    return log(ids, EventKind::Tagged, data);
}

/// The log tells when something unread was first seen, and nothing of marking it unread again.
Result<void> DeedWriter::setUnread(const QList<ConversationId> &ids, bool unread)
{
    FM_TRY(m_batch.setUnread(ids, unread));
    return unread ? Result<void>() : log(ids, EventKind::Seen);
}

Result<void> DeedWriter::log(const QList<ConversationId> &ids, EventKind kind, const QJsonObject &data)
{
    Event event;
    event.kind = kind;
    event.at = event.recordedAt = m_actor.now;
    event.agent = m_actor.agent;
    if (!data.isEmpty())
        event.data = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return m_batch.log(ids, event);
}

BulkChange changeOf(const BulkDeed &deed, const StandingState &state)
{
    return {state.id, state.snoozedUntil.value_or(Instant()), deed.kind == Kind::Assign ? state.assignee : QString(),
            state.status};
}

/// Conversations that go back to the same, and the deed that takes them there.
struct WayBack
{
    BulkDeed deed;
    Status status = Status::Open;
    QList<ConversationId> ids;
};

bool changesStatus(Kind kind)
{
    return kind == Kind::Close || kind == Kind::Reopen || kind == Kind::Snooze;
}

BulkDeed opposite(const BulkDeed &deed, const BulkChange &change)
{
    switch (deed.kind) {
    case Kind::Assign:
        return {Kind::Assign, {}, change.assignee};
    case Kind::Tag:
        return {Kind::Untag, {}, deed.value};
    case Kind::Untag:
        return {Kind::Tag, {}, deed.value};
    case Kind::MarkRead:
        return {Kind::MarkUnread, {}, {}};
    case Kind::MarkUnread:
        return {Kind::MarkRead, {}, {}};
    default:
        return {deed.kind, change.snoozedUntil, {}};
    }
}

QList<WayBack> waysBack(const BulkDeed &deed, const QList<BulkChange> &changes)
{
    using Key = std::tuple<Status, qint64, QString>;
    QMap<Key, WayBack> ways;
    for (const BulkChange &each : changes) {
        const Status status = changesStatus(deed.kind) ? each.status : Status::Open;
        WayBack &way = ways[Key(status, changesStatus(deed.kind) ? toMsecs(each.snoozedUntil) : 0, each.assignee)];
        way.deed = opposite(deed, each);
        way.status = status;
        way.ids.append(each.conversation);
    }
    return ways.values();
}

Result<void> goBack(DeedWriter &writer, const BulkDeed &deed, const WayBack &way)
{
    if (!changesStatus(deed.kind))
        return writer.write(way.deed, way.ids);
    const bool snoozed = way.status == Status::Snoozed;
    // What closing did to a waiting message is only undone by a "reopened": putting off says nothing about it.
    if (deed.kind == Kind::Close && snoozed)
        FM_TRY(writer.log(way.ids, EventKind::Reopened));
    return writer.setStatus(way.ids, way.status, snoozed ? std::optional(way.deed.until) : std::nullopt);
}

}

Result<void> checkDeed(const BulkDeed &deed, Instant now)
{
    if (deed.kind == Kind::Snooze && deed.until <= now)
        return Error{ErrorKind::Malformed, u"a conversation can only be put off to a time to come"_s, {}};
    if (deed.kind == Kind::Tag && tagOf(deed).isEmpty())
        return Error{ErrorKind::Malformed, u"a tag needs at least one character"_s, {}};
    return {};
}

Result<BulkStep> apply(Transaction &transaction, const BulkDeed &deed, const QList<ConversationId> &ids,
                       const BulkActor &actor)
{
    FM_TRY(checkDeed(deed, actor.now));
    FM_ASSIGN(const auto states, ConversationBatch(transaction).states(ids, tagOf(deed)));
    BulkStep step{{}, ids.size() - states.size()};
    QList<ConversationId> toChange;
    for (const StandingState &state : states) {
        if (isAlready(deed, state))
            continue;
        toChange.append(state.id);
        step.changed.append(changeOf(deed, state));
    }
    FM_TRY(DeedWriter(transaction, actor).write(deed, toChange));
    return step;
}

Result<BulkStep> takeBack(Transaction &transaction, const BulkDeed &deed, const QList<BulkChange> &changes,
                          const BulkActor &actor)
{
    QHash<ConversationId, BulkChange> before;
    for (const BulkChange &each : changes)
        before.insert(each.conversation, each);
    FM_ASSIGN(const auto states, ConversationBatch(transaction).states(before.keys(), tagOf(deed)));
    BulkStep step;
    for (const StandingState &state : states) {
        if (isAsLeft(deed, state))
            step.changed.append(before.value(state.id));
    }
    step.passedOver = changes.size() - step.changed.size();
    DeedWriter writer(transaction, actor);
    for (const WayBack &way : waysBack(deed, step.changed))
        FM_TRY(goBack(writer, deed, way));
    return step;
}

}
