// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/bluesky/BlueskySettings.h"
#include "core/model/Message.h"

namespace firstmile
{

/// What is embedded in a post, from its view where there is one, else from its record (then files have no URL).
struct BlueskyEmbed
{
    QList<Attachment> attachments;
    QStringList lines; ///< to be added to the text: a link card, the URL of a quoted post
    QString quoted;    ///< URI of the post quoted

    static BlueskyEmbed read(const QJsonObject &post, const BlueskySettings &settings);
};

}
