// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/GeneratedFeed.h"

namespace firstmile::bench
{

Result<ImportBatch> GeneratedFeed::next()
{
    const auto &messages = m_plan.messages();
    ImportBatch batch;
    while (m_next < messages.size() && batch.items.size() < batchSize) {
        const PlannedMessage &planned = messages[m_next++];
        batch.items.append({accountOn(m_plan.conversation(planned).network), prepare(m_maker.item(planned))});
    }
    batch.counted.read = batch.items.size();
    batch.messagesInAll = static_cast<qint64>(messages.size());
    batch.last = m_next == messages.size();
    return batch;
}

}
