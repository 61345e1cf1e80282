// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyEmbed.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// "images" of "app.bsky.embed.images#view" and of "app.bsky.embed.images".
QString blueskyEmbedName(const QJsonObject &embed)
{
    const auto type = embed["$type"_L1].toString();
    return type.section(u'#', 0, 0).section(u'.', -1);
}

/// In a record a file is {"$type":"blob","ref":{"$link":…},"mimeType":…,"size":…}.
Attachment blueskyFileOf(const QJsonObject &blob, const QString &name, const QString &type)
{
    Attachment attachment;
    attachment.name = name;
    attachment.type = blob["mimeType"_L1].toString(type);
    attachment.size = blob["size"_L1].toInteger();
    return attachment;
}

void addBlueskyImages(BlueskyEmbed &result, const QJsonArray &images)
{
    for (const auto &value : images) {
        auto attachment = blueskyFileOf(value["image"_L1].toObject(), u"image.jpg"_s, u"image/jpeg"_s);
        attachment.part = value["fullsize"_L1].toString(value["thumb"_L1].toString());
        attachment.description = value["alt"_L1].toString();
        result.attachments += attachment;
    }
}

void addBlueskyVideo(BlueskyEmbed &result, const QJsonObject &video)
{
    auto attachment = blueskyFileOf(video["video"_L1].toObject(), u"video.mp4"_s, u"video/mp4"_s);
    attachment.part = video["playlist"_L1].toString();
    if (!attachment.part.isEmpty())
        attachment.type = u"application/vnd.apple.mpegurl"_s; // RFC 8216, 4
    attachment.description = video["alt"_L1].toString();
    result.attachments += attachment;
}

void addBlueskyExternal(BlueskyEmbed &result, const QJsonObject &external)
{
    const auto uri = external["uri"_L1].toString();
    const auto title = external["title"_L1].toString().simplified();
    if (!uri.isEmpty())
        result.lines += title.isEmpty() ? uri : u"%1 <%2>"_s.arg(title, uri);
}

void addBlueskyQuote(BlueskyEmbed &result, const QJsonObject &record, const BlueskySettings &settings)
{
    const auto uri = record["uri"_L1].toString();
    const auto url = settings.postUrl(uri, record["author"_L1]["handle"_L1].toString());
    if (url.isEmpty()) // a feed, a list, a starter pack
        return;
    result.quoted = uri;
    result.lines += url;
}

void addBlueskyEmbed(BlueskyEmbed &result, const QJsonObject &embed, const BlueskySettings &settings)
{
    const auto name = blueskyEmbedName(embed);
    if (name == "images"_L1)
        addBlueskyImages(result, embed["images"_L1].toArray());
    else if (name == "gallery"_L1)
        addBlueskyImages(result, embed["items"_L1].toArray());
    else if (name == "video"_L1)
        addBlueskyVideo(result, embed);
    else if (name == "external"_L1)
        addBlueskyExternal(result, embed["external"_L1].toObject());
    else if (name == "record"_L1)
        addBlueskyQuote(result, embed["record"_L1].toObject(), settings);
    if (name != "recordWithMedia"_L1)
        return;
    // One level down, and no further: neither may hold such a pair again.
    const auto media = embed["media"_L1].toObject();
    if (blueskyEmbedName(media) != "recordWithMedia"_L1)
        addBlueskyEmbed(result, media, settings);
    addBlueskyQuote(result, embed["record"_L1]["record"_L1].toObject(), settings);
}

}

BlueskyEmbed BlueskyEmbed::read(const QJsonObject &post, const BlueskySettings &settings)
{
    BlueskyEmbed result;
    const auto shown = post["embed"_L1].toObject();
    addBlueskyEmbed(result, shown.isEmpty() ? post["record"_L1]["embed"_L1].toObject() : shown, settings);
    return result;
}

}
