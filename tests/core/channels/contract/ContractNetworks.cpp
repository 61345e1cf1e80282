// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/ContractNetworks.h"

#include "tests/core/channels/contract/MastodonNetwork.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

namespace firstmile::tests
{

const std::vector<NamedNetwork> &contractNetworks()
{
    static const std::vector<NamedNetwork> networks{
        {"Mastodon", makeMastodonNetwork, "ExpiredToken"},
    };
    return networks;
}

std::unique_ptr<ContractNetwork> eachNetwork()
{
    const auto number = GENERATE(range(std::size_t(0), contractNetworks().size()));
    return contractNetworks()[number].make();
}

}
