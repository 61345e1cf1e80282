// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/ChannelClient.h"
#include "core/channels/bluesky/BlueskySettings.h"

#include <QJsonObject>

namespace firstmile
{

/// Makes a message of what the streams give. Pure. Kinds of items:
///   "post"  a post's view, or what a notification tells of it
///   "dm"    {"convoId", "message": a message's view, "members": profiles}
///   "gone"  {"id": remoteId}
struct BlueskyNormaliser
{
    BlueskySettings settings;

    Result<QList<IncomingMessage>> operator()(const RawItem &item) const;

private:
    Result<IncomingMessage> post(const QJsonObject &post) const;
    Result<IncomingMessage> directMessage(const QJsonObject &envelope) const;
    Identity author(const QJsonObject &profile) const;
    Direction directionOf(const QString &did) const;
};

/// Ids of direct messages and of their conversations, as the workspace knows them.
QString blueskyMessageId(const QString &convoId, const QString &messageId);
QString blueskyThreadKey(const QString &convoId);

/// The conversation that "dm:<convoId>/<messageId>" belongs to; empty for any other id.
QString blueskyConvoOf(const QString &remoteId);

}
