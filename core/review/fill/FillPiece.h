// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"
#include "core/store/PreparedMessage.h"

namespace firstmile
{

/// A conversation with what storing its messages needs and can be worked out without the store.
struct FillConversation
{
    ExportedConversation exported;
    QList<PreparedMessage> prepared; ///< one for each of exported.messages, in their order
};

/// As much of a part as one transaction writes.
struct FillPiece
{
    QList<ExportedCustomer> customers;
    QList<FillConversation> conversations;
};

/// Cuts a part into pieces of about `messages` messages each, at least one; customers stand in the first. Folds the
/// texts for the search: to be done off the store's threads.
QList<FillPiece> fillPieces(const ExportedPart &part, qsizetype messages);

}
