// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/channels/contract/ContractNetwork.h"

#include <vector>

namespace firstmile::tests
{

struct NamedNetwork
{
    const char *name;
    ContractNetworkMaker make;
    const char *cannot; ///< what it has not, in the words of what() in ContractTest.cpp, joined by ", "
};

/// Every network that the contract suite runs over. A new channel adds one line to the .cpp.
const std::vector<NamedNetwork> &contractNetworks();

/// A fresh network; the test case that calls it runs once for each of contractNetworks().
std::unique_ptr<ContractNetwork> eachNetwork();

}
