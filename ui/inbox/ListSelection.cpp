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
    const auto ids = static_cast<int>(m_ids.size());
    return m_inverted ? m_model.total() - ids : ids;
}

QList<ConversationId> ListSelection::some() const
{
    QList<ConversationId> result;
    result.reserve(count());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const ConversationId id = m_model.idAt(row); contains(id))
            result.append(id);
    }
    return result;
}

void ListSelection::toggle(ConversationId id)
{
    if (!m_ids.remove(id))
        m_ids.insert(id);
    Q_EMIT changed();
}

void ListSelection::addRows(int from, int to)
{
    for (const ConversationId id : m_model.ids(std::min(from, to), std::max(from, to))) {
        if (m_inverted)
            m_ids.remove(id);
        else
            m_ids.insert(id);
    }
    Q_EMIT changed();
}

void ListSelection::selectAll()
{
    m_ids.clear();
    m_inverted = m_model.rowCount() > 0;
    Q_EMIT changed();
}

void ListSelection::clear()
{
    if (isEmpty())
        return;
    m_ids.clear();
    m_inverted = false;
    Q_EMIT changed();
}

// What has left the list is not chosen any more: nobody could see what would be done to it.
void ListSelection::dropAbsent()
{
    if (isEmpty())
        return;
    QSet<ConversationId> there;
    for (int row = 0; row < m_model.rowCount() && there.size() < m_ids.size(); ++row) {
        if (const ConversationId id = m_model.idAt(row); m_ids.contains(id))
            there.insert(id);
    }
    m_ids = there;
    Q_EMIT changed();
}

}
