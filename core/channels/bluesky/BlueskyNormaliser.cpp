// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyNormaliser.h"

#include "core/channels/JsonItem.h"
#include "core/channels/bluesky/BlueskyAccess.h"
#include "core/channels/bluesky/BlueskyEmbed.h"
#include "core/channels/bluesky/BlueskyRichText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The handle as URLs have it; the DID where no handle holds.
QString bareBlueskyHandle(const Identity &identity)
{
    return identity.handle.startsWith(u'@') ? identity.handle.mid(1) : identity.handle;
}

/// When it was written: the writer's own word, but not later than the network saw it.
void setBlueskyTimes(IncomingMessage &message, const QString &createdAt, const QString &indexedAt)
{
    const auto written = fromIso(createdAt);
    const auto seen = fromIso(indexedAt);
    if (!written && seen)
        message.problems += u"no time of writing; the network's own stands in"_s;
    message.at = written && seen ? std::min(*written, *seen) : written ? *written : seen.value_or(Instant{});
}

void addBlueskyLabels(IncomingMessage &message, const QJsonObject &post)
{
    for (const auto &value : post["labels"_L1].toArray()) {
        const auto name = value["val"_L1].toString();
        if (name == "!hide"_L1 || name == "!takedown"_L1)
            message.problems += u"the network hides it: "_s + name;
    }
}

void addBlueskyReferences(IncomingMessage &message, const QJsonObject &record, const QString &quoted)
{
    const auto root = record["reply"_L1]["root"_L1]["uri"_L1].toString();
    message.inReplyTo = record["reply"_L1]["parent"_L1]["uri"_L1].toString();
    message.threadKey = root.isEmpty() ? message.remoteId : root;
    for (const auto &uri : {root, message.inReplyTo, quoted}) {
        if (!uri.isEmpty() && !message.references.contains(uri))
            message.references += uri;
    }
}

void addBlueskyLines(IncomingMessage &message, const BlueskyRichText &said, const QStringList &lines)
{
    for (const auto &line : lines) {
        const bool isSaid = message.text.contains(line) ||
                            std::any_of(said.links.begin(), said.links.end(),
                                        [&](const QString &link) { return line.endsWith(u'<' + link + u'>'); });
        if (!isSaid)
            message.text += (message.text.isEmpty() ? u""_s : u"\n\n"_s) + line;
    }
}

/// Whoever has a domain for a handle has shown that it is theirs, unless it is one that a host gives everybody.
QList<ProfileLink> blueskyLinks(const QString &handle)
{
    const bool isOwn = handle.contains(u'.') && !handle.endsWith(".bsky.social"_L1) && !handle.startsWith("did:"_L1) &&
                       handle != "handle.invalid"_L1;
    return isOwn ? QList{ProfileLink{u"https://"_s + handle, true}} : QList<ProfileLink>();
}

}

Result<QList<IncomingMessage>> BlueskyNormaliser::operator()(const RawItem &item) const
{
    const auto object = QJsonDocument::fromJson(item.bytes).object();
    if (item.kind == "gone"_L1)
        return QList{goneMessage(object["id"_L1].toString())};
    FM_ASSIGN(auto message, item.kind == "dm"_L1 ? directMessage(object) : post(object));
    if (message.deleted)
        return QList{message};
    setArrival(message, item);
    return QList{message};
}

