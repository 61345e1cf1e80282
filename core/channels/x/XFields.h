// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpRequest.h"
#include "core/channels/x/XBudget.h"

namespace firstmile
{

/// What a list holds.
enum class XShape { Posts, Messages };

/// The parameters that ask for all that is read out of an item, in the vocabulary of `names`.
FormFields xFields(XShape shape, XNames names);

/// What one item brings with it at worst, itself as `item`: its author, and posts that it refers to with theirs.
QList<XUnits> xWorstItem(XShape shape, XNames names, const QString &item);

}
