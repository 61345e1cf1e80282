// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextLength.h"
namespace firstmile
{
TextMeasure measureText(Channel, const QString &text, int limit, int)
{
    return {static_cast<int>(text.size()), limit, limit == 0 || text.size() <= limit, {}};
}
}
