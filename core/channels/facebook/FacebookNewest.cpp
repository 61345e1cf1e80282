// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookNewest.h"

#include "core/channels/facebook/FacebookCommentSearch.h"
#include "core/channels/facebook/FacebookListWalk.h"
#include "core/channels/net/JsonAnswer.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int messengerNewest = 20;

QString messengerNewestFields()
{
    return u"id,messages.limit(%1){id,created_time,from,message,attachments{id}}"_s.arg(messengerNewest);
}

}

std::optional<Instant> FacebookNewest::personWroteAt() const
{
    std::optional<Instant> latest;
    for (const auto &message : messages) {
        const auto at = facebookTime(message);
        if (at && jsonId(message["from"_L1]["id"_L1]) == person && (!latest || *at > *latest))
            latest = at;
    }
    return latest;
}

bool FacebookNewest::reachesBackTo(Instant earliest) const
{
    if (messages.size() < messengerNewest)
        return true;
    return std::ranges::any_of(messages, [earliest](const QJsonObject &message) {
        const auto at = facebookTime(message);
        return at && *at < earliest;
    });
}

std::optional<QJsonObject> FacebookNewest::ours(const QString &pageId, const QString &text, Instant earliest) const
{
    for (const auto &message : messages) {
        if (isFacebookReply(message, pageId, text, earliest))
            return message;
    }
    return std::nullopt;
}

std::optional<QJsonObject> FacebookNewest::oursWithFile(const QString &pageId, Instant earliest) const
{
    for (const auto &message : messages) {
        const bool hasFile = !message["attachments"_L1]["data"_L1].toArray().isEmpty();
        if (hasFile && isFacebookReply(message, pageId, message["message"_L1].toString(), earliest))
            return message;
    }
    return std::nullopt;
}

FacebookNewestRequest::FacebookNewestRequest(FacebookApi &api, const FacebookSettings &settings, QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings)
{}

Async<FacebookNewest> FacebookNewestRequest::ofMessage(const QString &messageId)
{
    auto result = future();
    await(m_api.get('/' + percentEncoded(messageId), {{u"fields"_s, u"id,from,to"_s}}),
          [this](const Result<HttpAnswer> &answer) { onMessage(answer); });
    return result;
}

Async<FacebookNewest> FacebookNewestRequest::ofPerson(const QString &person)
{
    auto result = future();
    askConversation(person);
    return result;
}

Async<FacebookNewest> FacebookNewestRequest::ofConversation(const QString &conversation)
{
    auto result = future();
    await(m_api.get('/' + percentEncoded(conversation), {{u"fields"_s, messengerNewestFields()}}),
          [this](const Result<HttpAnswer> &answer) {
              const auto object = m_api.object(answer);
              if (object)
                  take(*object);
              else
                  settle(object.error());
          });
    return result;
}

void FacebookNewestRequest::onMessage(const Result<HttpAnswer> &answer)
{
    const auto message = m_api.object(answer);
    if (!message && message.error().kind == ErrorKind::NotFound) {
        const auto words = u"Facebook does not give out the message any more that this answers: "_s;
        return settle(Error{ErrorKind::NotFound, words + message.error().detail, {}});
    }
    if (!message)
        return settle(message.error());
    auto person = jsonId(message.value()["from"_L1]["id"_L1]);
    if (person == m_settings.pageId)
        person = jsonId(message.value()["to"_L1]["data"_L1][0]["id"_L1]);
    if (person.isEmpty())
        return settle(Error{ErrorKind::NotFound, u"Facebook does not tell who wrote the message"_s, {}});
    askConversation(person);
}

void FacebookNewestRequest::askConversation(const QString &person)
{
    m_newest.person = person;
    const FormFields query{
        {u"platform"_s, u"messenger"_s}, {u"user_id"_s, person}, {u"fields"_s, messengerNewestFields()}};
    await(m_api.get('/' + percentEncoded(m_settings.pageId) + "/conversations", query),
          [this](const Result<HttpAnswer> &answer) {
              const auto list = m_api.object(answer);
              if (list)
                  take(list.value()["data"_L1][0]);
              else
                  settle(list.error());
          });
}

void FacebookNewestRequest::take(const QJsonValue &conversation)
{
    m_newest.conversation = jsonId(conversation["id"_L1]);
    for (const auto &message : conversation["messages"_L1]["data"_L1].toArray())
        m_newest.messages += message.toObject();
    settle(m_newest);
}

}
