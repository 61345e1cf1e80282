// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"

namespace firstmile
{

/// What every write answers while a bundle is open for review.
inline Error reviewRefusal()
{
    return {ErrorKind::Rejected, QStringLiteral("this is a review; nothing is changed here"), {}};
}

template <class T>
Async<T> refusedInReview()
{
    return ready<T>(reviewRefusal());
}

}
