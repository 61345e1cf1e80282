// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/History.h"

#include "core/model/Case.h"
#include "core/store/CustomerGroup.h"
#include "core/store/HistoryRepository.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qsizetype newestCasesObserved = 10;
constexpr qsizetype fewestCasesObserved = 3;

/// What a customer's log says, a conversation at a time.
class HistoryLog
{
public:
    static Result<HistoryLog> read(Session &session, CustomerId customer)
    {
        FM_ASSIGN(const CustomerId standing, standingFor(session, customer));
        HistoryRepository history(session);
        HistoryLog log;
        FM_ASSIGN(log.m_channels, history.channels());
        FM_ASSIGN(const auto events, history.ledger(standing));
        for (const Event &event : events)
            log.m_events[event.conversation].append(event);
        return log;
    }

    const QHash<ConversationId, QList<Event>> &conversations() const { return m_events; }
    Channel channelOf(const Case &each) const { return m_channels.value(each.account); }

    /// Without those that are spam or need no answer, in no order.
    QList<Case> cases(Instant asOf) const
    {
        QList<Case> all;
        for (const QList<Event> &log : m_events) {
            for (const Case &each : casesOf(log, asOf)) {
                if (!each.excluded)
                    all.append(each);
            }
        }
        return all;
    }

private:
    QHash<AccountId, Channel> m_channels;
    QHash<ConversationId, QList<Event>> m_events;
};

void countMessages(HistoryCounts &counts, const QList<Event> &log)
{
    QSet<MessageId> takenBack;
    for (const Event &event : log) {
        if (event.kind == EventKind::TakenBack)
            takenBack.insert(event.message);
    }
    for (const Event &event : log) {
        const bool isMessage = event.kind == EventKind::Received || event.kind == EventKind::Sent;
        if (!isMessage || takenBack.contains(event.message))
            continue;
        ++counts.messages;
        counts.firstContact = std::min(counts.firstContact.value_or(event.at), event.at);
        counts.lastContact = std::max(counts.lastContact.value_or(event.at), event.at);
    }
}

/// Of an even number the mean of the two in the middle.
std::optional<Milliseconds> medianOf(QList<Milliseconds> spans)
{
    if (spans.isEmpty())
        return {};
    std::ranges::sort(spans);
    const qsizetype middle = spans.size() / 2;
    return spans.size() % 2 == 1 ? spans.at(middle) : (spans.at(middle - 1) + spans.at(middle)) / 2;
}

std::optional<Channel> observedChannelIn(const HistoryLog &log, QList<Case> cases)
{
    std::ranges::sort(cases, std::greater(), [](const Case &each) { return std::pair(each.openedAt, each.opener); });
    QList<Channel> channels;
    for (const Case &each : std::as_const(cases))
        channels.append(log.channelOf(each));
    return observedChannel(channels);
}

}

Result<HistoryCounts> historyCounts(Session &session, CustomerId customer, Instant now)
{
    FM_ASSIGN(const HistoryLog log, HistoryLog::read(session, customer));
    HistoryCounts counts;
    counts.conversations = static_cast<int>(log.conversations().size());
    for (const QList<Event> &each : log.conversations())
        countMessages(counts, each);
    QList<Milliseconds> delays;
    const QList<Case> cases = log.cases(now);
    for (const Case &each : cases) {
        ++counts.cases;
        ++counts.casesOn[log.channelOf(each)];
        if (each.isAnswered())
            delays.append(each.delay());
        else if (!each.closedAt)
            ++counts.waiting;
    }
    counts.answered = static_cast<int>(delays.size());
    counts.medianFirstResponse = medianOf(delays);
    counts.observedChannel = observedChannelIn(log, cases);
    return counts;
}

std::optional<Channel> observedChannel(const QList<Channel> &ofNewestCases)
{
    const QList<Channel> newest = ofNewestCases.first(std::min(newestCasesObserved, ofNewestCases.size()));
    for (const Channel channel : allChannels()) {
        const qsizetype count = newest.count(channel);
        if (count >= fewestCasesObserved && 2 * count > newest.size())
            return channel;
    }
    return std::nullopt;
}

}