Result<IncomingMessage> BlueskyNormaliser::post(const QJsonObject &post) const
{
    const auto record = post["record"_L1].toObject();
    IncomingMessage message;
    message.remoteId = message.dedupeKey = post["uri"_L1].toString();
    const auto did = BlueskyUri(message.remoteId).did; // not only claimed: a post lives in its writer's repository
    if (did.isEmpty())
        return Error{ErrorKind::Malformed, u"a post without an URI"_s, {}};
    auto profile = post["author"_L1].toObject();
    profile[u"did"_s] = did;
    const auto said = BlueskyRichText::read(record);
    const auto embed = BlueskyEmbed::read(post, settings);
    message.version = post["cid"_L1].toString();
    message.direction = directionOf(did);
    message.author = author(profile);
    message.author.spread = post["repostCount"_L1].toInt(-1);
    message.text = said.text;
    addBlueskyLines(message, said, embed.lines);
    for (const auto &handle : said.mentions)
        message.to += Mailbox{{}, handle};
    message.language = record["langs"_L1].toArray().first().toString();
    message.url = settings.postUrl(message.remoteId, bareBlueskyHandle(message.author));
    message.attachments = embed.attachments;
    // What is referred to is one conversation: two who quote the same piece of news have none.
    const auto quoted = BlueskyUri(embed.quoted).did;
    const bool isAmongUs = quoted == did || (!quoted.isEmpty() && quoted == settings.did);
    addBlueskyReferences(message, record, isAmongUs ? embed.quoted : QString());
    addBlueskyLabels(message, post);
    setBlueskyTimes(message, record["createdAt"_L1].toString(), post["indexedAt"_L1].toString());
    return message;
}

Result<IncomingMessage> BlueskyNormaliser::directMessage(const QJsonObject &envelope) const
{
    const auto view = envelope["message"_L1].toObject();
    const auto convoId = envelope["convoId"_L1].toString();
    const auto id = blueskyMessageId(convoId, view["id"_L1].toString());
    if (convoId.isEmpty() || view["id"_L1].toString().isEmpty())
        return Error{ErrorKind::Malformed, u"a direct message without an id"_s, {}};
    if (view["$type"_L1].toString().endsWith("#deletedMessageView"_L1))
        return goneMessage(id);
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.threadKey = blueskyThreadKey(convoId);
    message.visibility = Visibility::Private;
    const auto said = BlueskyRichText::read(view);
    message.text = said.text;
    addBlueskyLines(message, said, BlueskyEmbed::read(view, settings).lines);
    const auto sender = view["sender"_L1]["did"_L1].toString();
    message.direction = directionOf(sender);
    message.author = author(QJsonObject{{u"did"_s, sender}});
    for (const auto &value : envelope["members"_L1].toArray()) {
        const auto member = author(value.toObject());
        if (member.remoteKey == sender)
            message.author = member;
        else
            message.to += Mailbox{member.name, member.handle};
    }
    if (const auto answered = view["replyTo"_L1]["id"_L1].toString(); !answered.isEmpty())
        message.inReplyTo = blueskyMessageId(convoId, answered);
    message.url = settings.webUrl + u"/messages/"_s + convoId;
    setBlueskyTimes(message, view["sentAt"_L1].toString(), {});
    return message;
}

Identity BlueskyNormaliser::author(const QJsonObject &profile) const
{
    Identity identity;
    identity.channel = Channel::Bluesky;
    identity.remoteKey = profile["did"_L1].toString();
    identity.handle = blueskyHandle(profile["handle"_L1].toString(), identity.remoteKey);
    identity.name = profile["displayName"_L1].toString();
    identity.profileUrl = settings.profileUrl(bareBlueskyHandle(identity));
    identity.followers = profile["followersCount"_L1].toInt(-1);
    identity.verified = profile["verification"_L1]["verifiedStatus"_L1].toString() == "valid"_L1;
    identity.about = profile["description"_L1].toString();
    identity.links = blueskyLinks(bareBlueskyHandle(identity));
    return identity;
}

Direction BlueskyNormaliser::directionOf(const QString &did) const
{
    return !settings.did.isEmpty() && did == settings.did ? Direction::Outbound : Direction::Inbound;
}

QString blueskyMessageId(const QString &convoId, const QString &messageId)
{
    return u"dm:%1/%2"_s.arg(convoId, messageId);
}

QString blueskyThreadKey(const QString &convoId)
{
    return u"dm:"_s + convoId;
}

QString blueskyConvoOf(const QString &remoteId)
{
    return remoteId.startsWith("dm:"_L1) ? remoteId.mid(3).section(u'/', 0, 0) : QString();
}

}
