// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ConversationListModel.h"

#include "core/base/Clock.h"
#include "ui/ReviewData.h"
#include "ui/inbox/OrderReader.h"
#include "ui/inbox/RowLoader.h"
#include "ui/review/ReviewIndex.h"
#include "ui/review/ReviewWords.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstScreen = 24; ///< rows, before a view has said how many it shows
constexpr auto oldRowsStay = std::chrono::milliseconds(250);
constexpr qsizetype fewChanges = 4; ///< that many are told row by row

}

ConversationListModel::ConversationListModel(const ConsoleContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_reader(new OrderReader(context.data, this))
    , m_loader(new RowLoader(context.data, this))
{
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (!m_began)
            return;
        if (changes.everything) {
            m_loader->touchAll();
            m_reader->readAll();
        } else if (!changes.conversations.isEmpty()) {
            m_loader->touch(changes.conversations);
            m_reader->touch(changes.conversations);
        }
    });
    if (context.review) {
        connect(context.review, &ReviewData::bookChanged, this, &ConversationListModel::readReviews);
        readReviews();
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(oldRowsStay);
    connect(&m_patience, &QTimer::timeout, this, &ConversationListModel::clearRows);
    connect(m_reader, &OrderReader::orderRead, this, &ConversationListModel::take);
    connect(m_reader, &OrderReader::changesRead, this, &ConversationListModel::takeChanges);
    connect(m_reader, &OrderReader::failed, this, &ConversationListModel::fail);
    connect(m_loader, &RowLoader::loaded, this, &ConversationListModel::takeRows);
    connect(m_loader, &RowLoader::failed, &context.notices, &Notices::fail);
}

void ConversationListModel::setQuery(const ListQuery &query)
{
    if (query == m_query && m_began)
        return;
    m_began = true;
    m_stale = true;
    m_query = query;
    m_patience.start();
    setState(State::Loading);
    m_reader->start(query);
}

// Every row may be one line higher now.
void ConversationListModel::readReviews()
{
    QHash<ConversationId, QString> reviewed;
    const auto reviews = reviewsBy(m_context.review->book(), m_context.review->me().id);
    for (const ConversationReview &review : reviews)
        reviewed.insert(review.conversation, ReviewWords::mark(review));
    if (std::exchange(m_reviewed, reviewed) != reviewed && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString ConversationListModel::reviewed(ConversationId conversation) const
{
    return m_reviewed.value(conversation);
}

// Whoever waits longer than this must not take the old rows for the new ones.
void ConversationListModel::clearRows()
{
    if (m_stale)
        begin({});
    m_stale = true;
    Q_EMIT stateChanged();
}

void ConversationListModel::begin(const ConversationOrder &order)
{
    m_patience.stop();
    beginResetModel();
    m_stale = false;
    m_order = order;
    m_held = {};
    m_heldIsGuest = false;
    m_lastSeen = std::max(firstScreen, m_lastSeen - m_firstSeen);
    m_firstSeen = 0;
    m_downwards = true;
    m_loader->start(m_query);
    endResetModel();
}

void ConversationListModel::reload()
{
    m_loader->touchAll();
    m_reader->readAll();
}

void ConversationListModel::look(int first, int last)
{
    if (first != m_firstSeen)
        m_downwards = first > m_firstSeen;
    m_firstSeen = first;
    m_lastSeen = last;
    askRows();
}

// First what is seen, then two pages where the reader is heading, then the page behind.
void ConversationListModel::askRows()
{
    const int page = m_lastSeen - m_firstSeen + 1;
    const QList<ConversationId> below = ids(m_lastSeen + 1, m_lastSeen + (m_downwards ? 2 * page : page));
    QList<ConversationId> above = ids(m_firstSeen - (m_downwards ? page : 2 * page), m_firstSeen - 1);
    std::reverse(above.begin(), above.end());
    m_loader->show(ids(m_firstSeen, m_lastSeen), m_downwards ? below + above : above + below);
}

void ConversationListModel::hold(ConversationId conversation)
{
    if (m_held == conversation || m_stale)
        return;
    const ConversationId before = std::exchange(m_held, conversation);
    if (std::exchange(m_heldIsGuest, false))
        m_reader->touchNow({before}); // it does not belong here any more
}

// Puts the open conversation among `fresh`, at its old place, where it does not match any more; true if it did so.
bool ConversationListModel::keepHeld(ConversationOrder &fresh) const
{
    const int old = m_held ? rowOf(m_held) : -1;
    if (old < 0 || firstmile::rowOf(fresh, m_held) >= 0)
        return false;
    fresh.insert(rowFor(fresh, m_order[old]), m_order[old]);
    return true;
}

void ConversationListModel::take(ConversationOrder order)
{
    if (m_stale) {
        begin(order);
    } else {
        m_heldIsGuest = keepHeld(order);
        if (order != m_order)
            become(order);
    }
    setState(State::Ready);
    askRows();
}

void ConversationListModel::takeChanges(const QSet<ConversationId> &asked, ConversationOrder fresh)
{
    if (asked.contains(m_held))
        m_heldIsGuest = keepHeld(fresh);
    if (asked.size() > fewChanges) {
        become(mergedOrder(m_order, asked, fresh));
    } else {
        Q_EMIT aboutToMerge();
        for (const ConversationId id : asked)
            place(id, fresh);
        Q_EMIT merged();
    }
    setState(State::Ready);
    askRows();
}

void ConversationListModel::place(ConversationId id, const ConversationOrder &fresh)
{
    const int from = rowOf(id);
    const int found = firstmile::rowOf(fresh, id);
    if (found < 0) {
        if (from < 0)
            return;
        beginRemoveRows({}, from, from);
        m_order.removeAt(from);
        endRemoveRows();
        return;
    }
    const ConversationKey &key = fresh[found];
    const int to = rowFor(m_order, key);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_order.insert(to, key);
        endInsertRows();
    } else if (to == from || to == from + 1) {
        m_order[from] = key;
    } else {
        beginMoveRows({}, from, from, {}, to);
        m_order[from] = key;
        m_order.move(from, to > from ? to - 1 : to);
        endMoveRows();
    }
}

// Rows that are new come in at the end, all are put in order, and those that are gone leave from the end: three signals
// that keep every rule of item models, however many rows there are.
void ConversationListModel::become(const ConversationOrder &fresh)
{
    Q_EMIT aboutToMerge();
    const auto before = static_cast<int>(m_order.size());
    const auto after = static_cast<int>(fresh.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_order.append(fresh.mid(before));
        endInsertRows();
    }
    if (before > 0 && after > 0)
        reorder(fresh);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_order.resize(after);
        endRemoveRows();
    }
    Q_EMIT merged();
}

