// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Salvage.h"

#include "core/store/Examination.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Tables in the order in which rows refer to each other. The search index is made anew.
constexpr QLatin1StringView tablesToSalvage[] = {"accounts"_L1,
                                                 "customers"_L1,
                                                 "identities"_L1,
                                                 "conversations"_L1,
                                                 "conversation_tags"_L1,
                                                 "messages"_L1,
                                                 "message_references"_L1,
                                                 "message_sources"_L1,
                                                 "attachments"_L1,
                                                 "mailbox_uids"_L1,
                                                 "cursors"_L1,
                                                 "gaps"_L1,
                                                 "drafts"_L1,
                                                 "draft_versions"_L1,
                                                 "draft_files"_L1,
                                                 "outbox"_L1,
                                                 "outbox_files"_L1,
                                                 "outbox_steps"_L1,
                                                 "saved_replies"_L1,
                                                 "saved_reply_texts"_L1,
                                                 "macros"_L1,
                                                 "reply_uses"_L1,
                                                 "notices"_L1,
                                                 "notice_recipients"_L1,
                                                 "message_versions"_L1,
                                                 "bounces"_L1,
                                                 "account_usage"_L1,
                                                 "events"_L1,
                                                 "saved_views"_L1,
                                                 "customer_deeds"_L1,
                                                 "profile_records"_L1,
                                                 "profile_fields"_L1,
                                                 "consents"_L1,
                                                 "follow_ups"_L1,
                                                 "erasures"_L1,
                                                 "erased_rows"_L1,
                                                 "workspace_settings"_L1,
                                                 "clues"_L1,
                                                 "clues_progress"_L1,
                                                 "suggested_labels"_L1,
                                                 "reviews"_L1,
                                                 "review_entries"_L1};

constexpr qint64 rowsAtOnce = 500;

/// One table of the damaged file, attached as "damaged", on its way into the fresh one.
class TableSalvage
{
public:
    TableSalvage(Transaction &fresh, const QString &name) : m_fresh(fresh) { m_table.name = name; }

    Result<SalvagedTable> run();

private:
    Result<void> copyByNumber(const QString &columns);
    Result<void> copyWhole(const QString &columns);
    Result<bool> copyPiece(const QString &columns, qint64 from, qint64 rows);
    std::optional<qint64> lastBefore(qint64 from, qint64 rows);
    std::optional<qint64> lastOfAll();
    std::optional<qint64> readableFrom(qint64 from);
    Result<QString> columnNames();

    Transaction &m_fresh;
    SalvagedTable m_table;
};

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::Malformed;
}

Result<QString> TableSalvage::columnNames()
{
    FM_ASSIGN(const auto names, (m_fresh.all<QString>(
                                    uR"(
        SELECT n.name FROM pragma_table_info(?, 'main') n JOIN pragma_table_info(?, 'damaged') o ON o.name = n.name
        ORDER BY n.cid)"_s,
                                    [](const Row &row) { return row.text(0); }, m_table.name, m_table.name)));
    return names.join(u", "_s);
}

/// Copies up to `rows` rows from a number on; false if a damaged page is among them.
Result<bool> TableSalvage::copyPiece(const QString &columns, qint64 from, qint64 rows)
{
    const auto copied = m_fresh.exec(u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 NOT INDEXED "
                                     "WHERE rowid >= ? ORDER BY rowid LIMIT ?"_s.arg(m_table.name, columns),
                                     from, rows);
    if (!copied && isDamage(copied.error()))
        return false;
    FM_TRY(copied);
    m_table.copied += *copied;
    return true;
}

/// The number of the last of `rows` rows from there; absent at the end of the table, or where it cannot be read.
std::optional<qint64> TableSalvage::lastBefore(qint64 from, qint64 rows)
{
    const auto last = m_fresh.first<qint64>(
        u"SELECT max(n) FROM (SELECT rowid AS n FROM damaged.%1 NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT ?) HAVING count(*) > 0"_s
            .arg(m_table.name),
        [](const Row &row) { return row.integer(0); }, from, rows);
    return last ? *last : std::nullopt;
}

