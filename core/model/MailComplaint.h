// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// The status of a BounceReport that tells of no failure: the recipient complained of the mail (RFC 5965).
inline constexpr QLatin1StringView complaintStatus{"complaint"};

}
