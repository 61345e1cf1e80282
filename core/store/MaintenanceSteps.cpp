// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MaintenanceSteps.h"

#include "core/store/AnswerFill.h"
#include "core/store/ClueFill.h"
#include "core/store/DiskRoom.h"
#include "core/store/SearchIndex.h"

#include <QFileInfo>

namespace firstmile::maintenance
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows of an index that ANALYZE looks at; a few milliseconds each.
constexpr int analysedRows = 400;

/// Fewer free pages than this are kept: what comes next goes there.
constexpr qint64 freePagesKept = 1'000;
constexpr qint64 freeShareKept = 20; ///< or a twentieth of the file

constexpr QLatin1StringView analysedTables[] = {
    "conversations"_L1,  "messages"_L1,    "events"_L1,       "conversation_tags"_L1,
    "identities"_L1,     "attachments"_L1, "mailbox_uids"_L1, "message_references"_L1,
    "outbox"_L1,         "clues"_L1,       "answer_words"_L1, "answer_cases"_L1,
    "answer_postings"_L1};

Result<qint64> pragmaNumber(Session &session, const QString &sql)
{
    FM_ASSIGN(const auto number, (session.first<qint64>(sql, [](const Row &row) { return row.integer(0); })));
    return number.value_or(0);
}

Result<Checkpoint> checkpointOf(Session &session, const QString &sql)
{
    FM_ASSIGN(const auto found, (session.first<Checkpoint>(sql, [](const Row &row) {
                  const bool busy = row.integer(0) != 0;
                  return Checkpoint{row.integer(1), !busy && row.integer(1) == row.integer(2)};
              })));
    return found.value_or(Checkpoint());
}

}

Result<Step> fillSearch(Transaction &transaction, int messages)
{
    FM_ASSIGN(const bool complete, SearchIndex(transaction).isComplete());
    if (complete)
        return Step();
    FM_ASSIGN(const bool more, SearchIndex::fillSome(transaction, messages));
    return Step{messages, more};
}

Result<Step> fillClues(Transaction &transaction, int rows)
{
    FM_ASSIGN(const bool complete, cluesAreComplete(transaction));
    if (complete)
        return Step();
    FM_ASSIGN(const bool more, fillSomeClues(transaction, rows));
    return Step{rows, more};
}

Result<Step> fillAnswers(Transaction &transaction, int events)
{
    FM_ASSIGN(const bool complete, answersAreComplete(transaction));
    if (complete)
        return Step();
    FM_ASSIGN(const bool more, fillSomeAnswers(transaction, events));
    return Step{events, more};
}

/// FTS5 has nothing left to join when a merge changes fewer than two rows (sqlite.org/fts5.html, "The 'merge'
/// Command").
Result<Step> mergeSearch(Transaction &transaction, int pages)
{
    if (transaction.engine() != Engine::Sqlite)
        return Step();
    FM_ASSIGN(const qint64 before, pragmaNumber(transaction, u"SELECT total_changes()"_s));
    FM_TRY(transaction.exec(u"INSERT INTO search (search, rank) VALUES ('merge', ?)"_s, pages));
    FM_ASSIGN(const qint64 after, pragmaNumber(transaction, u"SELECT total_changes()"_s));
    const bool merged = after - before >= 2;
    return Step{merged ? pages : 0, merged};
}

Result<Step> analyse(Transaction &transaction, int index)
{
    if (transaction.engine() == Engine::Sqlite)
        FM_TRY(transaction.run(u"PRAGMA analysis_limit = %1"_s.arg(analysedRows)));
    FM_TRY(transaction.run(u"ANALYZE "_s + analysedTables[index]));
    return Step{1, index + 1 < static_cast<int>(std::size(analysedTables))};
}

Result<Step> freePages(Transaction &transaction, int pages)
{
    if (transaction.engine() != Engine::Sqlite)
        return Step();
    FM_ASSIGN(const qint64 free, pragmaNumber(transaction, u"PRAGMA freelist_count"_s));
    FM_ASSIGN(const qint64 all, pragmaNumber(transaction, u"PRAGMA page_count"_s));
    FM_ASSIGN(const qint64 mode, pragmaNumber(transaction, u"PRAGMA auto_vacuum"_s));
    constexpr qint64 incremental = 2;
    if (mode != incremental || free <= std::max(freePagesKept, all / freeShareKept))
        return Step();
    FM_TRY(transaction.run(u"PRAGMA incremental_vacuum(%1)"_s.arg(pages)));
    return Step{std::min<qint64>(free, pages), true};
}

Result<Checkpoint> checkpoint(Session &session)
{
    return checkpointOf(session, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

Result<bool> truncateLog(Session &session)
{
    FM_ASSIGN(const qint64 patience, pragmaNumber(session, u"PRAGMA busy_timeout"_s));
    FM_TRY(session.run(u"PRAGMA busy_timeout = 0"_s));
    const auto emptied = checkpointOf(session, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    FM_TRY(session.run(u"PRAGMA busy_timeout = %1"_s.arg(patience)));
    return emptied.transform([](const Checkpoint &left) { return left.whole; });
}

/// The new file is first written beside the old one, and then over it through the -wal file: twice its size.
Result<qint64> vacuum(Session &session, const QString &file)
{
    FM_ASSIGN(const qint64 used, pragmaNumber(session, u"SELECT page_count - freelist_count FROM pragma_page_count(), "
                                                       "pragma_freelist_count()"_s));
    FM_ASSIGN(const qint64 pageSize, pragmaNumber(session, u"PRAGMA page_size"_s));
    FM_TRY(demandRoom(QFileInfo(file).absolutePath(), 2 * used * pageSize));
    const qint64 before = QFileInfo(file).size();
    FM_TRY(session.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s));
    FM_TRY(session.run(u"PRAGMA temp_store = FILE"_s));
    const auto written = session.run(u"VACUUM"_s);
    FM_TRY(session.run(u"PRAGMA temp_store = MEMORY"_s));
    FM_TRY(written);
    FM_TRY(truncateLog(session));
    return before - QFileInfo(file).size();
}

}
