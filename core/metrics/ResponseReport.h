// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ResponseMeasures.h"
#include "core/model/Channel.h"

#include <QHash>

#include <optional>

namespace firstmile
{

/// What a report needs to know of an account.
struct ReportedAccount
{
    AccountId id;
    Channel channel = Channel::Email;
    QString handle;
    bool operator==(const ReportedAccount &) const = default;
};

/// Which cases a report is about, by the time they opened: from <= opened < to. An absent end is open.
struct ReportWindow
{
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool contains(Instant at) const { return (!from || at >= *from) && (!to || at < *to); }
    bool operator==(const ReportWindow &) const = default;
};

/// How we answered: in total, per channel and per account, as of a moment.
struct ResponseReport
{
    struct OfChannel
    {
        Channel channel = Channel::Email;
        ResponseMeasures measures;
    };
    struct OfAccount
    {
        ReportedAccount account;
        ResponseMeasures measures;
    };

    ReportWindow window;
    Instant now;
    ResponseMeasures total;
    QList<OfChannel> channels; ///< those with an account, in the order of allChannels()
    QList<OfAccount> accounts; ///< in the order given
    qint64 unattributed = 0;   ///< cases of accounts that are not among those given: in the total only
};

/// Takes the cases of a report one by one, of every conversation and in any order; those outside the window are passed
/// over.
class ReportTally
{
public:
    ReportTally(const ReportWindow &window, Instant now) : m_window(window), m_now(now) {}

    void add(const Case &each);
    bool hasCasesOf(AccountId account) const { return m_ofAccount.contains(account); }
    ResponseReport report(const QList<ReportedAccount> &accounts) const;

private:
    ResponseTally tallyOf(AccountId account) const { return m_ofAccount.value(account, ResponseTally(m_now)); }
    ResponseTally whole() const;
    QList<ResponseReport::OfChannel> perChannel(const QList<ReportedAccount> &accounts) const;

    ReportWindow m_window;
    Instant m_now;
    QHash<AccountId, ResponseTally> m_ofAccount;
};

/// `cases` as casesOf(events, now) gives them, of every conversation.
ResponseReport reportOf(const QList<Case> &cases, const QList<ReportedAccount> &accounts, const ReportWindow &window,
                        Instant now);

}
