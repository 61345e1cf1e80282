// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/UsageLedger.h"
#include "core/channels/x/XSettings.h"

#include <QObject>
#include <QSet>

namespace firstmile
{

/// So many of one thing that X counts (xunit).
struct XUnits
{
    QString unit;
    int count = 0;
};

/// One thing that X gave or took, with its id: X charges the same once a UTC day.
struct XThing
{
    QString unit;
    QString id;
};

/// Keeps an account's requests within the month's budget.
///
///   reserve: the worst case is added to the ledger -> the month is read -> over the cap? the excess is given back
///            -> the request -> spend: the reservation is replaced by what came
/// As the reservation is written before the month is read, several programs together stay within the cap. A program
/// that dies in between leaves its reservation behind, as "reserved": the budget errs to the safe side.
/// Without a ledger nothing is counted; without a cap nothing is refused.
class XBudget : public QObject
{
    Q_OBJECT

public:
    static constexpr auto reserved = "reserved"; ///< the ledger's entry of what is reserved

    struct Reservation
    {
        Instant at;        ///< names the month
        qint64 micros = 0; ///< kept in the ledger
        int granted = 0;   ///< items that may be asked for
    };

    XBudget(AccountId account, const XSettings &settings, UsageLedger *ledger, const Clock &clock,
            QObject *parent = nullptr);

    /// For at most `most` items that are `each` at worst; fewer are granted where only these fit. OutOfCredit if not
    /// even `least` do.
    Async<Reservation> reserve(const QList<XUnits> &each, int most, int least);

    /// What became of it. Failing to write that down is no reason to lose what came: the reservation stays then.
    void spend(const Reservation &reservation, const QList<XThing> &things);

private:
    class Reserving;
    qint64 price(const QList<XUnits> &each) const;
    Async<void> addReserved(Instant at, qint64 micros);
    bool isFirstToday(const XThing &thing);

    AccountId m_account;
    XPrices m_prices;
    std::optional<qint64> m_cap;
    UsageLedger *m_ledger;
    const Clock &m_clock;
    QSet<QString> m_today; ///< of things that were charged
    qint64 m_day = 0;
};

}
