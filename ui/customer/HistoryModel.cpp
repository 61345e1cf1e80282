// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryModel.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/customer/HistoryLineWords.h"
#include "ui/customer/HistoryLoader.h"
#include "ui/widgets/Notices.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr int firstHistoryScreen = 24; ///< lines, before a view has said how many it shows

}

HistoryModel::HistoryModel(const ConsoleContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_loader(new HistoryLoader(context.customers, this))
    , m_lastSeen(firstHistoryScreen)
{
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (m_customer && concerns(changes))
            reload();
    });
    connect(m_loader, &HistoryLoader::loaded, this, [this] {
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_keys.size()) - 1));
    });
    connect(m_loader, &HistoryLoader::failed, &context.notices, &Notices::fail);
}

// A new message of theirs need not name the customer, but it names its conversation; one that is new names both.
bool HistoryModel::concerns(const ChangeSet &changes) const
{
    if (changes.everything || changes.customers.contains(m_customer))
        return true;
    const int end = std::min(m_lastSeen, static_cast<int>(m_keys.size()) - 1);
    for (int row = 0; row <= end; ++row) {
        const HistoryEntry *line = at(row);
        if (line && changes.conversations.contains(line->conversation))
            return true;
    }
    return false;
}

void HistoryModel::open(CustomerId customer, const HistoryFilter &filter)
{
    if (customer == m_customer && filter == m_filter)
        return;
    const bool another = customer != m_customer;
    m_customer = customer;
    m_filter = filter;
    if (another)
        begin({});
    read(true);
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    open(m_customer, filter);
}

void HistoryModel::reload()
{
    m_loader->touchAll();
    read(false);
}

// The newest question counts; an answer to an older one is thrown away.
void HistoryModel::read(bool fresh)
{
    const int question = ++m_question;
    if (!m_customer)
        return;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    whenDone(m_context.customers.history(m_customer, m_filter), this,
             [this, question, fresh](const Result<QList<HistoryKey>> &keys) {
                 if (question != m_question)
                     return;
                 m_state = keys ? State::Ready : State::Failed;
                 if (!keys) {
                     m_error = keys.error();
                     begin({});
                 } else if (fresh) {
                     begin(*keys);
                 } else {
                     become(*keys);
                 }
                 Q_EMIT stateChanged();
             });
}

void HistoryModel::begin(const QList<HistoryKey> &keys)
{
    beginResetModel();
    m_keys = keys;
    m_lastSeen = std::max(firstHistoryScreen, m_lastSeen - m_firstSeen);
    m_firstSeen = 0;
    m_loader->start();
    endResetModel();
    askLines();
}

// What is the same at both ends stays; what lies between goes and comes.
void HistoryModel::become(const QList<HistoryKey> &keys)
{
    const qsizetype least = std::min(m_keys.size(), keys.size());
    qsizetype front = 0;
    while (front < least && m_keys[front] == keys[front])
        ++front;
    qsizetype back = 0;
    while (back < least - front && m_keys[m_keys.size() - 1 - back] == keys[keys.size() - 1 - back])
        ++back;
    if (const qsizetype leaving = m_keys.size() - front - back; leaving > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + leaving - 1));
        m_keys.remove(front, leaving);
        endRemoveRows();
    }
    if (const qsizetype coming = keys.size() - front - back; coming > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + coming - 1));
        m_keys = keys;
        endInsertRows();
    }
    askLines();
}

void HistoryModel::look(int first, int last)
{
    m_firstSeen = first;
    m_lastSeen = last;
    askLines();
}

void HistoryModel::askLines()
{
    const int page = m_lastSeen - m_firstSeen + 1;
    m_loader->show(keys(m_firstSeen, m_lastSeen),
                   keys(m_lastSeen + 1, m_lastSeen + 2 * page) + keys(m_firstSeen - page, m_firstSeen - 1));
}

QList<HistoryKey> HistoryModel::keys(int first, int last) const
{
    const int from = std::max(0, first);
    return from > last ? QList<HistoryKey>() : m_keys.mid(from, last - from + 1);
}

const HistoryEntry *HistoryModel::at(int row) const
{
    return m_loader->line(m_keys[row]);
}

qsizetype HistoryModel::linesHeld() const
{
    return m_loader->held();
}

Instant HistoryModel::now() const
{
    return m_context.clock.now();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const HistoryEntry *line = at(index.row());
    if (!line)
        return tr("Loading …");
    return role == Qt::DisplayRole ? HistoryLineWords::text(*line, now()) : HistoryLineWords::spoken(*line, now());
}

}
