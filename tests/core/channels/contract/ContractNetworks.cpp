// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/ContractNetworks.h"

#include "tests/core/channels/contract/BlueskyNetwork.h"
#include "tests/core/channels/contract/FacebookNetwork.h"
#include "tests/core/channels/contract/MailNetwork.h"
#include "tests/core/channels/contract/MastodonNetwork.h"
#include "tests/core/channels/contract/XNetwork.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

namespace firstmile::tests
{

const std::vector<NamedNetwork> &contractNetworks()
{
    static const std::vector<NamedNetwork> networks{
        {"Mail", makeMailNetwork, "edit, delete, numeric ids"},
        {"Mastodon", makeMastodonNetwork, "ExpiredToken"},
        {"X", makeXNetwork, "numeric ids"},
        {"Facebook", makeFacebookNetwork, "ExpiredToken, numeric ids"},
        {"Bluesky", makeBlueskyNetwork, "edit, numeric ids"},
    };
    return networks;
}

std::unique_ptr<ContractNetwork> eachNetwork()
{
    const auto number = GENERATE(range(std::size_t(0), contractNetworks().size()));
    return contractNetworks()[number].make();
}

}
