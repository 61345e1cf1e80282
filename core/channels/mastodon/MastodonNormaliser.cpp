// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonNormaliser.h"

#include "core/channels/JsonItem.h"
#include "core/channels/mastodon/MastodonApi.h"
#include "core/text/HtmlText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        const auto text = object.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString mediaTypeOf(const QString &fileName, const QString &kind)
{
    const auto type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    if (!type.isDefault())
        return type.name();
    if (kind == "gifv"_L1 || kind == "video"_L1)
        return u"video/mp4"_s;
    if (kind == "image"_L1)
        return u"image/jpeg"_s;
    return kind == "audio"_L1 ? u"audio/mpeg"_s : u"application/octet-stream"_s;
}

Attachment attachmentOf(const QJsonObject &media)
{
    Attachment attachment;
    attachment.part = firstText(media, {"url"_L1, "remote_url"_L1}); // url is null while the server still fetches it
    attachment.name = QUrl(attachment.part).fileName();
    attachment.type = mediaTypeOf(attachment.name, media[u"type"_s].toString());
    attachment.description = media[u"description"_s].toString();
    return attachment;
}

/// The address that a link of a profile leads to; empty if there is none. Its text may leave out what is plain.
QString linkIn(const QString &html)
{
    const auto start = html.indexOf("http"_L1);
    if (start < 0 || !QStringView(html).mid(start).contains(u"://"))
        return {};
    const auto end = std::find_if(html.begin() + start, html.end(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'\'' || c == u'<' || c == u'>';
    });
    return html.mid(start, end - html.begin() - start).replace("&amp;"_L1, "&"_L1);
}

/// One of the few lines "name: value" below a profile. The server looks at pages, and says when one named it back.
void addProfileField(Identity &identity, const QJsonObject &field)
{
    const auto value = htmlToText(field[u"value"_s].toString()).trimmed();
    if (const auto url = linkIn(field[u"value"_s].toString()); !url.isEmpty())
        identity.links += ProfileLink{url, !field[u"verified_at"_s].toString().isEmpty()};
    else if (!value.isEmpty())
        identity.about += (identity.about.isEmpty() ? u""_s : u"\n"_s) + field[u"name"_s].toString() + u": "_s + value;
}

bool isDirectStatus(const QJsonObject &status)
{
    return status[u"visibility"_s].toString() == "direct"_L1;
}

/// Whoever wrote "private" or "direct" meant few people; "unlisted" is public, only less loud.
Visibility visibilityOf(const QString &name)
{
    return name == "public"_L1 || name == "unlisted"_L1 ? Visibility::Public : Visibility::Private;
}

}

QString mastodonText(const QJsonObject &status)
{
    return htmlToText(status[u"content"_s].toString()).trimmed();
}

Result<QList<IncomingMessage>> MastodonNormaliser::operator()(const RawItem &item) const
{
    const auto object = QJsonDocument::fromJson(item.bytes).object();
    if (item.kind == "gone"_L1)
        return gone(jsonId(object[u"id"_s]));
    const auto status = object.contains(u"status"_s) ? object[u"status"_s].toObject() : object;
    if (jsonId(status[u"id"_s]).isEmpty())
        return Error{ErrorKind::Malformed, u"a status without an id"_s, {}};
    auto result = message(status, object[u"root"_s].toString());
    setArrival(result, item);
    return QList{result};
}

Result<QList<IncomingMessage>> MastodonNormaliser::gone(const QString &id)
{
    if (id.isEmpty())
        return Error{ErrorKind::Malformed, u"a status without an id"_s, {}};
    return QList{goneMessage(id)};
}

IncomingMessage MastodonNormaliser::message(const QJsonObject &status, const QString &root) const
{
    IncomingMessage message;
    const auto account = status[u"account"_s].toObject();
    message.remoteId = message.dedupeKey = jsonId(status[u"id"_s]);
    message.version = status[u"edited_at"_s].toString();
    message.editedAt = fromIso(message.version);
    if (!isDirectStatus(status)) // a private answer to a public post is no part of its thread
        message.inReplyTo = jsonId(status[u"in_reply_to_id"_s]);
    message.threadKey = threadKey(status, root);
    message.direction = isOurs(account) ? Direction::Outbound : Direction::Inbound;
    message.visibility = visibilityOf(status[u"visibility"_s].toString(u"public"_s));
    message.author = author(account);
    message.author.spread = status[u"reblogs_count"_s].toInt(-1);
    message.to = mentioned(status);
    message.subject = status[u"spoiler_text"_s].toString().simplified();
    message.text = mastodonText(status);
    message.language = status[u"language"_s].toString();
    message.url = firstText(status, {"url"_L1, "uri"_L1});
    message.at = fromIso(status[u"created_at"_s].toString()).value_or(Instant{});
    for (const auto &media : status[u"media_attachments"_s].toArray())
        message.attachments += attachmentOf(media.toObject());
    return message;
}

Identity MastodonNormaliser::author(const QJsonObject &account) const
{
    Identity identity;
    identity.channel = Channel::Mastodon;
    identity.remoteKey = firstText(account, {"url"_L1, "uri"_L1});
    identity.handle = mastodonHandle(account[u"acct"_s].toString(), domain);
    identity.name = firstText(account, {"display_name"_L1, "username"_L1});
    identity.profileUrl = account[u"url"_s].toString();
    identity.followers = account[u"followers_count"_s].toInt(-1);
    identity.about = htmlToText(account[u"note"_s].toString()).trimmed();
    for (const auto &field : account[u"fields"_s].toArray())
        addProfileField(identity, field.toObject());
    if (identity.remoteKey.isEmpty())
        identity.remoteKey = identity.handle;
    return identity;
}

/// A private conversation is known by who takes part in it: that each of its posts tells by itself, so that all of them
/// find together whichever comes first, and none joins a public thread.
QString MastodonNormaliser::threadKey(const QJsonObject &status, const QString &root) const
{
    if (!isDirectStatus(status)) {
        const bool isFirst = root.isEmpty() && jsonId(status[u"in_reply_to_id"_s]).isEmpty();
        return isFirst ? jsonId(status[u"id"_s]) : root;
    }
    QStringList people;
    auto accounts = status[u"mentions"_s].toArray();
    accounts.append(status[u"account"_s]);
    for (const auto &account : accounts) {
        const auto handle = mastodonHandle(account[u"acct"_s].toString(), domain).toLower();
        if (!isOurs(account.toObject()) && !handle.isEmpty() && !people.contains(handle))
            people += handle;
    }
    people.sort();
    return u"dm:"_s + people.join(u',');
}

QList<Mailbox> MastodonNormaliser::mentioned(const QJsonObject &status) const
{
    QList<Mailbox> people;
    for (const auto &mention : status[u"mentions"_s].toArray()) {
        const Mailbox person{{}, mastodonHandle(mention[u"acct"_s].toString(), domain)};
        if (!person.address.isEmpty() && !people.contains(person)) // snac names some twice
            people += person;
    }
    return people;
}

bool MastodonNormaliser::isOurs(const QJsonObject &account) const
{
    if (!accountId.isEmpty() && jsonId(account[u"id"_s]) == accountId)
        return true;
    return !accountUrl.isEmpty() && account[u"url"_s].toString() == accountUrl;
}

}
