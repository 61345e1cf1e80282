// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Plan.h"
#include "tests/bench/Vocabulary.h"

namespace firstmile::bench
{

/// A customer, or one of our agents.
struct Person
{
    std::string name;
    std::string handle; ///< without the @ and without a host; ASCII
    std::string address;
    int followers = 0;
};

Person customer(const Vocabulary &vocabulary, std::uint64_t seed, std::uint32_t number, Language language);
std::string agentName(const Vocabulary &vocabulary, int number);

/// The address and name under which we write mails.
inline constexpr std::string_view ourAddress = "support@shop.example";
inline constexpr std::string_view ourName = "Shop Support";

}
