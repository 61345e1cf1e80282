// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookNormaliser.h"

#include "core/channels/facebook/FacebookAttachments.h"
#include "core/channels/net/JsonAnswer.h"
#include "core/text/TextHash.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Those named in a text; Facebook has no handles.
QList<Mailbox> facebookMentions(const QJsonObject &json)
{
    QList<Mailbox> people;
    for (const auto &tag : json["message_tags"_L1].toArray()) {
        const Mailbox person{tag["name"_L1].toString(), {}};
        if (!person.name.isEmpty() && !people.contains(person))
            people += person;
    }
    return people;
}

QString messengerUrl(const QJsonObject &conversation)
{
    const auto link = conversation["link"_L1].toString();
    return link.startsWith(u'/') ? u"https://www.facebook.com"_s + link : link;
}

/// Every object has its text in "message"; one without is told by its story, or by what came with it.
QString facebookVersion(const QString &message)
{
    return QString::number(static_cast<quint64>(textHash(message)), 16);
}

}

Result<QList<IncomingMessage>> FacebookNormaliser::operator()(const RawItem &item) const
{
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(item.bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorKind::Malformed, u"not JSON: "_s + problem.errorString(), {}};
    IncomingMessage result;
    if (item.kind == "gone"_L1) {
        result = goneMessage(jsonId(json["id"_L1]));
    } else if (item.kind == "comment"_L1) {
        result = comment(json["comment"_L1].toObject(), json["post"_L1].toString());
    } else if (item.kind == "message"_L1) {
        result = message(json["message"_L1].toObject(), json["conversation"_L1].toObject());
    } else {
        result = post(json);
    }
    if (result.remoteId.isEmpty())
        return Error{ErrorKind::Malformed, u"a %1 without an id"_s.arg(item.kind), {}};
    setArrival(result, item);
    return QList{result};
}

IncomingMessage FacebookNormaliser::common(const QJsonObject &json) const
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = jsonId(json["id"_L1]);
    message.text = json["message"_L1].toString();
    message.version = facebookVersion(message.text);
    message.author = author(json);
    const bool isOurs = !pageId.isEmpty() && message.author.remoteKey == pageId;
    message.direction = isOurs ? Direction::Outbound : Direction::Inbound;
    message.to = facebookMentions(json);
    message.url = json["permalink_url"_L1].toString();
    message.at = fromIso(json["created_time"_L1].toString()).value_or(Instant{});
    return message;
}

IncomingMessage FacebookNormaliser::post(const QJsonObject &json) const
{
    auto message = common(json);
    message.threadKey = message.remoteId;
    if (message.text.isEmpty())
        message.text = json["story"_L1].toString();
    addFacebookAttachments(message, json["attachments"_L1]["data"_L1].toArray());
    return message;
}

IncomingMessage FacebookNormaliser::comment(const QJsonObject &json, const QString &post) const
{
    auto message = common(json);
    const auto parent = jsonId(json["parent"_L1]["id"_L1]);
    message.threadKey = post;
    message.inReplyTo = parent.isEmpty() ? post : parent;
    message.references = QStringList{post};
    if (!parent.isEmpty())
        message.references += parent;
    message.references.removeAll(QString());
    if (json["attachment"_L1].isObject())
        addFacebookAttachments(message, {json["attachment"_L1]});
    return message;
}

IncomingMessage FacebookNormaliser::message(const QJsonObject &json, const QJsonObject &conversation) const
{
    auto message = common(json);
    const auto id = jsonId(conversation["id"_L1]);
    message.threadKey = id.isEmpty() ? QString() : u"dm:"_s + id;
    message.visibility = Visibility::Private;
    message.url = messengerUrl(conversation);
    message.inReplyTo = jsonId(json["reply_to"_L1]["mid"_L1]);
    message.to.clear();
    for (const auto &person : json["to"_L1]["data"_L1].toArray())
        message.to += Mailbox{person["name"_L1].toString(), {}};
    addMessengerAttachments(message, json);
    return message;
}

/// Whoever blocked the app comes without a name: one such person is not the other, so each keeps a key of their own.
Identity FacebookNormaliser::author(const QJsonObject &json) const
{
    const auto from = json["from"_L1];
    Identity identity;
    identity.channel = Channel::Facebook;
    identity.remoteKey = jsonId(from["id"_L1]);
    identity.name = from["name"_L1].toString();
    if (identity.remoteKey.isEmpty())
        identity.remoteKey = u"author of "_s + jsonId(json["id"_L1]);
    if (identity.name.isEmpty())
        identity.name = u"Facebook user"_s;
    return identity;
}

}
