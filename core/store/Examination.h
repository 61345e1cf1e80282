// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Doctor.h"

namespace firstmile::examination
{

inline Result<qint64> countOf(Session &session, const QString &sql)
{
    FM_ASSIGN(const auto count, (session.first<qint64>(sql, [](const Row &row) { return row.integer(0); })));
    return count.value_or(0);
}

/// The SQLite file: every page in its place, every index in line with its table.
Result<HealthCheck> file(Session &session, ExaminationDepth depth);
Result<void> repairFile(Transaction &connection); ///< outside a transaction

/// Rows that belong to a row that is gone. Details of what is gone are dropped; what customers and we wrote never is:
/// the conversation, the customer or the account is made again for it.
Result<HealthCheck> owners(Session &session, ExaminationDepth depth);
Result<void> repairOwners(Transaction &transaction);

/// Mail addresses that are kept twice, because a capital letter made two of one.
Result<HealthCheck> identities(Session &session, ExaminationDepth depth);
Result<void> repairIdentities(Transaction &transaction);

/// Whose identities and conversations are, and who follows whom, against the log of links, splits and their undoing.
Result<HealthCheck> customers(Session &session, ExaminationDepth depth);
Result<void> repairCustomers(Transaction &transaction);

/// Messages that the log, from which all measures are computed, does not know.
Result<HealthCheck> log(Session &session, ExaminationDepth depth);
Result<void> repairLog(Transaction &transaction);

/// What conversations repeat of their messages and of the log, against a recomputation.
Result<HealthCheck> figures(Session &session, ExaminationDepth depth);
Result<void> repairFigures(Transaction &transaction);

/// The search index against the messages; thorough: word by word.
Result<HealthCheck> search(Session &session, ExaminationDepth depth);
Result<void> repairSearch(Transaction &transaction); ///< empties it, to be filled anew by SearchIndex::fillSome()

/// The index of answered cases: that its messages are there and its counts add up.
Result<HealthCheck> answers(Session &session, ExaminationDepth depth);
Result<void> repairAnswers(Transaction &transaction); ///< empties it, to be filled anew by fillSomeAnswers()

}
