// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/CommonWords.h"
#include "tests/bench/Random.h"

#include <string>
#include <vector>

namespace firstmile::bench
{

enum class Network { X, Facebook, Mastodon, Bluesky, Email };

/// The invented correspondence lasts from 2024-11-01 to 2026-11-01, UTC; in milliseconds since 1970.
inline constexpr std::int64_t planBegins = 1730419200000;
inline constexpr std::int64_t planEnds = 1793491200000;

/// What becomes of a conversation after its last message.
enum class Ending { StaysOpen, Closed, NoAnswerNeeded, Snoozed };

struct PlannedConversation
{
    std::uint32_t customer = 0;
    Network network = Network::Email;
    Language language = Language::English;
    Ending ending = Ending::StaysOpen;
    std::uint8_t agent = 0; ///< which of twelve answers; assigned to them if `assigned`
    bool assigned = false;
    std::uint16_t length = 0; ///< messages
};

struct PlannedMessage
{
    std::int64_t at = 0; ///< milliseconds since 1970
    std::uint32_t conversation = 0;
    std::uint16_t position = 0; ///< within its conversation, from 0
    bool inbound = true;
    bool last = false; ///< of its conversation
};

/// Who writes to whom and when, for a number of messages: conversations of 1 to 200 messages by a power law, customers
/// of 1 to 5,000 messages by Zipf's law, answers after minutes to days or never, at the hours at which people write.
class Plan
{
public:
    enum class Networks { All, EmailAlone };

    Plan(std::size_t messages, std::uint64_t seed, Networks networks = Networks::All);

    std::uint64_t seed() const { return m_seed; }
    const std::vector<PlannedMessage> &messages() const { return m_messages; } ///< in the order of their times
    const PlannedConversation &conversation(const PlannedMessage &message) const
    {
        return m_conversations[message.conversation];
    }
    std::size_t conversations() const { return m_conversations.size(); }

private:
    void addConversation(std::size_t left);

    std::uint64_t m_seed;
    Networks m_networks;
    WeightedChoice m_customers;
    std::vector<std::uint16_t> m_written; ///< messages by customer
    std::vector<PlannedConversation> m_conversations;
    std::vector<PlannedMessage> m_messages;
};

}
