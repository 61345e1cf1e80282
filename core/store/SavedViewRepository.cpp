// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SavedViewRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectSavedViews = u"SELECT id, name, query, sort FROM saved_views"_s;

SavedView readSavedView(const Row &row)
{
    return {row.id<SavedViewId>(0), row.text(1), row.text(2),
            conversationSortFromString(row.text(3)).value_or(ConversationSort::Newest)};
}

/// What makes two names the same; the engines do not fold letters beyond A-Z alike.
QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

}

Result<QList<SavedView>> SavedViewRepository::all()
{
    return m_session.all<SavedView>(selectSavedViews + u" ORDER BY position, id"_s, readSavedView);
}

Result<std::optional<SavedView>> SavedViewRepository::named(const QString &name)
{
    return m_session.first<SavedView>(selectSavedViews + u" WHERE name_key = ?"_s, readSavedView, nameKey(name));
}

Result<void> SavedViewRepository::demandFree(const QString &name, SavedViewId owner)
{
    if (nameKey(name).isEmpty())
        return Error{ErrorKind::Malformed, u"a view needs a name"_s, {}};
    FM_ASSIGN(const auto other, named(name));
    if (other && other->id != owner)
        return Error{ErrorKind::Conflict, u"there is a view %1 already"_s.arg(other->name), {}};
    return {};
}

Result<SavedViewId> SavedViewRepository::add(Transaction &transaction, const SavedView &view)
{
    FM_TRY(demandFree(view.name, {}));
    transaction.changes().views = true;
    return m_session
        .insert(uR"(
            INSERT INTO saved_views (name, name_key, query, sort, position)
            VALUES (?, ?, ?, ?, (SELECT COALESCE(max(position), 0) + 1 FROM saved_views)) RETURNING id)"_s,
                view.name.simplified(), nameKey(view.name), view.query, toString(view.sort))
        .transform([](qint64 id) { return SavedViewId(id); });
}

Result<void> SavedViewRepository::rename(Transaction &transaction, SavedViewId id, const QString &name)
{
    FM_TRY(demandFree(name, id));
    FM_TRY(m_session.exec(u"UPDATE saved_views SET name = ?, name_key = ? WHERE id = ?"_s, name.simplified(),
                          nameKey(name), id));
    transaction.changes().views = true;
    return {};
}

Result<void> SavedViewRepository::replace(Transaction &transaction, SavedViewId id, const QString &query,
                                          ConversationSort sort)
{
    FM_TRY(m_session.exec(u"UPDATE saved_views SET query = ?, sort = ? WHERE id = ?"_s, query, toString(sort), id));
    transaction.changes().views = true;
    return {};
}

Result<void> SavedViewRepository::remove(Transaction &transaction, SavedViewId id)
{
    FM_TRY(m_session.exec(u"DELETE FROM saved_views WHERE id = ?"_s, id));
    transaction.changes().views = true;
    return {};
}

Result<void> SavedViewRepository::reorder(Transaction &transaction, const QList<SavedViewId> &ids)
{
    FM_ASSIGN(const auto views, all());
    QList<SavedViewId> order = ids;
    for (const SavedView &view : views) {
        if (!order.contains(view.id))
            order.append(view.id);
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        FM_TRY(m_session.exec(u"UPDATE saved_views SET position = ? WHERE id = ?"_s, qint64(i), order.at(i)));
    transaction.changes().views = true;
    return {};
}

}
