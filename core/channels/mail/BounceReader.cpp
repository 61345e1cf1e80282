// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/BounceReader.h"

namespace firstmile
{
std::optional<BounceNotice> readBounce(const MimeDocument &) { return std::nullopt; }
}
