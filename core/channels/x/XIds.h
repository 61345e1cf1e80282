// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QString>

namespace firstmile
{

/// When the post or message with this id was written: X puts the time into its ids. Empty for what is no such id.
std::optional<Instant> xTimeOf(const QString &id);

/// The smallest id that something written at `at` can have.
QString xIdAt(Instant at);

/// A direct message's id as our remote id: "dm:123", since posts have numbers of the same kind.
QString xMessageRemoteId(const QString &eventId);

/// The event's id in "dm:123"; empty if `remoteId` names a post.
QString xEventIdOf(const QString &remoteId);

}
