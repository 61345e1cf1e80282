// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QObject>
#include <QSet>

namespace firstmile
{

class ConversationListModel;

/// What is chosen in the list for a deed on many: some conversations, or all that match its query, loaded or not.
class ListSelection : public QObject
{
    Q_OBJECT

public:
    explicit ListSelection(const ConversationListModel &model, QObject *parent = nullptr);

    bool isEmpty() const { return !m_inverted && m_ids.isEmpty(); }
    bool isAll() const { return m_inverted && m_ids.isEmpty(); }
    bool contains(ConversationId id) const { return m_ids.contains(id) != m_inverted; }
    int count() const;
    QList<ConversationId> some() const; ///< in the order of the list

    void toggle(ConversationId id);
    void addRows(int from, int to); ///< both included, in either direction
    void selectAll();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void dropAbsent();

    const ConversationListModel &m_model;
    QSet<ConversationId> m_ids;
    bool m_inverted = false; ///< all but m_ids
};

}
