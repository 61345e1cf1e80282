// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ErasedOverlap.h"

#include "core/store/JsonList.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Whose something is: it stands whoever is erased.
bool isErasedOwner(const QString &column)
{
    return column == "customer_id"_L1 || column == "identity_id"_L1;
}

}

ErasedOverlap::Kept ErasedOverlap::readKept(const Row &row)
{
    return {row.id<CustomerDeedId>(0), row.integer(1), QJsonDocument::fromJson(row.utf8(2)).object()};
}

Result<void> ErasedOverlap::write(const Kept &kept)
{
    FM_TRY(m_transaction.exec(u"UPDATE erased_rows SET content = ? WHERE deed_id = ? AND position = ?"_s,
                              Utf8{QJsonDocument(kept.columns).toJson(QJsonDocument::Compact)}, kept.deed,
                              kept.position));
    return {};
}

Result<ErasedRow> ErasedOverlap::handOver(CustomerDeedId deed, const ErasedRow &row)
{
    FM_ASSIGN(auto later, (m_transaction.all<Kept>(
                              u"SELECT deed_id, position, content FROM erased_rows WHERE table_name = ? AND row_id = ? "
                              "AND row_id <> 0 AND deed_id > ? ORDER BY deed_id, position"_s,
                              readKept, row.table, row.id, deed)));
    ErasedRow rest = row;
    for (auto column = row.columns.constBegin(); column != row.columns.constEnd(); ++column) {
        const QString name = column.key();
        const auto holder =
            std::ranges::find_if(later, [&name](const Kept &each) { return each.columns.contains(name); });
        if (holder == later.end())
            continue;
        holder->columns.insert(name, column.value());
        FM_TRY(write(*holder));
        if (!isErasedOwner(name))
            rest.columns.remove(name);
    }
    return rest;
}

Result<void> ErasedOverlap::forgetColumns(Kept kept, const QStringList &columns)
{
    const qsizetype before = kept.columns.size();
    for (const QString &each : columns) {
        if (!isErasedOwner(each))
            kept.columns.remove(each);
    }
    return kept.columns.size() == before ? Result<void>() : write(kept);
}

Result<void> ErasedOverlap::letGo(const QList<CustomerDeedId> &deeds)
{
    struct Pair
    {
        Kept earlier;
        QStringList taken;
    };
    for (const CustomerDeedId deed : deeds) {
        FM_ASSIGN(const auto pairs,
                  (m_transaction.all<Pair>(
                      uR"(SELECT p.deed_id, p.position, p.content, r.content FROM erased_rows r
                          JOIN erased_rows p ON p.table_name = r.table_name AND p.row_id = r.row_id
                          WHERE r.deed_id = ? AND r.row_id <> 0 AND p.row_id <> 0 AND p.deed_id < r.deed_id)"_s,
                      [](const Row &row) {
                          return Pair{readKept(row), QJsonDocument::fromJson(row.utf8(3)).object().keys()};
                      },
                      deed)));
        QHash<std::pair<CustomerDeedId, qint64>, Pair> joined; // a row may have been taken twice by one
        for (const Pair &each : pairs) {
            Pair &all = joined[{each.earlier.deed, each.earlier.position}];
            all.earlier = each.earlier;
            all.taken += each.taken;
        }
        for (const Pair &each : std::as_const(joined))
            FM_TRY(forgetColumns(each.earlier, each.taken));
    }
    return {};
}

Result<void> ErasedOverlap::letGo(const ErasedPlace &place, const QString &list)
{
    if (place.becomes.isEmpty())
        return {};
    QStringList columns;
    for (const auto &[column, sql] : place.becomes)
        columns.append(column);
    FM_ASSIGN(const auto kept,
              (m_transaction.all<Kept>(
                  u"SELECT deed_id, position, content FROM erased_rows WHERE table_name = ? AND "
                  "row_id <> 0 AND row_id IN (SELECT %1.id FROM %1 WHERE %2)"_s.arg(place.table, place.where),
                  readKept, place.table, list)));
    for (const Kept &each : kept)
        FM_TRY(forgetColumns(each, columns));
    return {};
}

Result<void> ErasedOverlap::forget(CustomerDeedId deed, const ErasedRow &row, const QString &column)
{
    FM_ASSIGN(const auto kept,
              (m_transaction.all<Kept>(u"SELECT deed_id, position, content FROM erased_rows WHERE table_name = ? AND "
                                       "row_id = ? AND row_id <> 0 AND deed_id = ?"_s,
                                       readKept, row.table, row.id, deed)));
    for (const Kept &each : kept)
        FM_TRY(forgetColumns(each, {column}));
    return {};
}

Result<void> ErasedOverlap::renameIdentity(IdentityId from, IdentityId to)
{
    const QString column = u"identity_id"_s;
    FM_ASSIGN(const auto kept,
              (m_transaction.all<Kept>(u"SELECT deed_id, position, content FROM erased_rows "
                                       "WHERE table_name = 'conversations' AND row_id <> 0 AND content LIKE ?"_s,
                                       readKept, u"%\"identity_id\":\"%1\"%"_s.arg(from.value))));
    for (Kept each : kept) {
        each.columns.insert(column, to.toString());
        FM_TRY(write(each));
    }
    return {};
}

}
