// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QHash>
#include <QSet>

namespace firstmile
{

/// The versions of conversations that this console's own replies made. Who began to write before the console had read
/// its own reply back has missed nothing by it.
class OwnTurns
{
public:
    void note(ConversationId conversation, qint64 version) { m_made[conversation].insert(version); }

    /// What an agent who saw `version` has seen, their own replies counted.
    qint64 seen(ConversationId conversation, qint64 version) const
    {
        const QSet<qint64> made = m_made.value(conversation);
        while (made.contains(version + 1))
            ++version;
        return version;
    }

private:
    QHash<ConversationId, QSet<qint64>> m_made;
};

}
