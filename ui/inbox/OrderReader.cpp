// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/OrderReader.h"

namespace firstmile
{

using namespace std::chrono_literals;

namespace
{

constexpr int firstRows = 100;          ///< what any screen shows at once
constexpr auto betweenMerges = 250ms;   ///< of changes
constexpr qsizetype manyChanges = 2000; ///< from here on reading the whole order is cheaper

}

OrderReader::OrderReader(ConsoleData &data, QObject *parent) : QObject(parent), m_data(data)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenMerges);
    connect(&m_pause, &QTimer::timeout, this, &OrderReader::askNext);
}

void OrderReader::start(const ListQuery &query)
{
    ++m_started;
    m_query = query;
    m_changed.clear();
    m_asking = false;
    m_whole = false;
    m_pause.stop();
    m_wanted = Wanted::First;
    askNext();
}

void OrderReader::readAll()
{
    m_wanted = m_wanted == Wanted::First ? Wanted::First : Wanted::Whole;
    askNext();
}

void OrderReader::touch(const QSet<ConversationId> &ids)
{
    m_changed += ids;
    askNext();
}

void OrderReader::touchNow(const QSet<ConversationId> &ids)
{
    m_pause.stop();
    touch(ids);
}

void OrderReader::askNext()
{
    if (m_asking || m_started == 0)
        return;
    if (m_wanted == Wanted::First)
        return askOrder(firstRows);
    if (m_pause.isActive())
        return;
    if (m_wanted == Wanted::Whole || m_changed.size() > manyChanges)
        return askOrder(0);
    if (!m_changed.isEmpty())
        askChanges();
}

void OrderReader::askOrder(int limit)
{
    m_asking = true;
    m_wanted = Wanted::Nothing;
    m_changed.clear(); // the order that is read now knows them
    whenDone(m_data.order(m_query, limit), this,
             [this, limit, started = m_started](const Result<QList<ConversationKey>> &order) {
                 if (started == m_started)
                     takeOrder(order, limit == 0 || (order && order->size() < limit));
             });
}

void OrderReader::takeOrder(const Result<QList<ConversationKey>> &order, bool whole)
{
    m_asking = false;
    if (!order) {
        Q_EMIT failed(order.error());
        return;
    }
    m_whole = m_whole || whole;
    if (!m_whole)
        m_wanted = Wanted::Whole;
    else
        m_pause.start();
    const int started = m_started;
    Q_EMIT orderRead(*order);
    if (started == m_started)
        askNext();
}

void OrderReader::askChanges()
{
    m_asking = true;
    const auto asked = std::exchange(m_changed, {});
    whenDone(m_data.keysOf(m_query, QList<ConversationId>(asked.cbegin(), asked.cend())), this,
             [this, asked, started = m_started](const Result<QList<ConversationKey>> &fresh) {
                 if (started != m_started)
                     return;
                 m_asking = false;
                 if (!fresh) {
                     m_wanted = Wanted::Whole; // with the next change: what was asked about is not known any more
                     return Q_EMIT failed(fresh.error());
                 }
                 m_pause.start();
                 Q_EMIT changesRead(asked, *fresh);
                 if (started == m_started)
                     askNext();
             });
}

}
