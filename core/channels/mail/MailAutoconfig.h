// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/mail/MailSettingsGuess.h"

namespace firstmile
{

/// Reads the document in which a domain describes its mail servers to programs (Mozilla's config-v1.1.xml): the first
/// IMAP and the first SMTP server in it that are protected by TLS. Malformed if there are not both.
Result<MailSettingsGuess> readAutoconfig(const QByteArray &xml, const QString &address);

}
