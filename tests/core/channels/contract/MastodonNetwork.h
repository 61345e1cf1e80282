// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/channels/contract/ContractNetwork.h"

namespace firstmile::tests
{

std::unique_ptr<ContractNetwork> makeMastodonNetwork();

}
