// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XNormaliser.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XIds.h"
#include "core/channels/x/XItem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject firstXUser(const QJsonObject &includes, const QString &key, const QString &value)
{
    for (const auto &user : includes.value("users"_L1).toArray()) {
        if (user[key].toString().compare(value, Qt::CaseInsensitive) == 0)
            return user.toObject();
    }
    return {};
}

/// X shortens every link; what it was is beside the text.
QString xAbout(const QJsonObject &user)
{
    QString about = user.value("description"_L1).toString();
    for (const auto &url : user.value("entities"_L1)[u"description"_s][u"urls"_s].toArray()) {
        const auto whole = url[u"expanded_url"_s].toString();
        if (!whole.isEmpty())
            about.replace(url[u"url"_s].toString(), whole);
    }
    return about;
}

QList<ProfileLink> xProfileLinks(const QJsonObject &user)
{
    QList<ProfileLink> links;
    for (const auto &url : user.value("entities"_L1)[u"url"_s][u"urls"_s].toArray()) {
        if (const auto whole = url[u"expanded_url"_s].toString(); !whole.isEmpty())
            links += ProfileLink{whole, false};
    }
    return links;
}

Identity xIdentity(const QString &id, const QJsonObject &user)
{
    Identity identity;
    identity.channel = Channel::X;
    identity.remoteKey = id;
    const auto name = user.value("username"_L1).toString();
    identity.profileUrl = name.isEmpty() ? u"https://x.com/i/user/"_s + id : u"https://x.com/"_s + name;
    if (!name.isEmpty())
        identity.handle = u'@' + name;
    identity.name = user.value("name"_L1).toString();
    identity.followers = user.value("public_metrics"_L1)[u"followers_count"_s].toInt(-1);
    identity.verified = user.value("verified"_L1).toBool();
    identity.about = xAbout(user);
    identity.links = xProfileLinks(user);
    return identity;
}

/// Best of a video's or animation's files; a stream's playlist has no bit rate.
QString bestXVariant(const QJsonObject &media)
{
    QString best;
    qint64 bestRate = -1;
    for (const auto &variant : media.value("variants"_L1).toArray()) {
        const auto rate = variant[u"bit_rate"_s].toInteger(-1);
        if (variant[u"content_type"_s].toString() == "video/mp4"_L1 && rate > bestRate) {
            bestRate = rate;
            best = variant[u"url"_s].toString();
        }
    }
    return best;
}

Attachment xAttachment(const QJsonObject &media)
{
    Attachment attachment;
    const bool isPhoto = media.value("type"_L1).toString() == "photo"_L1;
    const auto file = isPhoto ? media.value("url"_L1).toString() : bestXVariant(media);
    const bool hasFile = !file.isEmpty();
    attachment.part = hasFile ? file : media.value("preview_image_url"_L1).toString();
    attachment.name = QUrl(attachment.part).fileName();
    const auto type = QMimeDatabase().mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension);
    attachment.type = !type.isDefault() ? type.name() : isPhoto || !hasFile ? u"image/jpeg"_s : u"video/mp4"_s;
    attachment.description = media.value("alt_text"_L1).toString();
    return attachment;
}

/// X's names for texts in no language: "und", "zxx" and its own that begin with q.
QString xLanguage(const QString &name)
{
    const bool isNone =
        name == "und"_L1 || name == "zxx"_L1 || name == "art"_L1 || (name.size() == 3 && name.startsWith(u'q'));
    return isNone ? QString() : name;
}

int xSpread(const QJsonObject &post)
{
    const auto metrics = post.value("public_metrics"_L1);
    return metrics[u"retweet_count"_s].toInt(metrics[u"repost_count"_s].toInt(-1));
}

QList<Mailbox> xMentioned(const XPost &post, const QJsonObject &includes)
{
    QList<Mailbox> people;
    for (const auto &name : post.mentioned()) {
        const auto user = firstXUser(includes, u"username"_s, name);
        people += Mailbox{user.value("name"_L1).toString(), u'@' + name};
    }
    return people;
}

