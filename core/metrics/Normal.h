// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstmile
{

/// The 0.975 quantile of the standard normal distribution: 95 % of it lies within plus and minus this.
inline constexpr double normal975 = 1.959963984540054;

}
