// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

namespace firstmile::maintenance
{

/// What one bounded step did.
struct Step
{
    qint64 done = 0; ///< messages, pages or tables: the task's own unit
    bool more = false;
};

/// Takes up to `messages` more into a search index that is not complete.
Result<Step> fillSearch(Transaction &transaction, int messages);

/// Reads up to `rows` more of the messages and of the identities that were there before an upgrade for clues.
Result<Step> fillClues(Transaction &transaction, int rows);

/// Reads up to `events` more of the log for answered cases (core/store/AnswerFill.h).
Result<Step> fillAnswers(Transaction &transaction, int events);

/// SQLite: joins segments of the search index, about `pages` pages of work, so that a search looks into fewer of them.
Result<Step> mergeSearch(Transaction &transaction, int pages);

/// Tells the planner how many rows the `index`-th of the tables has, from a sample: on SQLite some hundred rows of each
/// index.
Result<Step> analyse(Transaction &transaction, int index);

/// SQLite: gives up to `pages` free pages back to the disk, if there are so many of them that it is worth it.
Result<Step> freePages(Transaction &transaction, int pages);

/// What a checkpoint left in the -wal file.
struct Checkpoint
{
    qint64 pages = 0;   ///< in the file
    bool whole = false; ///< all of them are in the database file too
};

/// SQLite: brings the -wal file's pages into the database file, waiting for nobody.
Result<Checkpoint> checkpoint(Session &session);

/// SQLite, outside a transaction: empties the -wal file, unless a reader still needs it; waits for nobody.
Result<bool> truncateLog(Session &session);

/// SQLite, outside a transaction: writes the whole file anew, without gaps. Storage, with figures, if the disk has not
/// the room. Nobody else can write meanwhile.
Result<qint64> vacuum(Session &session, const QString &file);

}
