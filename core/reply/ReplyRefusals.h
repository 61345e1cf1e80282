// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/reply/ReplyRequest.h"

namespace firstmile
{

/// Why a reply is not put into the outbox, before anything is written; each in words. Rejected: its texts are empty,
/// longer than the channel takes, or have a placeholder that nothing filled; its files are empty or too large.
Result<void> refuseContent(const ReplyRequest &request, const Account &account, bool isPrivate);

/// Rejected: a time that has passed or is more than a year ahead, or in a time zone that there is not.
Result<void> refuseSchedule(std::optional<Instant> at, const QString &zone, Instant now);

}
