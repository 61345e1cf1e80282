// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CaseFacts.h"
#include "core/model/Channel.h"

#include <limits>

namespace firstmile
{

/// A case as the ledger keeps it: what the measures and filters ask of it, in about 90 bytes, so that a million fit
/// into memory. Times are milliseconds since 1970; names are numbers of CaseNames.
struct CaseRow
{
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    qint64 conversation = 0;
    qint64 opener = 0;
    qint64 openedAt = 0;
    qint64 answeredAt = never;
    qint64 closedAt = never; ///< closed without an answer, and neither reopened nor written to since
    qint64 workOpened = 0;   ///< the working clock at the opening; 0 without a calendar
    qint64 workAnswered = 0; ///< and at the answer
    qint64 followers = -1;
    qint32 openedDay = 0; ///< Julian day in the team's zone
    qint32 answeredDay = 0;
    qint32 account = 0; ///< index
    qint32 sender = -1; ///< who answered; index, -1 for nobody
    qint32 assignee = -1;
    qint32 language = -1;     ///< of the opener; -1 if not known
    qint32 tags = -1;         ///< index of a set of tags; -1 for none
    quint8 openedHour = 0;    ///< 0 to 23, local
    quint8 openedWeekday = 1; ///< 1 Monday to 7, local
    Channel channel = Channel::Logged;
    LeftOut leftOut = LeftOut::No;
    qint8 intent = -1;          ///< Intent a person gave; -1 for none
    qint8 suggestedIntent = -1; ///< Intent the classifier suggests
    qint8 complexity = -1;
    qint8 suggestedComplexity = -1;
    quint16 replies = 0;
    bool seen : 1 = false;
    bool acted : 1 = false;
    bool handedOff : 1 = false;
    bool handedBack : 1 = false;
    bool resolved : 1 = false;
    bool reopened : 1 = false;
    bool cameBack : 1 = false;
    bool praised : 1 = false;
    bool recovered : 1 = false;
    bool movedToPhone : 1 = false;
    bool movedToPrivate : 1 = false;
    bool acknowledged : 1 = false;
    bool verified : 1 = false;
    bool operator==(const CaseRow &) const = default;

    bool isAnswered() const { return answeredAt != never; }
    bool isClosed() const { return closedAt != never; }
    bool isLeftOut() const { return leftOut != LeftOut::No; }
};

}
