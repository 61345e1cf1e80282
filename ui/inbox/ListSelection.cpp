// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ListSelection.h"

#include "ui/inbox/ConversationListModel.h"

namespace firstmile
{

ListSelection::ListSelection(const ConversationListModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &ListSelection::clear);
    connect(&model, &ConversationListModel::merged, this, &ListSelection::dropAbsent);
}

int ListSelection::count() const
{
    return m_all ? m_model.total() : static_cast<int>(m_some.size());
}

QList<ConversationId> ListSelection::some() const
{
    QList<ConversationId> result;
    result.reserve(m_some.size());
    for (int row = 0; row < m_model.rowCount() && result.size() < m_some.size(); ++row) {
        if (const ConversationId id = m_model.idAt(row); m_some.contains(id))
            result.append(id);
    }
    return result;
}

void ListSelection::toggle(ConversationId id)
{
    if (m_all) { // all but this one
        const auto ids = m_model.ids(0, m_model.rowCount() - 1);
        m_some = QSet<ConversationId>(ids.cbegin(), ids.cend());
        m_all = false;
    }
    if (!m_some.remove(id))
        m_some.insert(id);
    Q_EMIT changed();
}

void ListSelection::addRows(int from, int to)
{
    if (m_all)
        return;
    const auto ids = m_model.ids(std::min(from, to), std::max(from, to));
    m_some.unite(QSet<ConversationId>(ids.cbegin(), ids.cend()));
    Q_EMIT changed();
}

void ListSelection::selectAll()
{
    m_some.clear();
    m_all = m_model.rowCount() > 0;
    Q_EMIT changed();
}

void ListSelection::clear()
{
    if (isEmpty())
        return;
    m_some.clear();
    m_all = false;
    Q_EMIT changed();
}

// What has left the list is not chosen any more: nobody could see what would be done to it.
void ListSelection::dropAbsent()
{
    if (m_all)
        Q_EMIT changed(); // another number
    if (m_some.isEmpty())
        return;
    const auto kept = some();
    if (kept.size() == m_some.size())
        return;
    m_some = QSet<ConversationId>(kept.cbegin(), kept.cend());
    Q_EMIT changed();
}

}
