// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// Where something was meant to be a link and is none: "http:/shop.example", "https://exa mple.com", "www.shop",
/// "htps://shop.example". What is merely no link is not told. Linear in the text.
QList<TextRange> linkFaultsIn(const QString &text);

}
