// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"

#include <QCoreApplication>

namespace firstmile
{

/// How an account stands, at first sight.
enum class AccountTone { Working, Busy, Paused, Trouble };

/// What the accounts page says of an account, in words for people.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)

public:
    static AccountTone tone(const AccountStatus &status);
    static QString state(const AccountStatus &status,
                         Instant now);                         ///< "Working", "Paused: the month’s budget is used up"
    static QString remedy(const Account &account);             ///< what to do about its trouble; empty: nothing
    static QString polls(const Account &account, Instant now); ///< "Last poll 12 s ago, next in 48 s"
    static QString quota(const Quota &quota, Instant now);
    static QString usage(const QList<Usage> &usage, qint64 budget); ///< "$3.42 of $20.00 this month"
    static QString shortcomings(const Account &account);            ///< what its sign-in does not allow; empty: nothing
    static QString watches(const Account &account);
    static QString answerWithin(Milliseconds within);
    static QString
    gap(const Gap &gap); ///< "Nothing fetched from 3 May, 10:00 to 4 May, 09:00: X keeps only 800 mentions"
    static QString limits(const ChannelLimits &limits, Channel channel);
    static QString money(qint64 microDollars);
    static QString span(Milliseconds span); ///< "40 s", "9 min": within a sentence

    /// Why a sign-in failed and what to do, for whom it was tried.
    static QString failedSignIn(const Error &error, Channel channel);
};

}