/// The number of the table's last row, if it can be read.
std::optional<qint64> TableSalvage::lastOfAll()
{
    const auto last = m_fresh.first<qint64>(
        u"SELECT rowid FROM damaged.%1 NOT INDEXED ORDER BY rowid DESC LIMIT 1"_s.arg(m_table.name),
        [](const Row &row) { return row.integer(0); });
    return last ? *last : std::nullopt;
}

/// The smallest number behind `from` from which a row can be read: doubling the distance until one can, but not beyond
/// the last row, then halving it. Absent if none can.
std::optional<qint64> TableSalvage::readableFrom(qint64 from)
{
    constexpr int farthest = 48;
    const qint64 end = lastOfAll().value_or(std::numeric_limits<qint64>::max() / 2);
    qint64 unreadable = 0;
    qint64 readable = 0;
    for (int power = 0; power <= farthest && readable == 0 && from + unreadable < end; ++power) {
        const qint64 distance = std::min(qint64(1) << power, end - from);
        (lastBefore(from + distance, 1) ? readable : unreadable) = distance;
    }
    if (readable == 0)
        return std::nullopt;
    while (readable - unreadable > 1) {
        const qint64 middle = unreadable + (readable - unreadable) / 2;
        (lastBefore(from + middle, 1) ? readable : unreadable) = middle;
    }
    return from + readable;
}

/// In large pieces where all is well; around a damaged page row by row, and over it.
Result<void> TableSalvage::copyByNumber(const QString &columns)
{
    qint64 from = std::numeric_limits<qint64>::min();
    if (const auto first = lastBefore(from, 1)) {
        from = *first;
    } else if (const auto later = readableFrom(0)) {
        m_table.holes = 1;
        from = *later;
    } else {
        return {};
    }
    for (qint64 rows = rowsAtOnce;;) {
        const auto last = lastBefore(from, rows);
        FM_ASSIGN(const bool whole, last ? copyPiece(columns, from, rows) : Result<bool>(false));
        if (whole) {
            from = *last + 1;
            continue;
        }
        if (rows > 1) {
            rows = 1;
            continue;
        }
        const auto next = readableFrom(last ? *last : from - 1);
        if (!next)
            return {};
        m_table.holes += 1;
        from = *next;
        rows = rowsAtOnce;
    }
}

/// A table without row numbers: all of it or, as one statement keeps nothing when it meets a damaged page, nothing.
/// What stands in these can be had again: the next poll brings the places of mails, a better reader the references.
Result<void> TableSalvage::copyWhole(const QString &columns)
{
    const auto all =
        m_fresh.exec(u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1"_s.arg(m_table.name, columns));
    if (!all && !isDamage(all.error()))
        return all.error();
    m_table.copied = all.value_or(0);
    m_table.holes = all ? 0 : 1;
    return {};
}

Result<SalvagedTable> TableSalvage::run()
{
    FM_ASSIGN(const QString columns, columnNames());
    if (columns.isEmpty())
        return m_table;
    const bool numbered =
        m_table.name != u"message_references"_s && m_table.name != u"mailbox_uids"_s && m_table.name != u"clues"_s;
    FM_TRY(numbered ? copyByNumber(columns) : copyWhole(columns));
    const auto there = examination::countOf(m_fresh, u"SELECT count(*) FROM damaged."_s + m_table.name);
    if (there)
        m_table.lost = std::max<qint64>(0, *there - m_table.copied);
    return m_table;
}

/// Every piece is a transaction of its own: one in which a damaged page was met cannot be committed any more.
Result<QList<SalvagedTable>> salvageAll(Transaction &fresh)
{
    QList<SalvagedTable> tables;
    for (const QLatin1StringView name : tablesToSalvage) {
        FM_ASSIGN(const auto table, TableSalvage(fresh, name).run());
        tables.append(table);
    }
    return tables;
}

}

Result<QList<SalvagedTable>> salvage(const QString &damaged, Transaction &fresh)
{
    FM_TRY(fresh.exec(u"ATTACH DATABASE ? AS damaged"_s, damaged));
    FM_TRY(fresh.run(u"PRAGMA foreign_keys = OFF"_s));
    const auto tables = salvageAll(fresh);
    FM_TRY(fresh.run(u"PRAGMA foreign_keys = ON"_s));
    FM_TRY(fresh.run(u"DETACH DATABASE damaged"_s));
    return tables;
}

}
