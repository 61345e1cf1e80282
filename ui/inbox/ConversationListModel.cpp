// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListModel.h"

#include "core/base/Clock.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageSize = 100;

bool holds(const QList<Conversation> &rows, ConversationId id)
{
    return std::any_of(rows.cbegin(), rows.cend(), [id](const Conversation &row) { return row.id == id; });
}

}

ConversationListModel::ConversationListModel(const ConsoleContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.conversations.isEmpty())
            reload();
    });
}

void ConversationListModel::setQuery(const ListQuery &query)
{
    if (query == m_query && m_asked > 0)
        return;
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    m_held = {};
    m_query = query;
    endResetModel();
    setState(State::Loading);
    reload();
}

void ConversationListModel::reload()
{
    ListQuery query = m_query;
    query.offset = 0;
    query.limit = std::max<int>(pageSize, static_cast<int>(m_rows.size()));
    const int asked = ++m_asked;
    m_fetching = true;
    whenDone(m_context.data.conversations(query), this, [this, asked](const Result<ConversationSlice> &slice) {
        if (asked != m_asked)
            return;
        m_fetching = false;
        if (slice)
            return take(*slice, 0);
        m_error = slice.error();
        setState(State::Failed);
    });
}

void ConversationListModel::take(const ConversationSlice &slice, int offset)
{
    m_total = slice.total;
    if (offset == 0)
        merge(slice.rows);
    else
        appendNew(slice.rows);
    setState(State::Ready);
}

void ConversationListModel::hold(ConversationId conversation)
{
    if (m_held == conversation)
        return;
    m_held = conversation;
    if (m_state == State::Ready)
        reload(); // the one held before may not belong here any more
}

int ConversationListModel::rowOf(ConversationId conversation) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == conversation)
            return row;
    }
    return -1;
}

Instant ConversationListModel::now() const
{
    return m_context.clock.now();
}

bool ConversationListModel::isLate(const Conversation &conversation) const
{
    return conversation.waitingSince && now() - *conversation.waitingSince > m_context.data.answerWithin();
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conversation &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.customerName;
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case ConversationRole:
        return QVariant::fromValue(row.id.value);
    default:
        return {};
    }
}

QString ConversationListModel::spokenText(const Conversation &row) const
{
    QStringList parts = {row.customerName, Words::channel(row.channel)};
    if (row.unread)
        parts << tr("unread");
    if (row.waitingSince)
        parts << tr("waiting for %1").arg(Words::longAge(now() - *row.waitingSince));
    if (isLate(row))
        parts << tr("late");
    if (row.hasFailedReply)
        parts << tr("a reply was not sent");
    parts << (row.subject.isEmpty() ? row.preview : row.subject);
    return parts.join(u", "_s);
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && m_state == State::Ready && m_rows.size() < m_total;
}

void ConversationListModel::fetchMore(const QModelIndex &)
{
    ListQuery query = m_query;
    query.offset = static_cast<int>(m_rows.size());
    query.limit = pageSize;
    const int asked = m_asked;
    m_fetching = true;
    whenDone(m_context.data.conversations(query), this,
             [this, asked, offset = query.offset](const Result<ConversationSlice> &slice) {
                 if (asked != m_asked)
                     return;
                 m_fetching = false;
                 if (slice)
                     return take(*slice, offset);
                 m_context.notices.fail(slice.error());
             });
}

void ConversationListModel::merge(QList<Conversation> fresh)
{
    keepHeld(fresh);
    Q_EMIT aboutToMerge();
    removeAbsent(fresh);
    for (int row = 0; row < fresh.size(); ++row)
        putAt(row, fresh[row]);
    Q_EMIT merged();
}

// A page further down may overlap when rows moved meanwhile; a row is never shown twice.
void ConversationListModel::appendNew(const QList<Conversation> &more)
{
    QList<Conversation> unknown;
    for (const Conversation &row : more) {
        if (!holds(m_rows, row.id))
            unknown.append(row);
    }
    if (unknown.isEmpty()) {
        m_total = static_cast<int>(m_rows.size());
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(unknown.size()) - 1);
    m_rows.append(unknown);
    endInsertRows();
}

void ConversationListModel::keepHeld(QList<Conversation> &fresh) const
{
    const int row = m_held ? rowOf(m_held) : -1;
    if (row >= 0 && !holds(fresh, m_held))
        fresh.insert(std::min<qsizetype>(row, fresh.size()), m_rows[row]);
}

void ConversationListModel::removeAbsent(const QList<Conversation> &fresh)
{
    QSet<ConversationId> wanted;
    for (const Conversation &row : fresh)
        wanted.insert(row.id);
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void ConversationListModel::putAt(int row, const Conversation &conversation)
{
    const int from = rowOf(conversation.id);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, conversation);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row); // always upwards: all rows before `row` are in place
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows[row] != conversation) {
        m_rows[row] = conversation;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void ConversationListModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}
