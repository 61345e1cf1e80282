// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/CaseLedger.h"

#include "core/metrics/ledger/LedgerFeed.h"
#include "core/store/JsonList.h"
#include "core/store/Snapshot.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// From so many conversations on, reading all is as quick as reading them.
constexpr qsizetype mostConversationsAgain = 20'000;

constexpr auto clockAhead = std::chrono::days(400); ///< so that it is not wound again every day

bool isAnyRow(const CaseRow &)
{
    return true;
}
bool isAnsweredRow(const CaseRow &row)
{
    return row.isAnswered();
}
qint64 delayOfRow(const CaseRow &row)
{
    return row.answeredAt - row.openedAt;
}
qint64 workDelayOfRow(const CaseRow &row)
{
    return row.workAnswered - row.workOpened;
}
qint64 newestFirst(const CaseRow &row)
{
    return -row.openedAt;
}

}

qint32 CaseNames::numberOf(const QString &name)
{
    if (name.isEmpty())
        return -1;
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<qint32>(m_names.size());
    m_names.append(name);
    m_numbers.insert(name, number);
    return number;
}

qint32 CaseNames::find(const QString &name) const
{
    return m_numbers.value(name, -1);
}

CaseLedger::CaseLedger()
    : m_byDelay(delayOfRow, isAnsweredRow)
    , m_byWorkDelay(workDelayOfRow, isAnsweredRow)
    , m_byOpening(newestFirst, isAnyRow)
    , m_local(QTimeZone::utc())
{}

Result<std::unique_ptr<CaseLedger>> CaseLedger::read(Session &session, const MeasureRules &rules, Instant now)
{
    std::unique_ptr<CaseLedger> ledger(new CaseLedger);
    ledger->m_now = now;
    ledger->m_rules = rules;
    ledger->m_local = LocalClock(rules.timeZone());
    FM_TRY(inSnapshot(session, [&] { return ledger->readAll(session); }));
    return ledger;
}

Result<void> CaseLedger::readAll(Session &session)
{
    FM_ASSIGN(Reading reading, LedgerFeed(*this, session).readAll());
    m_rows = std::move(reading.rows);
    m_handOffs = std::move(reading.handOffs);
    m_later = std::move(reading.later);
    for (quint32 number = 0; number < m_rows.size(); ++number)
        m_rowsOf[m_rows[number].conversation].append(number);
    fitAll();
    return {};
}

Result<void> CaseLedger::refresh(Session &session, const ChangeSet &changes, const MeasureRules &rules, Instant now)
{
    now = std::max(now, m_now);
    bool mustReadAll = std::exchange(m_mustReadAll, true) || changes.everything;
    if (!mustReadAll) {
        m_now = now;
        FM_TRY(inSnapshot(session, [&]() -> Result<void> {
            FM_ASSIGN(const auto touched, touchedBy(session, changes));
            mustReadAll = touched.size() > mostConversationsAgain;
            return mustReadAll ? Result<void>() : readAgain(session, touched);
        }));
    }
    if (mustReadAll) {
        FM_ASSIGN(auto fresh, read(session, rules, now));
        *this = std::move(*fresh);
        return {};
    }
    setRules(rules);
    m_mustReadAll = false; // only now that it has come to its end
    return {};
}

Result<QSet<ConversationId>> CaseLedger::touchedBy(Session &session, const ChangeSet &changes)
{
    QSet<ConversationId> touched = changes.conversations;
    for (auto later = m_later.cbegin(); later != m_later.cend() && later->first <= m_now; ++later)
        touched.insert(ConversationId(later->second));
    if (changes.customers.isEmpty())
        return touched;
    FM_ASSIGN(const auto theirs,
              (session.all<ConversationId>(
                  u"SELECT c.id FROM "_s + numbersFromJson(session.engine()) +
                      u" CROSS JOIN conversations c WHERE c.customer_id = each.value"_s,
                  [](const Row &row) { return row.id<ConversationId>(0); }, jsonList(changes.customers.values()))));
    for (const ConversationId id : theirs)
        touched.insert(id);
    return touched;
}

Result<void> CaseLedger::readAgain(Session &session, const QSet<ConversationId> &conversations)
{
    FM_ASSIGN(Reading reading, LedgerFeed(*this, session).read(conversations.values()));
    replace(conversations, std::move(reading));
    return {};
}

void CaseLedger::replace(const QSet<ConversationId> &conversations, Reading reading)
{
    const auto isTheirs = [&conversations](qint64 id) { return conversations.contains(ConversationId(id)); };
    std::erase_if(m_handOffs, [&](const HandOff &each) { return isTheirs(each.conversation.value); });
    std::ranges::move(reading.handOffs, std::back_inserter(m_handOffs));
    std::erase_if(m_later, [&](const auto &each) { return isTheirs(each.second); });
    m_later.merge(reading.later);

    const bool mustWind = m_clock && !isWithinClock(reading.rows);
    for (CaseRow &row : reading.rows)
        fit(row);
    const Exchange exchange = exchangeFor(conversations, reading.rows.size());
    std::vector<quint32> changed = exchange.freed;
    std::ranges::copy(exchange.moved, std::back_inserter(changed));
    for (RowOrder *order : orders())
        order->remove(m_rows, changed);
    forget(conversations);
    changed = exchangeRows(exchange, std::move(reading.rows));
    if (mustWind)
        return fitAll();
    for (RowOrder *order : orders())
        order->insert(m_rows, changed);
}

