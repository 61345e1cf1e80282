// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportFeed.h"
#include "tests/bench/MessageMaker.h"

namespace firstmile::bench
{

/// The messages of a plan as an import: they take the product's own way into a workspace that is open.
class GeneratedFeed : public ImportFeed
{
public:
    GeneratedFeed(std::size_t messages, std::uint64_t seed) : m_plan(messages, seed), m_maker(m_plan, m_vocabulary) {}

    Result<ImportBatch> next() override;

private:
    Vocabulary m_vocabulary;
    Plan m_plan;
    MessageMaker m_maker;
    std::size_t m_next = 0;
};

}
