// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MimeDocument.h"
#include "core/model/Message.h"

#include <optional>

namespace firstmile
{

/// What a bounce says. `failures` may be empty: a bounce by its form whose recipients could not be read, or a notice
/// of success.
struct BounceNotice
{
    QList<BounceReport> failures;
    QString originalMessageId; ///< of the mail that did not arrive, without <>; empty if nothing tells
};

/// Reads delivery status notifications (RFC 3464, 6533) and what older servers write instead; nothing for other mail.
std::optional<BounceNotice> readBounce(const MimeDocument &mail);

}