CaseLedger::Exchange CaseLedger::exchangeFor(const QSet<ConversationId> &conversations, std::size_t count) const
{
    Exchange exchange;
    for (const ConversationId id : conversations) {
        const auto theirs = m_rowsOf.constFind(id.value);
        if (theirs != m_rowsOf.cend())
            exchange.freed.insert(exchange.freed.end(), theirs->cbegin(), theirs->cend());
    }
    std::ranges::sort(exchange.freed);
    exchange.size = m_rows.size() + count - exchange.freed.size();
    for (std::size_t number = exchange.size; number < m_rows.size(); ++number) {
        if (!std::ranges::binary_search(exchange.freed, number))
            exchange.moved.push_back(static_cast<quint32>(number));
    }
    return exchange;
}

void CaseLedger::forget(const QSet<ConversationId> &conversations)
{
    for (const ConversationId id : conversations)
        m_rowsOf.remove(id.value);
}

/// The value: the numbers of the rows that are new there. Freed numbers are taken again, so that rows stay without
/// gaps.
std::vector<quint32> CaseLedger::exchangeRows(const Exchange &exchange, std::vector<CaseRow> fresh)
{
    std::vector<quint32> places;
    std::ranges::copy_if(exchange.freed, std::back_inserter(places),
                         [&exchange](quint32 number) { return number < exchange.size; });
    for (std::size_t number = m_rows.size(); number < exchange.size; ++number)
        places.push_back(static_cast<quint32>(number));
    if (m_rows.size() < exchange.size)
        m_rows.resize(exchange.size);
    auto place = places.cbegin();
    for (const quint32 number : exchange.moved) {
        m_rows[*place] = m_rows[number];
        QList<quint32> &numbers = m_rowsOf[m_rows[number].conversation];
        numbers[numbers.indexOf(number)] = *place++;
    }
    for (const CaseRow &row : fresh) {
        m_rowsOf[row.conversation].append(*place);
        m_rows[*place++] = row;
    }
    m_rows.resize(exchange.size);
    return places;
}

std::vector<RowOrder *> CaseLedger::orders()
{
    std::vector<RowOrder *> orders{&m_byDelay, &m_byOpening};
    if (m_clock)
        orders.push_back(&m_byWorkDelay);
    return orders;
}

/// What the rows hold of the rules are days, hours and working times: nothing has to be read again for them.
void CaseLedger::setRules(const MeasureRules &rules)
{
    const bool isOtherTime = rules.timeZone() != m_rules.timeZone() || rules.calendar != m_rules.calendar;
    m_rules = rules;
    if (isOtherTime || (m_clock && m_now > m_clockTo))
        fitAll();
    else if (m_clock)
        m_workNow = m_clock->at(m_now).count();
}

bool CaseLedger::isWithinClock(const std::vector<CaseRow> &rows) const
{
    return m_now <= m_clockTo && std::ranges::all_of(rows, [from = toMsecs(m_clockFrom)](const CaseRow &row) {
               return row.openedAt >= from;
           });
}

/// A clock for all the time that the rows are about, and for some to come.
void CaseLedger::windClock()
{
    m_clock.reset();
    m_workNow = 0;
    if (!m_rules.calendar)
        return;
    qint64 oldest = toMsecs(m_now);
    for (const CaseRow &row : m_rows)
        oldest = std::min(oldest, row.openedAt);
    m_clockFrom = fromMsecs(oldest);
    m_clockTo = m_now + clockAhead;
    m_clock = std::make_unique<WorkClock>(*m_rules.calendar, m_clockFrom, m_clockTo);
    m_workNow = m_clock->at(m_now).count();
}

void CaseLedger::fit(CaseRow &row)
{
    const LocalHour opened = m_local.at(row.openedAt);
    row.openedDay = opened.day;
    row.openedHour = static_cast<quint8>(opened.hour);
    row.openedWeekday = static_cast<quint8>(opened.weekday);
    row.answeredDay = row.isAnswered() ? m_local.at(row.answeredAt).day : 0;
    row.workOpened = m_clock ? m_clock->at(fromMsecs(row.openedAt)).count() : 0;
    row.workAnswered = m_clock && row.isAnswered() ? m_clock->at(fromMsecs(row.answeredAt)).count() : 0;
}

void CaseLedger::fitAll()
{
    m_local = LocalClock(m_rules.timeZone());
    windClock();
    for (CaseRow &row : m_rows)
        fit(row);
    m_byWorkDelay.clear();
    for (RowOrder *order : orders())
        order->sort(m_rows);
}

/// Of an account that is not known there are its cases alone: "unattributed" in a report.
qint32 CaseLedger::accountNumber(AccountId id)
{
    const auto known = m_accountNumbers.constFind(id.value);
    if (known != m_accountNumbers.cend())
        return *known;
    const auto number = static_cast<qint32>(m_accounts.size());
    m_accounts.append({id, Channel::Logged, {}, true});
    m_accountNumbers.insert(id.value, number);
    return number;
}

void CaseLedger::setAccounts(const QList<LedgerAccount> &accounts)
{
    for (const LedgerAccount &each : accounts) {
        const qint32 number = accountNumber(each.id);
        const bool isOtherChannel = m_accounts.at(number).channel != each.channel;
        m_accounts[number] = each;
        if (!isOtherChannel)
            continue;
        for (CaseRow &row : m_rows)
            row.channel = row.account == number ? each.channel : row.channel;
    }
}

}