void ConversationListModel::reorder(const ConversationOrder &fresh)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : old) {
        const ConversationKey key = m_order[index.row()];
        int row = rowFor(fresh, key);
        if (row == fresh.size() || fresh[row].id != key.id)
            row = firstmile::rowOf(fresh, key.id);
        moved.append(row < 0 ? QModelIndex() : this->index(row));
    }
    const ConversationOrder leaving = m_order.mid(fresh.size());
    m_order = fresh;
    m_order.append(leaving);
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

void ConversationListModel::takeRows(const QSet<ConversationId> &ids)
{
    const int page = m_lastSeen - m_firstSeen + 1;
    const int end = std::min(static_cast<int>(m_order.size()), m_lastSeen + 2 * page + 1);
    int first = -1;
    int last = -1;
    for (int row = std::max(0, m_firstSeen - 2 * page); row < end; ++row) {
        if (!ids.contains(m_order[row].id))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void ConversationListModel::fail(const Error &error)
{
    if (m_stale)
        begin({});
    m_error = error;
    setState(State::Failed);
}

int ConversationListModel::total() const
{
    return static_cast<int>(m_order.size()) - (m_heldIsGuest ? 1 : 0);
}

bool ConversationListModel::isWhole() const
{
    return m_reader->isWhole();
}

const ConversationRow *ConversationListModel::at(int row) const
{
    return m_loader->row(m_order[row].id);
}

QList<ConversationId> ConversationListModel::ids(int first, int last) const
{
    QList<ConversationId> result;
    for (int row = std::max(0, first); row <= std::min(last, static_cast<int>(m_order.size()) - 1); ++row)
        result.append(m_order[row].id);
    return result;
}

qsizetype ConversationListModel::rowsHeld() const
{
    return m_loader->held();
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
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == ConversationRole)
        return QVariant::fromValue(idAt(index.row()).value);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ConversationRow *row = at(index.row());
    if (!row)
        return tr("Loading …");
    return role == Qt::DisplayRole ? row->conversation.customerName : spokenText(*row);
}

QString ConversationListModel::spokenText(const ConversationRow &row) const
{
    const Conversation &conversation = row.conversation;
    QStringList parts = {conversation.customerName, Words::channel(conversation.channel)};
    if (conversation.unread)
        parts << tr("unread");
    if (const QString said = reviewed(conversation.id); !said.isEmpty())
        parts << tr("reviewed: %1").arg(said);
    if (conversation.waitingSince)
        parts << tr("waiting for %1").arg(Words::longAge(now() - *conversation.waitingSince));
    if (isLate(conversation))
        parts << tr("late");
    if (conversation.hasFailedReply)
        parts << tr("a reply was not sent");
    parts << (conversation.subject.isEmpty() ? conversation.preview : conversation.subject);
    if (!row.snippet.isEmpty())
        parts << row.snippet;
    return parts.join(u", "_s);
}

void ConversationListModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}
