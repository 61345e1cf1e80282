// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationOrder.h"

#include <algorithm>
#include <bitset>

namespace firstmile
{

namespace
{

/// Says of most ids, at the price of one bit, that they are not in a set.
class IdSieve
{
public:
    explicit IdSieve(const QSet<ConversationId> &ids) : m_ids(ids)
    {
        for (const ConversationId id : ids)
            m_bits.set(place(id));
    }
    bool holds(ConversationId id) const { return m_bits.test(place(id)) && m_ids.contains(id); }

private:
    static constexpr size_t size = 1 << 16;
    static size_t place(ConversationId id) { return (static_cast<quint64>(id.value) * 0x9E3779B97F4A7C15U) >> 48; }

    const QSet<ConversationId> &m_ids;
    std::bitset<size> m_bits;
};

}

ConversationOrder mergedOrder(const ConversationOrder &order, const QSet<ConversationId> &changed,
                              const ConversationOrder &fresh)
{
    const IdSieve sieve(changed);
    ConversationOrder merged;
    merged.reserve(order.size() + fresh.size());
    auto next = fresh.cbegin();
    for (const ConversationKey &key : order) {
        if (sieve.holds(key.id))
            continue;
        while (next != fresh.cend() && *next < key)
            merged.append(*next++);
        merged.append(key);
    }
    std::copy(next, fresh.cend(), std::back_inserter(merged));
    return merged;
}

int rowOf(const ConversationOrder &order, ConversationId conversation)
{
    const auto found = std::find_if(order.cbegin(), order.cend(),
                                    [conversation](const ConversationKey &key) { return key.id == conversation; });
    return found == order.cend() ? -1 : static_cast<int>(found - order.cbegin());
}

int rowFor(const ConversationOrder &order, const ConversationKey &key)
{
    return static_cast<int>(std::lower_bound(order.cbegin(), order.cend(), key) - order.cbegin());
}

}
