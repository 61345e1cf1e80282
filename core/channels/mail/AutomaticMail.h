// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MailHeaders.h"
#include "core/model/Message.h"

namespace firstmile
{

/// Whether no person wrote this mail for us, by its header alone (RFC 3834 and practice). AutoReply stands for every
/// machine's mail that is neither bounce nor list; bounces are BounceReader's. X-Auto-Response-Suppress says nothing
/// here: Exchange adds it to people's mail too.
Automatic classifyByHeaders(const MailHeaders &headers);

/// MAILER-DAEMON and the like: who sends bounces.
bool isFromMailSystem(const MailHeaders &headers);

}
