// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/channels/contract/ContractNetwork.h"

namespace firstmile::tests
{

/// X: mentions of "brand" by "ana".
std::unique_ptr<ContractNetwork> makeXNetwork();

}
