// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/OutboxItem.h"

#include <QByteArray>

namespace firstmile
{

/// The mail as it goes over the wire: CRLF, ASCII, lines of at most 998 bytes, Message-ID = key. The same message gives
/// the same bytes, so that a second attempt is the same mail. Malformed, with a sentence, if an address cannot be used.
Result<QByteArray> composeMail(const OutgoingMessage &message);

/// Empty if the address can be written to; otherwise a sentence that says why not.
QString whyAddressIsUnusable(const QString &address);

}
