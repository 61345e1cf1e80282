// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeChannel.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

Async<FetchResult> FakeChannel::fetch(const QString &, const Cursor &cursor)
{
    m_cursors.append(cursor);
    if (m_steps.isEmpty())
        return ready<FetchResult>(FetchResult{{}, cursor, false, 0, {}});
    return ready<FetchResult>(m_steps.takeFirst());
}

RawItem FakeChannel::item(const QString &id, const QString &from, const QString &text, Instant at)
{
    const QJsonObject object{{u"id"_s, id}, {u"from"_s, from}, {u"text"_s, text}, {u"at"_s, toMsecs(at)}};
    RawItem raw;
    raw.bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    raw.kind = u"mail"_s;
    raw.stream = u"INBOX"_s;
    raw.receivedAt = at;
    return raw;
}

RawItem FakeChannel::edited(RawItem item, const QString &text, const QString &version)
{
    QJsonObject object = QJsonDocument::fromJson(item.bytes).object();
    object.insert(u"text"_s, text);
    object.insert(u"version"_s, version);
    item.bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return item;
}

RawItem FakeChannel::gone(const QString &id)
{
    RawItem raw;
    raw.bytes = QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact);
    raw.kind = u"gone"_s;
    return raw;
}

Async<FetchResult> FakeChannel::recheck(const QStringList &ids)
{
    m_rechecked.append(ids);
    return ready<FetchResult>(m_rechecks.isEmpty() ? Result<FetchResult>(FetchResult()) : m_rechecks.takeFirst());
}

ChannelClient::Normalise FakeChannel::normaliser() const
{
    return [](const RawItem &raw) -> Result<QList<IncomingMessage>> {
        const QJsonObject object = QJsonDocument::fromJson(raw.bytes).object();
        if (raw.kind == "gone"_L1) {
            IncomingMessage gone;
            gone.remoteId = gone.dedupeKey = object.value("id"_L1).toString();
            gone.deleted = true;
            return QList{gone};
        }
        if (object.value("text"_L1) == "bad"_L1)
            return Error{ErrorKind::Malformed, u"no header"_s, {}};
        IncomingMessage message;
        message.remoteId = message.dedupeKey = object.value("id"_L1).toString();
        message.author.channel = Channel::Email;
        message.author.remoteKey = message.author.handle = object.value("from"_L1).toString();
        message.text = object.value("text"_L1).toString();
        message.version = object.value("version"_L1).toString();
        message.visibility = Visibility::Private;
        message.at = message.receivedAt = fromMsecs(object.value("at"_L1).toInteger());
        return QList{message};
    };
}

Async<SentReceipt> FakeChannel::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    auto promise = std::make_shared<Promise<SentReceipt>>();
    whenDone(aboutToLeave(), this, [this, message, promise](const Result<void> &leave) {
        const Fate fate = m_fates.isEmpty() ? Fate::Accept : m_fates.takeFirst();
        m_sent.append(message);
        if (leave && (fate == Fate::Accept || fate == Fate::AcceptSilently))
            m_delivered.append(message.key);
        if (!leave)
            promise->settle(leave.error());
        else if (fate == Fate::Accept)
            promise->settle(SentReceipt{u"remote-"_s + message.key, {}, message.at});
        else if (fate == Fate::Refuse)
            promise->settle(Error{ErrorKind::Rejected, u"550 no such user"_s, {}});
        else if (fate == Fate::RefuseAsDuplicate)
            promise->settle(Error{ErrorKind::Duplicate, u"403 duplicate content"_s, {}});
        else if (fate == Fate::OutOfCredit)
            promise->settle(Error{ErrorKind::OutOfCredit, u"the month's budget of 5.00 is used up"_s, {}});
        else if (fate == Fate::TryLater)
            promise->settle(Error{ErrorKind::RateLimited, u"451 later"_s, std::chrono::minutes(7)});
        else
            promise->settle(Error{ErrorKind::Uncertain, u"the connection was lost"_s, {}});
    });
    return promise->future();
}

Async<LookUp> FakeChannel::lookUp(const OutgoingMessage &message)
{
    ++m_lookUps;
    if (!m_cannotTell.isEmpty())
        return ready<LookUp>(Error{ErrorKind::Uncertain, m_cannotTell, {}});
    if (m_delivered.contains(message.key))
        return ready<LookUp>(LookUp{SentReceipt{u"remote-"_s + message.key, {}, message.at}});
    return ready<LookUp>(LookUp{});
}

}
