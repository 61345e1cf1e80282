// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBlueskyQuery.h"

#include <QJsonDocument>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

QString FakeBluesky::say(const QString &name, const QString &text, Instant at)
{
    const auto convo = u"convo-"_s + name;
    return u"dm:%1/%2"_s.arg(convo, addMessage(convo, u"did:plc:"_s + name, text, at));
}

QString FakeBluesky::addMessage(const QString &convo, const QString &sender, const QString &text, Instant at)
{
    m_messages += Message{u"m%1"_s.arg(++m_number), convo, sender, text, at};
    m_log += QJsonObject{{u"$type"_s, u"chat.bsky.convo.defs#logCreateMessage"_s},
                         {u"convoId"_s, convo},
                         {u"message"_s, messageView(m_messages.last())}};
    m_log += QJsonObject{{u"$type"_s, u"chat.bsky.convo.defs#logSomethingNew"_s}, {u"convoId"_s, convo}};
    return m_messages.last().id;
}

void FakeBluesky::unsay(const QString &messageId)
{
    for (auto &message : m_messages) {
        if (message.id != messageId.section(u'/', -1))
            continue;
        message.deleted = true;
        m_log += QJsonObject{{u"$type"_s, u"chat.bsky.convo.defs#logDeleteMessage"_s},
                             {u"convoId"_s, message.convo},
                             {u"message"_s, messageView(message)}};
    }
}

QStringList FakeBluesky::sentMessages() const
{
    return m_sentMessages;
}

QJsonObject FakeBluesky::messageView(const Message &message) const
{
    QJsonObject view{{u"$type"_s, message.deleted ? u"chat.bsky.convo.defs#deletedMessageView"_s
                                                  : u"chat.bsky.convo.defs#messageView"_s},
                     {u"id"_s, message.id},
                     {u"sender"_s, QJsonObject{{u"did"_s, message.sender}}},
                     {u"sentAt"_s, toDateTime(message.at).toString(Qt::ISODateWithMs)}};
    if (!message.deleted)
        view[u"text"_s] = message.text;
    return view;
}

QJsonObject FakeBluesky::convoView(const QString &convo) const
{
    QJsonObject view{{u"id"_s, convo},
                     {u"members"_s, QJsonArray{profile(ownDid()), profile(u"did:plc:"_s + convo.section(u'-', 1))}}};
    for (const auto &message : m_messages) {
        if (message.convo == convo)
            view[u"lastMessage"_s] = messageView(message);
    }
    return view;
}

ExpectedRequest FakeBluesky::readChat(const QString &nsid, const HeardRequest &request, const Query &query)
{
    if (!hasChat || !request.headers.value("atproto-proxy").endsWith("#bsky_chat"))
        return refused(404, u"XRPCNotSupported"_s, u"XRPCNotSupported"_s);
    if (!mayChat)
        return refused(400, u"InvalidToken"_s, u"Bad token scope"_s);
    if (nsid.endsWith(".getLog"_L1))
        return readLog(query);
    if (nsid.endsWith(".listConvos"_L1))
        return readConvos();
    if (nsid.endsWith(".getMessages"_L1))
        return readMessages(query);
    if (nsid.endsWith(".getConvo"_L1))
        return said({{u"convo"_s, convoView(query[u"convoId"_s])}});
    if (nsid.endsWith(".getConvoForMembers"_L1)) {
        const auto did = query[u"members"_s];
        if (did == "did:plc:shy"_L1)
            return refused(400, u"MessagesDisabled"_s, u"recipient has disabled incoming messages"_s);
        return said({{u"convo"_s, convoView(u"convo-"_s + did.section(u':', -1))}});
    }
    if (nsid.endsWith(".sendMessage"_L1))
        return sendMessage(QJsonDocument::fromJson(request.body).object());
    return refused(404, u"XRPCNotSupported"_s, u"XRPCNotSupported"_s);
}

ExpectedRequest FakeBluesky::readLog(const Query &query) const
{
    if (query[u"cursor"_s].isEmpty())
        return said({{u"logs"_s, QJsonArray()}, {u"cursor"_s, u"log-%1"_s.arg(m_log.size())}});
    constexpr int most = 20;
    const auto from = query[u"cursor"_s].mid(4).toInt();
    QJsonArray logs;
    for (auto at = from; at < m_log.size() && logs.size() < most; ++at)
        logs += m_log.at(at);
    return said({{u"logs"_s, logs}, {u"cursor"_s, u"log-%1"_s.arg(from + logs.size())}});
}

ExpectedRequest FakeBluesky::readConvos() const
{
    QStringList convos;
    for (const auto &message : m_messages) {
        if (!convos.contains(message.convo))
            convos += message.convo;
    }
    QJsonArray views;
    for (const auto &convo : convos)
        views += convoView(convo);
    return said({{u"convos"_s, views}});
}

ExpectedRequest FakeBluesky::readMessages(const Query &query) const
{
    QJsonArray newestFirst;
    for (const auto &message : m_messages) {
        if (message.convo == query[u"convoId"_s])
            newestFirst.prepend(messageView(message));
    }
    const auto from = query[u"cursor"_s].toInt();
    QJsonArray page;
    for (auto at = from; at < newestFirst.size() && page.size() < query.limit(); ++at)
        page += newestFirst.at(at);
    QJsonObject answer{{u"messages"_s, page}};
    if (from + page.size() < newestFirst.size())
        answer[u"cursor"_s] = QString::number(from + page.size());
    return said(answer);
}

ExpectedRequest FakeBluesky::sendMessage(const QJsonObject &input)
{
    const auto convo = input["convoId"_L1].toString();
    const auto text = input["message"_L1]["text"_L1].toString();
    if (convo == "convo-locked"_L1)
        return refused(400, u"ConvoLocked"_s, u"convo is locked"_s);
    m_sentMessages += text;
    addMessage(convo, ownDid(), text, now());
    return said(messageView(m_messages.last()));
}

}
