// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"

#include <QJsonObject>

namespace firstmile
{

/// A status as it is stored: {"status": {...}, "root": "id of its thread's first, if known"}.
RawItem mastodonItem(const QJsonObject &status, const QString &root, const QString &stream, Instant now);

/// What is stored of a status that is surely gone: {"id": "..."}.
RawItem mastodonGoneItem(const QString &id, const QString &stream, Instant now);

}
