// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/store/Session.h"

namespace firstmile
{

/// Who stands for a customer: themselves, or whom they were linked to. NotFound: there is no such customer.
Result<CustomerId> standingFor(Session &session, CustomerId customer);

/// A customer who stands for themselves, and after them everybody who was linked to them.
Result<QList<CustomerId>> groupOf(Session &session, CustomerId customer);

}
