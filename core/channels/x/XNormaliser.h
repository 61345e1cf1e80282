// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/x/XPost.h"

namespace firstmile
{

/// Makes messages of the items in XItem.h, in both of X's vocabularies. Pure. A repost says nothing of its own and
/// gives none.
struct XNormaliser
{
    QString userId; ///< ours, to tell our own messages

    Result<QList<IncomingMessage>> operator()(const RawItem &item) const;

private:
    IncomingMessage post(const QJsonObject &json, const QJsonObject &includes) const;
    IncomingMessage directMessage(const QJsonObject &json, const QJsonObject &includes) const;
    IncomingMessage base(const XPost &post, const QJsonObject &includes) const;
};

}
