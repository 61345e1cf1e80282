// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewedMeasures.h"

#include "ui/ReviewRefusal.h"

namespace firstmile
{

Async<void> ReviewedMeasures::saveView(const DashboardView &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedMeasures::removeView(const QString &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedMeasures::setRules(const MeasureRules &)
{
    return refusedInReview<void>();
}

Async<void> ReviewedMeasures::label(ConversationId, const CaseLabel &, bool)
{
    return refusedInReview<void>();
}

}