/// The other side of a conversation of two, whose id is both of theirs joined.
QList<Mailbox> xRecipients(const QString &conversation, const QString &sender, const QJsonObject &includes)
{
    QList<Mailbox> people;
    const auto ids = conversation.split(u'-');
    for (const auto &id : ids) {
        const auto name = firstXUser(includes, u"id"_s, id).value("username"_L1).toString();
        if (ids.size() == 2 && id != sender && !name.isEmpty())
            people += Mailbox{firstXUser(includes, u"id"_s, id).value("name"_L1).toString(), u'@' + name};
    }
    return people;
}

Result<QList<IncomingMessage>> goneFromX(const QJsonObject &json)
{
    const auto id = json.value("id"_L1).toString();
    if (id.isEmpty())
        return Error{ErrorKind::Malformed, u"a deletion without an id"_s, {}};
    return QList{goneMessage(id)};
}

}

Result<QList<IncomingMessage>> XNormaliser::operator()(const RawItem &item) const
{
    const auto object = QJsonDocument::fromJson(item.bytes).object();
    if (item.kind == xitem::gone)
        return goneFromX(object);
    const bool isMessage = object.contains("dm"_L1);
    const auto json = object.value(isMessage ? "dm"_L1 : "post"_L1).toObject();
    if (XPost{json}.id().isEmpty())
        return Error{ErrorKind::Malformed, u"a post without an id"_s, {}};
    if (XPost{json}.isRepost())
        return QList<IncomingMessage>();
    const auto includes = object.value("includes"_L1).toObject();
    auto message = isMessage ? directMessage(json, includes) : post(json, includes);
    setArrival(message, item);
    return QList{message};
}

IncomingMessage XNormaliser::base(const XPost &post, const QJsonObject &includes) const
{
    IncomingMessage message;
    const auto author = post.authorId();
    message.author = xIdentity(author, firstXUser(includes, u"id"_s, author));
    message.direction = !userId.isEmpty() && author == userId ? Direction::Outbound : Direction::Inbound;
    message.text = post.text();
    const auto written = fromIso(post.json.value("created_at"_L1).toString());
    message.at = written ? *written : xTimeOf(post.id()).value_or(Instant{});
    for (const auto &media : includes.value("media"_L1).toArray())
        message.attachments += xAttachment(media.toObject());
    if (author.isEmpty())
        message.problems += u"no author"_s;
    return message;
}

IncomingMessage XNormaliser::post(const QJsonObject &json, const QJsonObject &includes) const
{
    const XPost post{json};
    auto message = base(post, includes);
    const auto versions = post.versions();
    message.remoteId = message.dedupeKey = versions.first();
    message.version = post.id();
    if (post.id() != versions.first()) {
        message.editedAt = message.at;
        const auto first = xTimeOf(versions.first()).value_or(message.at);
        message.at = std::chrono::floor<std::chrono::seconds>(first); // as created_at told it before
    }
    message.inReplyTo = post.repliedTo();
    message.threadKey = jsonId(json.value("conversation_id"_L1));
    if (message.threadKey.isEmpty() && message.inReplyTo.isEmpty())
        message.threadKey = message.remoteId;
    message.to = xMentioned(post, includes);
    message.author.spread = xSpread(json);
    message.language = xLanguage(json.value("lang"_L1).toString());
    const auto name = message.author.handle.mid(1);
    message.url = u"https://x.com/%1/status/%2"_s.arg(name.isEmpty() ? u"i"_s : name, message.version);
    return message;
}

IncomingMessage XNormaliser::directMessage(const QJsonObject &json, const QJsonObject &includes) const
{
    const XPost post{json};
    auto message = base(post, includes);
    const auto conversation = jsonId(json.value("dm_conversation_id"_L1));
    message.remoteId = message.dedupeKey = xMessageRemoteId(post.id());
    message.version = post.id();
    message.visibility = Visibility::Private;
    message.threadKey = u"dm:"_s + (conversation.isEmpty() ? post.authorId() : conversation);
    message.to = xRecipients(conversation, post.authorId(), includes);
    message.url = conversation.isEmpty() ? u"https://x.com/messages"_s : u"https://x.com/messages/"_s + conversation;
    return message;
}

}
