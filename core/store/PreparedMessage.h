// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"
#include "core/model/Message.h"
#include "core/store/SearchIndex.h"

namespace firstmile
{

/// Bytes of a message as its network gave them.
struct MessageSource
{
    QString kind;
    QByteArray bytes;
};

/// A message with all that storing it needs and that can be worked out without the store: to be done in the thread
/// pool, as it takes longer than the storing.
struct PreparedMessage
{
    IncomingMessage message;
    QByteArray recipients; ///< JSON as the store keeps it; empty: there are none
    SearchWords words;
    QList<Clue> clues; ///< by which its author may be known again
    qint64 dedupeHash = 0;
    QStringList ancestors;        ///< remote ids that it names as its ancestors, each once
    QList<qint64> ancestorHashes; ///< in the order of `ancestors`
    QString sourceKind;           ///< empty: there is no source to keep
    QByteArray packedSource;      ///< by packSource()
    qint64 sourceSize = 0;        ///< before packing
};

PreparedMessage prepareMessage(const IncomingMessage &message, const MessageSource &source);

/// Its author edited it: the newest words take the place of those before.
void edit(PreparedMessage &prepared, const IncomingMessage &edited);

}
