// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XBudget.h"

#include "core/channels/ChannelStep.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

qint64 totalXMicros(const QList<Usage> &month)
{
    qint64 total = 0;
    for (const Usage &usage : month)
        total += usage.micros;
    return total;
}

Error xBudgetUsedUp(qint64 cap)
{
    const auto amount = QString::number(static_cast<double>(cap) / 1e6, 'f', 2);
    return Error{ErrorKind::OutOfCredit, u"the month's budget of %1 USD is used up"_s.arg(amount), {}};
}

}

class XBudget::Reserving : public ChannelStep<Reservation>
{
public:
    Reserving(XBudget &budget, qint64 price, int most, int least)
        : ChannelStep(&budget), m_budget(budget), m_price(price), m_least(least)
    {
        m_reservation = {budget.m_clock.now(), price * most, most};
    }

    Async<Reservation> start()
    {
        auto result = future();
        await(m_budget.addReserved(m_reservation.at, m_reservation.micros), [this](const Result<void> &added) {
            if (!added)
                return settle(added.error());
            await(m_budget.m_ledger->month(m_budget.m_account, m_reservation.at),
                  [this](const Result<QList<Usage>> &month) { onMonth(month); });
        });
        return result;
    }

private:
    void onMonth(const Result<QList<Usage>> &month)
    {
        if (!month)
            return giveBack(m_reservation.micros, month.error());
        const qint64 excess = totalXMicros(*month) - *m_budget.m_cap;
        if (excess <= 0)
            return settle(m_reservation);
        const qint64 left = qMax<qint64>(0, m_reservation.micros - excess);
        const qint64 affordable = left / m_price;
        if (affordable < m_least)
            return giveBack(m_reservation.micros, xBudgetUsedUp(*m_budget.m_cap));
        const qint64 tooMuch = m_reservation.micros - affordable * m_price;
        m_reservation.granted = static_cast<int>(affordable);
        m_reservation.micros -= tooMuch;
        giveBack(tooMuch, m_reservation);
    }

    void giveBack(qint64 micros, const Result<Reservation> &outcome)
    {
        await(m_budget.addReserved(m_reservation.at, -micros), [this, outcome](const Result<void> &) {
            settle(outcome); // what could not be given back stays reserved
        });
    }

    XBudget &m_budget;
    qint64 m_price;
    int m_least;
    Reservation m_reservation;
};

XBudget::XBudget(AccountId account, const XSettings &settings, UsageLedger *ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_prices(settings.prices)
    , m_cap(settings.monthlyCapMicros)
    , m_ledger(ledger)
    , m_clock(clock)
{}

Async<XBudget::Reservation> XBudget::reserve(const QList<XUnits> &each, int most, int least)
{
    const auto cost = price(each);
    if (!m_ledger || !m_cap || cost == 0)
        return ready<Reservation>(Reservation{m_clock.now(), 0, most});
    return (new Reserving(*this, cost, most, least))->start();
}

void XBudget::spend(const Reservation &reservation, const QList<XThing> &things)
{
    if (!m_ledger)
        return;
    QMap<QString, int> counts;
    for (const XThing &thing : things) {
        if (isFirstToday(thing))
            ++counts[thing.unit];
    }
    // What came is added before the reservation is taken back: in between the month may look fuller, never emptier.
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_ledger->add(m_account, reservation.at, {it.key(), it.value(), it.value() * m_prices.of(it.key())});
    if (reservation.micros != 0)
        addReserved(reservation.at, -reservation.micros);
}

qint64 XBudget::price(const QList<XUnits> &each) const
{
    qint64 micros = 0;
    for (const XUnits &units : each)
        micros += units.count * m_prices.of(units.unit);
    return micros;
}

Async<void> XBudget::addReserved(Instant at, qint64 micros)
{
    return m_ledger->add(m_account, at, {QString::fromLatin1(reserved), 0, micros});
}

bool XBudget::isFirstToday(const XThing &thing)
{
    const qint64 day = toMsecs(m_clock.now()) / (24 * 60 * 60 * 1000);
    if (day != std::exchange(m_day, day))
        m_today.clear();
    const auto key = thing.unit + u':' + thing.id;
    if (m_today.contains(key))
        return false;
    m_today += key;
    return true;
}

}
