// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstmile
{

/// Makes the files of resources/ readable under ":/". A static library's resources are dropped by the linker unless
/// somebody names them; whoever reads one calls this first, as often as it likes.
void initResources();

}
