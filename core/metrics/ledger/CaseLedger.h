// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/MeasureRules.h"
#include "core/metrics/ledger/LocalClock.h"
#include "core/metrics/ledger/RowOrder.h"
#include "core/model/ChangeSet.h"
#include "core/store/Session.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace firstmile
{

/// Names and the numbers that stand for them in a ledger; a number never changes its meaning.
class CaseNames
{
public:
    qint32 numberOf(const QString &name);   ///< -1 for the empty name
    qint32 find(const QString &name) const; ///< -1 if it is not known
    QString name(qint32 number) const { return number < 0 ? QString() : m_names.value(number); }
    const QStringList &all() const { return m_names; }

private:
    QStringList m_names;
    QHash<QString, qint32> m_numbers;
};

struct LedgerAccount
{
    AccountId id;
    Channel channel = Channel::Logged;
    QString handle;
    bool removed = false;
};

/// Every case of a workspace as of a moment, in memory, so that a figure of a million messages is one walk over an
/// array. It belongs to one thread at a time. What it says always equals factsOf() over the whole log
/// (tests/core/metrics).
class CaseLedger
{
public:
    /// Reads all of the log. `rules` decide local days, the working clock and what is of high reach.
    static Result<std::unique_ptr<CaseLedger>> read(Session &session, const MeasureRules &rules, Instant now);

    /// Of these conversations alone; it is read once and never refreshed.
    static Result<std::unique_ptr<CaseLedger>> readOf(Session &session, const QList<ConversationId> &conversations,
                                                      const MeasureRules &rules, Instant now);

    /// Reads again what changed since, and what was written down with a time that has only now come. A change of the
    /// rules or one that is not known row by row reads everything. `now` never goes back.
    Result<void> refresh(Session &session, const ChangeSet &changes, const MeasureRules &rules, Instant now);

    Instant now() const { return m_now; }
    const MeasureRules &rules() const { return m_rules; }
    const std::vector<CaseRow> &rows() const { return m_rows; } ///< in no order that means anything
    const std::vector<HandOff> &handOffs() const { return m_handOffs; }

    /// Numbers of rows, the shortest wait first: answered ones alone. Working: on the working clock, nothing without a
    /// calendar.
    const std::vector<quint32> &byDelay(bool working) const
    {
        return working ? m_byWorkDelay.numbers() : m_byDelay.numbers();
    }
    const std::vector<quint32> &byOpening() const ///< of all rows, the newest first: the shortest age first
    {
        return m_byOpening.numbers();
    }

    const QList<LedgerAccount> &accounts() const { return m_accounts; }
    const CaseNames &agents() const { return m_agents; }
    const CaseNames &languages() const { return m_languages; }
    const CaseNames &tags() const { return m_tags; }
    const QList<qint32> &tagSet(qint32 set) const { return m_tagSets.at(set); }
    qint32 tagSets() const { return static_cast<qint32>(m_tagSets.size()); }
    QString teamOf(qint32 agent) const { return m_rules.teams.value(m_agents.name(agent)); }
    bool isHighReach(const CaseRow &row) const { return row.verified || row.followers >= m_rules.highReach; }
    qint64 workNow() const { return m_workNow; } ///< the working clock as of now, in milliseconds
    bool hasCalendar() const { return m_rules.calendar.has_value(); }

private:
    friend class LedgerFeed;   // reads for it
    friend class LedgerOfRows; // tests/support: made by hand

    /// What was read of some conversations: all that the ledger has of them from now on.
    struct Reading
    {
        std::vector<CaseRow> rows;
        std::vector<HandOff> handOffs;
        std::multimap<Instant, qint64> later;
    };

    /// Which numbers change when rows are taken out and others put in.
    struct Exchange
    {
        std::vector<quint32> freed; ///< numbers of rows that go
        std::vector<quint32> moved; ///< numbers of rows that stay and get another, so that none is missing
        std::size_t size = 0;       ///< of all rows, afterwards
    };

    CaseLedger();

    Result<void> readAll(Session &session);
    Result<void> readSome(Session &session, const QList<ConversationId> &conversations);
    Result<void> readAgain(Session &session, const QSet<ConversationId> &conversations);
    Result<QSet<ConversationId>> touchedBy(Session &session, const ChangeSet &changes);
    void replace(const QSet<ConversationId> &conversations, Reading reading);
    Exchange exchangeFor(const QSet<ConversationId> &conversations, std::size_t count) const;
    std::vector<quint32> exchangeRows(const Exchange &exchange, std::vector<CaseRow> fresh);
    void forget(const QSet<ConversationId> &conversations);
    void setRules(const MeasureRules &rules);
    void fit(CaseRow &row);
    void fitAll();
    void windClock();
    std::vector<RowOrder *> orders(); ///< those that there are now
    bool isWithinClock(const std::vector<CaseRow> &rows) const;
    qint32 accountNumber(AccountId id);
    void setAccounts(const QList<LedgerAccount> &accounts);

    Instant m_now;
    MeasureRules m_rules;
    std::vector<CaseRow> m_rows;
    std::vector<HandOff> m_handOffs;
    QHash<qint64, QList<quint32>> m_rowsOf; ///< conversation -> its rows
    std::multimap<Instant, qint64> m_later; ///< conversations with events whose time has not come
    RowOrder m_byDelay;
    RowOrder m_byWorkDelay;
    RowOrder m_byOpening;
    QList<LedgerAccount> m_accounts;
    QHash<qint64, qint32> m_accountNumbers;
    CaseNames m_agents;
    CaseNames m_languages;
    CaseNames m_tags;
    QList<QList<qint32>> m_tagSets;
    QHash<QList<qint32>, qint32> m_tagSetNumbers;
    LocalClock m_local;
    std::unique_ptr<WorkClock> m_clock;
    Instant m_clockFrom;
    Instant m_clockTo;
    qint64 m_workNow = 0;
    bool m_mustReadAll = false; ///< the last refresh did not come to its end
};

}
