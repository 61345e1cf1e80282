// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/bluesky/BlueskySettings.h"
#include "core/model/OutboxItem.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// What is posted for a reply. Pure.
struct BlueskyReply
{
    const OutgoingMessage &message;
    QJsonObject parent;           ///< the view of the post answered, empty if there is none
    QHash<QString, QString> dids; ///< of those whom the text mentions
    QJsonArray images;            ///< entries of app.bsky.embed.images

    /// The input of createRecord in `did`'s repository.
    QJsonObject input(const QString &did) const;

private:
    QJsonObject record() const;
};

/// "uri" and "cid" of the root and of the parent, for "reply" of a record; empty without a parent.
QJsonObject blueskyReplyRefs(const QJsonObject &parent);

/// One entry of "images": the blob that the server gave, the alt text and the size in pixels.
QJsonObject blueskyImage(const OutgoingFile &file, const QJsonObject &blob);

/// What can be told before anything leaves: a text or files that the network would refuse.
Result<void> checkBlueskyPost(const OutgoingMessage &message, const BlueskySettings &settings);
Result<void> checkBlueskyMessage(const OutgoingMessage &message);

}
