// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Plan.h"

#include <tuple>

namespace firstmile::bench
{

namespace
{

constexpr int longestConversation = 200;
constexpr std::uint16_t mostOfOneCustomer = 5000;
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 24 * 60 * minute;

const WeightedChoice &lengths()
{
    static const WeightedChoice choice = [] {
        std::vector<std::uint64_t> weights;
        for (std::uint64_t n = 1; n <= longestConversation; ++n)
            weights.push_back((1ULL << 32) / (n * n));
        weights[0] /= 3; // most of what is written once is answered once
        return WeightedChoice(weights);
    }();
    return choice;
}

/// How many of a thousand messages are written in each hour.
const WeightedChoice &hours()
{
    static const WeightedChoice choice(
        {8, 5, 4, 3, 3, 6, 15, 32, 58, 72, 76, 70, 62, 66, 70, 68, 62, 58, 54, 52, 50, 44, 36, 26});
    return choice;
}

/// A wait of so many minutes, in brackets that people will recognise from their own inbox.
std::int64_t waiting(Random &random, bool ours)
{
    struct Bracket
    {
        int least;
        int most;
    };
    static constexpr Bracket brackets[] = {{2, 15}, {15, 60}, {60, 240}, {240, 1440}, {1440, 5760}};
    static const WeightedChoice agents({18, 27, 27, 20, 8});
    static const WeightedChoice customers({34, 22, 18, 18, 8});
    const Bracket bracket = brackets[(ours ? agents : customers).draw(random)];
    const std::int64_t minutes = random.between(bracket.least, bracket.most);
    return minutes * minute + random.between(0, 59'999);
}

Network networkOf(Random &random)
{
    static const WeightedChoice shares({25, 15, 10, 10, 40});
    return static_cast<Network>(shares.draw(random));
}

Language languageOf(Random &random)
{
    static const WeightedChoice shares({50, 25, 25});
    return static_cast<Language>(shares.draw(random));
}

Ending endingOf(Random &random, bool answered, bool recent)
{
    if (recent)
        return random.chance(40)                ? Ending::Snoozed
               : answered && random.chance(500) ? Ending::Closed
                                                : Ending::StaysOpen;
    if (answered)
        return random.chance(900) ? Ending::Closed : Ending::StaysOpen;
    const std::uint32_t draw = random.below(1000);
    return draw < 550 ? Ending::Closed : draw < 850 ? Ending::NoAnswerNeeded : Ending::StaysOpen;
}

std::vector<PlannedMessage> inOrder(std::vector<PlannedMessage> messages)
{
    std::sort(messages.begin(), messages.end(), [](const PlannedMessage &a, const PlannedMessage &b) {
        return std::tie(a.at, a.conversation, a.position) < std::tie(b.at, b.conversation, b.position);
    });
    return messages;
}

}

Plan::Plan(std::size_t messages, std::uint64_t seed, Networks networks)
    : m_seed(seed)
    , m_networks(networks)
    , m_customers(WeightedChoice::zipf(std::max<std::size_t>(messages / 5, 20), 20))
    , m_written(std::max<std::size_t>(messages / 5, 20))
{
    m_messages.reserve(messages);
    while (m_messages.size() < messages)
        addConversation(messages - m_messages.size());
    m_messages = inOrder(std::move(m_messages));
}

void Plan::addConversation(std::size_t left)
{
    const auto number = static_cast<std::uint32_t>(m_conversations.size());
    Random random(m_seed, number, 0);
    PlannedConversation conversation;
    do {
        conversation.customer = static_cast<std::uint32_t>(m_customers.draw(random));
    } while (m_written[conversation.customer] >= mostOfOneCustomer - longestConversation);
    Random customer(m_seed, conversation.customer, 1); // a customer keeps to one network and language
    conversation.network = m_networks == Networks::All ? networkOf(customer) : Network::Email;
    conversation.language = languageOf(customer);
    conversation.agent = static_cast<std::uint8_t>(random.below(12));
    conversation.assigned = random.chance(450);

    const auto length = std::min(left, lengths().draw(random) + 1);
    std::int64_t at = planBegins + random.below(730) * day;
    at += static_cast<std::int64_t>(hours().draw(random)) * 60 * minute;
    at += random.between(0, 3'599'999);
    bool inbound = true;
    for (std::size_t i = 0; i < length && at < planEnds; ++i) {
        const bool last = i + 1 == length;
        if (i > 0)
            inbound = last ? random.chance(180) : inbound ? random.chance(200) : random.chance(920);
        m_messages.push_back({at, number, static_cast<std::uint16_t>(i), inbound, false});
        at += waiting(random, inbound);
        ++conversation.length;
    }
    m_messages.back().last = true;
    m_written[conversation.customer] =
        static_cast<std::uint16_t>(m_written[conversation.customer] + conversation.length);
    conversation.ending = endingOf(random, !inbound, m_messages.back().at > planEnds - 21 * day);
    m_conversations.push_back(conversation);
}

}
