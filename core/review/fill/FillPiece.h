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
    QList<PreparedMessage> prepared; ///< one for each of exported.messages, in their order; by prepareFill()
};

/// As much of a part as one transaction writes.
struct FillPiece
{
    QList<ExportedCustomer> customers;
    QList<FillConversation> conversations;
};

/// Cuts a part into pieces, at least one: of about `first` messages, then of about `rest`. Customers stand in the
/// first.
QList<FillPiece> fillPieces(const ExportedPart &part, qsizetype first, qsizetype rest);

/// Folds the texts for the search, off the store's threads: it takes as long as the writing.
void prepareFill(FillPiece &piece);

}
