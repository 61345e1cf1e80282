// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace firstmile
{

/// Where the quotation begins with which a mail ends: the blockquote, Gmail's or Thunderbird's heading of it, Outlook's
/// block of From, Sent and To. Null if there is none, if its author wrote below it, or nothing above it.
const GumboNode *trailingQuote(const GumboNode &root);

}
