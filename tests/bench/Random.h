// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace firstmile::bench
{

/// One step of splitmix64 (Steele, Lea, Flood 2014): a good 64-bit number out of any other.
inline std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// Numbers that depend on the seed alone, the same on every machine: xoshiro256** (Blackman, Vigna 2018), and nothing
/// of std::*_distribution or of the mathematics library, which differ from one to the next. One draw an expression: the
/// order in which operands are worked out differs, too.
class Random
{
public:
    explicit Random(std::uint64_t seed)
    {
        for (auto &word : m_state)
            word = seed = mixed(seed);
    }

    /// A source of its own for one thing out of many, so that any of them can be made without the others.
    Random(std::uint64_t seed, std::uint64_t thing, std::uint64_t part)
        : Random(mixed(seed ^ mixed(thing ^ mixed(part))))
    {}

    std::uint64_t next()
    {
        const std::uint64_t result = rotated(m_state[1] * 5, 7) * 9;
        const std::uint64_t carried = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= carried;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }

    /// From 0 to below `limit`, which is at least 1.
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(((next() >> 32) * limit) >> 32); }

    /// Both ends included.
    int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::uint32_t>(most - least + 1)));
    }

    /// True that many times out of a thousand.
    bool chance(std::uint32_t permille) { return below(1000) < permille; }

    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[below(static_cast<std::uint32_t>(std::size(list)))];
    }

private:
    static std::uint64_t rotated(std::uint64_t value, int by) { return (value << by) | (value >> (64 - by)); }

    std::array<std::uint64_t, 4> m_state{};
};

/// Draws places 0, 1, 2 … by whole-number weights.
class WeightedChoice
{
public:
    explicit WeightedChoice(const std::vector<std::uint64_t> &weights)
    {
        std::uint64_t sum = 0;
        for (const auto weight : weights)
            m_sums.push_back(sum += weight);
    }

    /// The law of Zipf and Mandelbrot: place k (from 0) has the weight 1 / (k + 1 + flatness).
    static WeightedChoice zipf(std::size_t places, std::uint64_t flatness)
    {
        std::vector<std::uint64_t> weights(places);
        for (std::size_t i = 0; i < places; ++i)
            weights[i] = (1ULL << 40) / (i + 1 + flatness);
        return WeightedChoice(weights);
    }

    std::size_t draw(Random &random) const
    {
        const std::uint64_t hit = random.next() % m_sums.back();
        return static_cast<std::size_t>(std::upper_bound(m_sums.begin(), m_sums.end(), hit) - m_sums.begin());
    }

private:
    std::vector<std::uint64_t> m_sums;
};

}
