// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Account.h"

#include <optional>

namespace firstmile
{

/// What a person may change of an account that is there.
struct AccountEdit
{
    QStringList watches = {}; ///< what is searched for besides what is addressed to us: words, "phrases", #tags
    Milliseconds answerWithin = std::chrono::hours(24);
    qint64 monthlyBudget = 0;   ///< micro-dollars; 0: none
    QStringList mailboxes = {}; ///< mail: which are read besides that of sent mail; none: the INBOX
    QString sentMailbox = {};   ///< mail: where what we sent is found; empty: not known
    bool operator==(const AccountEdit &) const = default;

    static AccountEdit of(const Account &account);

    /// The account's settings with this in them, but for what they do not hold: the time to answer. What it does not
    /// know stays.
    QJsonObject appliedTo(QJsonObject settings) const;
};

/// Whether the channel can be searched for words.
bool hasWatches(Channel channel);

}
