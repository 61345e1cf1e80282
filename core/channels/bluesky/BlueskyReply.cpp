// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyReply.h"

#include "core/channels/bluesky/BlueskyImageSize.h"
#include "core/channels/bluesky/BlueskyRecordKey.h"
#include "core/channels/bluesky/BlueskyRichText.h"
#include "core/text/TextLength.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostBlueskyImages = 4;
constexpr int mostBlueskyPostBytes = 3000;
constexpr int mostBlueskyMessageGraphemes = 1000;
constexpr int mostBlueskyMessageBytes = 10'000;

Error blueskyRefusal(const QString &why)
{
    return Error{ErrorKind::Rejected, why, {}};
}

QJsonObject blueskyStrongRef(const QJsonValue &post)
{
    return {{u"uri"_s, post["uri"_L1]}, {u"cid"_s, post["cid"_L1]}};
}

Result<void> checkBlueskyLength(const QString &text, int mostGraphemes, int mostBytes)
{
    const auto measure = measureText(Channel::Bluesky, text, mostGraphemes);
    if (measure.length > mostGraphemes)
        return blueskyRefusal(
            u"the text has %1 characters, and %2 are allowed"_s.arg(measure.length).arg(mostGraphemes));
    const auto bytes = text.toUtf8().size();
    if (bytes > mostBytes)
        return blueskyRefusal(u"the text has %1 bytes, and %2 are allowed"_s.arg(bytes).arg(mostBytes));
    return {};
}

}

QJsonObject BlueskyReply::input(const QString &did) const
{
    return {{u"repo"_s, did},
            {u"collection"_s, u"app.bsky.feed.post"_s},
            {u"rkey"_s, blueskyRecordKey(message.at, message.key)},
            {u"record"_s, record()}};
}

QJsonObject BlueskyReply::record() const
{
    QJsonObject record{
        {u"$type"_s, u"app.bsky.feed.post"_s}, {u"text"_s, message.text}, {u"createdAt"_s, toIso(message.at)}};
    if (const auto facets = blueskyFacetsJson(message.text, dids); !facets.isEmpty())
        record[u"facets"_s] = facets;
    if (!message.language.isEmpty())
        record[u"langs"_s] = QJsonArray{message.language};
    if (!parent.isEmpty())
        record[u"reply"_s] = blueskyReplyRefs(parent);
    if (!images.isEmpty())
        record[u"embed"_s] = QJsonObject{{u"$type"_s, u"app.bsky.embed.images"_s}, {u"images"_s, images}};
    return record;
}

QJsonObject blueskyReplyRefs(const QJsonObject &parent)
{
    const auto root = parent["record"_L1]["reply"_L1]["root"_L1];
    return {{u"root"_s, blueskyStrongRef(root["uri"_L1].isString() ? root : QJsonValue(parent))},
            {u"parent"_s, blueskyStrongRef(parent)}};
}

QJsonObject blueskyImage(const OutgoingFile &file, const QJsonObject &blob)
{
    QJsonObject image{{u"alt"_s, file.description}, {u"image"_s, blob}};
    if (const auto size = blueskyImageSize(file.content))
        image[u"aspectRatio"_s] = QJsonObject{{u"width"_s, size->width()}, {u"height"_s, size->height()}};
    return image;
}

Result<void> checkBlueskyPost(const OutgoingMessage &message, const BlueskySettings &settings)
{
    FM_TRY(checkBlueskyLength(message.text, 300, mostBlueskyPostBytes));
    if (message.text.trimmed().isEmpty() && message.files.isEmpty())
        return blueskyRefusal(u"there is nothing to post"_s);
    if (message.files.size() > mostBlueskyImages)
        return blueskyRefusal(u"at most %1 images can go with a post"_s.arg(mostBlueskyImages));
    for (const auto &file : message.files) {
        if (!file.type.startsWith("image/"_L1))
            return blueskyRefusal(u"%1: Bluesky takes images only, not %2"_s.arg(file.name, file.type));
        if (file.content.size() > settings.imageBytes)
            return blueskyRefusal(u"%1 has %2 bytes, and an image may have %3"_s.arg(file.name)
                                      .arg(file.content.size())
                                      .arg(settings.imageBytes));
    }
    return {};
}

Result<void> checkBlueskyMessage(const OutgoingMessage &message)
{
    FM_TRY(checkBlueskyLength(message.text, mostBlueskyMessageGraphemes, mostBlueskyMessageBytes));
    if (message.text.trimmed().isEmpty())
        return blueskyRefusal(u"there is nothing to send"_s);
    if (!message.files.isEmpty())
        return blueskyRefusal(u"a direct message on Bluesky cannot carry files"_s);
    return {};
}

}
