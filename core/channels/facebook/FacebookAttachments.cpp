// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookAttachments.h"

#include <QMimeDatabase>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString mediaTypeOfFacebook(const QString &fileName, QLatin1StringView usual)
{
    const auto type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    return type.isDefault() ? QString(usual) : type.name();
}

Attachment facebookAttachment(const QString &url, QLatin1StringView usualType)
{
    Attachment attachment;
    attachment.part = url;
    attachment.name = QUrl(url).fileName();
    attachment.type = mediaTypeOfFacebook(attachment.name, usualType);
    return attachment;
}

void addFacebookLine(IncomingMessage &message, const QString &line)
{
    if (line.isEmpty() || message.text.contains(line))
        return;
    message.text += message.text.isEmpty() ? line : u'\n' + line;
}

void addFacebookPostAttachment(IncomingMessage &message, const QJsonValue &json)
{
    const auto film = json["media"_L1]["source"_L1].toString();
    const auto picture = json["media"_L1]["image"_L1]["src"_L1].toString();
    // A comment's attachment says "type", a post's "media_type".
    const auto kind = json["media_type"_L1].toString(json["type"_L1].toString());
    const bool isLink = kind.contains("share"_L1) || kind == "link"_L1;
    if (!film.isEmpty())
        message.attachments += facebookAttachment(film, "video/mp4"_L1);
    else if (!picture.isEmpty() && !isLink)
        message.attachments += facebookAttachment(picture, "image/jpeg"_L1);
    else
        addFacebookLine(message, json["url"_L1].toString());
    if (!message.attachments.isEmpty() && !isLink)
        message.attachments.last().description = json["description"_L1].toString();
}

Attachment messengerAttachment(const QJsonValue &json)
{
    Attachment attachment;
    for (const auto &url : {json["file_url"_L1], json["image_data"_L1]["url"_L1], json["video_data"_L1]["url"_L1]}) {
        if (attachment.part.isEmpty())
            attachment.part = url.toString();
    }
    attachment.name = json["name"_L1].toString();
    attachment.type = json["mime_type"_L1].toString().toLower();
    attachment.size = json["size"_L1].toInteger();
    if (attachment.type.isEmpty())
        attachment.type = mediaTypeOfFacebook(attachment.name, "application/octet-stream"_L1);
    return attachment;
}

}

void addFacebookAttachments(IncomingMessage &message, const QJsonArray &attachments)
{
    for (const auto &json : attachments) {
        const auto parts = json["subattachments"_L1]["data"_L1].toArray();
        if (parts.isEmpty())
            addFacebookPostAttachment(message, json);
        for (const auto &part : parts) // an album: it holds its first picture once more itself
            addFacebookPostAttachment(message, part);
    }
}

void addMessengerAttachments(IncomingMessage &message, const QJsonObject &json)
{
    for (const auto &entry : json["attachments"_L1]["data"_L1].toArray()) {
        const auto attachment = messengerAttachment(entry);
        if (!attachment.part.isEmpty()) {
            message.attachments += attachment;
            continue;
        }
        // "Media not available due to new privacy rules in Europe"
        addFacebookLine(message, attachment.name);
        addFacebookLine(message, message.url);
    }
    const auto sticker = json["sticker"_L1].toString();
    if (!sticker.isEmpty() && message.attachments.isEmpty()) {
        message.attachments += facebookAttachment(sticker, "image/png"_L1);
        message.attachments.last().description = u"sticker"_s;
    }
    for (const auto &share : json["shares"_L1]["data"_L1].toArray()) {
        addFacebookLine(message, share["name"_L1].toString());
        addFacebookLine(message, share["link"_L1].toString());
    }
    if (json["is_unsupported"_L1].toBool()) {
        addFacebookLine(message, u"A kind of message that Facebook does not give out"_s);
        addFacebookLine(message, message.url);
    }
}

}
