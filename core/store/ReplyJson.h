// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/model/ReplyOrigin.h"

#include <QMap>

namespace firstmile
{

/// A text for each of some channels as the store keeps it: {"x": "…"}; empty for none.
QString toJsonText(const QMap<Channel, QString> &texts);
QMap<Channel, QString> channelTextsFromJson(const QString &json); ///< without channels that are not known

/// Empty for an agent's own words.
QString toJsonText(const ReplyOrigin &origin);
ReplyOrigin originFromJson(const QString &json);

}
