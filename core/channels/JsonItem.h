// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <QJsonObject>

namespace firstmile
{

/// What a network told as JSON, as its normaliser takes it.
RawItem jsonItem(const QString &kind, const QJsonObject &content, const QString &stream, Instant now);

/// What is stored of a message that is surely gone: kind "gone", {"id": remoteId}.
RawItem goneItem(const QString &remoteId, const QString &stream, Instant now);

/// What such an item says.
IncomingMessage goneMessage(const QString &remoteId);

/// What only the item knows of its message; the time of arrival stands in for a time of writing that is missing.
void setArrival(IncomingMessage &message, const RawItem &item);

}
