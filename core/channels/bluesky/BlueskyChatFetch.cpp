// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyChatFetch.h"

#include "core/channels/bluesky/BlueskyItems.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds blueskyChatHorizon = std::chrono::days(30);
constexpr Milliseconds blueskyAskAgainAfter = 1h;
constexpr int blueskyConvosPerPage = 20;
constexpr int mostBlueskyConvoPages = 50;
constexpr int mostBlueskyMessagePages = 10; ///< of one conversation, 100 messages each

}

QString BlueskyChatCursor::toString() const
{
    QJsonObject object;
    if (!log.isEmpty())
        object[u"log"_s] = log;
    if (isWalking)
        object[u"walk"_s] = QJsonObject{{u"convos"_s, convos}, {u"pages"_s, pages}};
    if (off)
        object[u"off"_s] = toIso(*off);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BlueskyChatCursor BlueskyChatCursor::fromString(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto walk = object["walk"_L1].toObject();
    return {object["log"_L1].toString(), object.contains("walk"_L1), walk["convos"_L1].toString(),
            walk["pages"_L1].toInt(), fromIso(object["off"_L1].toString())};
}

BlueskyChatFetch::BlueskyChatFetch(BlueskyApi &api, const Cursor &cursor, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_cursor(BlueskyChatCursor::fromString(cursor))
    , m_horizon(api.clock().now() - blueskyChatHorizon)
{}

template <class F>
void BlueskyChatFetch::ask(const QString &method, const FormFields &query, F f, std::function<void()> skip)
{
    await(m_api.get(u"chat.bsky.convo."_s + method, query),
          [this, f = std::move(f), skip = std::move(skip)](const Result<HttpAnswer> &answer) {
              const auto json = m_api.json(answer);
              if (!json && json.error().kind == ErrorKind::Rejected && skip)
                  return skip();
              if (!json)
                  return refuse(json.error());
              m_cursor.off.reset();
              f(*json);
          });
}

Async<FetchResult> BlueskyChatFetch::start()
{
    auto result = future();
    if (m_cursor.off && m_api.clock().now() < *m_cursor.off + blueskyAskAgainAfter)
        finish(false);
    else if (m_cursor.isWalking)
        askConvos();
    else if (m_cursor.log.isEmpty())
        askLogStart();
    else
        askLog();
    m_wasOff = m_cursor.off.has_value();
    return result;
}

/// Before the conversations are read: what is written meanwhile is then in the log.
void BlueskyChatFetch::askLogStart()
{
    ask(u"getLog"_s, {}, [this](const QJsonObject &answer) {
        m_cursor.log = answer["cursor"_L1].toString();
        m_cursor.isWalking = true;
        askConvos();
    });
}

void BlueskyChatFetch::askConvos()
{
    FormFields query{{u"limit"_s, QString::number(blueskyConvosPerPage)}};
    if (!m_cursor.convos.isEmpty())
        query.append({u"cursor"_s, m_cursor.convos});
    ask(u"listConvos"_s, query, [this](const QJsonObject &answer) { onConvos(answer); });
}

void BlueskyChatFetch::onConvos(const QJsonObject &answer)
{
    for (const auto &value : answer["convos"_L1].toArray()) {
        const auto last = fromIso(value["lastMessage"_L1]["sentAt"_L1].toString());
        if (last && *last >= m_horizon)
            m_convos += {value["id"_L1].toString(), value["members"_L1].toArray()};
    }
    const auto next = answer["cursor"_L1].toString();
    m_cursor.pages += 1;
    m_cursor.isWalking = !next.isEmpty() && next != m_cursor.convos && m_cursor.pages < mostBlueskyConvoPages;
    m_cursor.convos = m_cursor.isWalking ? next : QString();
    nextConvo();
}

void BlueskyChatFetch::nextConvo()
{
    if (m_convos.isEmpty())
        return finish(m_cursor.isWalking);
    askMessages(m_convos.takeFirst(), {}, 0);
}

void BlueskyChatFetch::askMessages(const Convo &convo, const QString &cursor, int pages)
{
    FormFields query{{u"convoId"_s, convo.id}, {u"limit"_s, u"100"_s}};
    if (!cursor.isEmpty())
        query.append({u"cursor"_s, cursor});
    ask(
        u"getMessages"_s, query,
        [this, convo, cursor, pages](const QJsonObject &answer) { onMessages(convo, cursor, pages + 1, answer); },
        [this] { nextConvo(); });
}

void BlueskyChatFetch::onMessages(const Convo &convo, const QString &asked, int pages, const QJsonObject &answer)
{
    std::optional<Instant> oldest;
    for (const auto &value : answer["messages"_L1].toArray()) {
        const auto message = value.toObject();
        oldest = fromIso(message["sentAt"_L1].toString());
        if (oldest && *oldest >= m_horizon)
            add(convo.id, message, convo.members);
    }
    const auto next = answer["cursor"_L1].toString();
    if (next.isEmpty() || next == asked || (oldest && *oldest < m_horizon))
        return nextConvo();
    if (pages < mostBlueskyMessagePages)
        return askMessages(convo, next, pages);
    Gap gap;
    gap.to = oldest;
    gap.reason = u"a first poll reads %1 messages of a conversation"_s.arg(mostBlueskyMessagePages * 100);
    m_result.gaps += gap;
    nextConvo();
}

void BlueskyChatFetch::askLog()
{
    ask(u"getLog"_s, {{u"cursor"_s, m_cursor.log}}, [this](const QJsonObject &answer) { onLog(answer); });
}

void BlueskyChatFetch::onLog(const QJsonObject &answer)
{
    for (const auto &value : answer["logs"_L1].toArray()) {
        const auto event = value.toObject();
        const auto type = event["$type"_L1].toString().section(u'#', 1);
        if (type == "logCreateMessage"_L1 || type == "logDeleteMessage"_L1)
            m_events += event;
    }
    const auto next = answer["cursor"_L1].toString();
    const bool moved = !next.isEmpty() && next != m_cursor.log;
    m_result.more = moved && !answer["logs"_L1].toArray().isEmpty();
    if (moved)
        m_cursor.log = next;
    nextEvent();
}

void BlueskyChatFetch::nextEvent()
{
    while (!m_events.isEmpty()) {
        const auto event = m_events.first();
        const auto convoId = event["convoId"_L1].toString();
        const auto told = event["relatedProfiles"_L1].toArray();
        if (told.isEmpty() && !m_members.contains(convoId)) {
            m_members.insert(convoId, {}); // asked once, whatever comes of it
            return ask(
                u"getConvo"_s, {{u"convoId"_s, convoId}},
                [this, convoId](const QJsonObject &answer) {
                    m_members.insert(convoId, answer["convo"_L1]["members"_L1].toArray());
                    nextEvent();
                },
                [this] { nextEvent(); });
        }
        m_events.removeFirst();
        add(convoId, event["message"_L1].toObject(), told.isEmpty() ? m_members.value(convoId) : told);
    }
    finish(m_result.more);
}

void BlueskyChatFetch::add(const QString &convoId, const QJsonObject &message, const QJsonArray &members)
{
    // System messages ("the group was named …") have no sender, and are none of anybody's.
    if (message["sender"_L1].isObject())
        m_result.items += blueskyMessageItem(convoId, message, members, m_api.clock().now());
}

/// NotFound: no such service; Forbidden: not with this password. Neither betters by itself.
void BlueskyChatFetch::refuse(const Error &error)
{
    if (error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Forbidden)
        return settle(error);
    if (!m_wasOff) {
        Gap gap;
        gap.from = m_api.clock().now();
        gap.reason = u"direct messages are not read: "_s + error.detail;
        m_result.gaps += gap;
    }
    m_cursor.off = m_api.clock().now();
    finish(false);
}

void BlueskyChatFetch::finish(bool more)
{
    m_result.next = m_cursor.toString();
    m_result.more = more;
    settle(std::move(m_result));
}

}
