// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerUndo.h"

#include "core/customers/ContactImport.h"
#include "core/customers/CustomerFitness.h"
#include "core/customers/Erasure.h"
#include "core/customers/Leftovers.h"
#include "core/customers/Linking.h"
#include "core/store/CustomerDeedRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<UndoOutcome> undoDeed(Transaction &transaction, CustomerDeedId deed, const QString &agent, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    FM_ASSIGN(const auto found, CustomerDeedRepository(transaction).find(deed));
    if (!found)
        return Error{ErrorKind::NotFound, u"there is no deed "_s + deed.toString(), {}};
    if (found->undoneAt)
        return Error{ErrorKind::Conflict, u"deed %1 was undone already"_s.arg(deed.value), {}};
    if (found->kind == CustomerDeedKind::Erasure) {
        FM_TRY(undoErasure(transaction, *found, agent, now));
        return UndoOutcome{};
    }
    if (found->kind == CustomerDeedKind::Import) {
        FM_TRY(undoImport(transaction, *found, agent, now));
        FM_TRY(dropLeftovers(transaction));
    } else {
        FM_TRY(undoPlaceDeed(transaction, *found, agent, now));
    }
    FM_ASSIGN(const qint64 kept, leftOf(transaction, deed));
    return UndoOutcome{kept};
}

}
