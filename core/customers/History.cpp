// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/History.h"

#include "core/customers/HistoryWords.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/HistoryRepository.h"
#include "core/store/SearchRepository.h"

#include <algorithm>

namespace firstmile
{

namespace
{

std::optional<HistoryKind> historyKindOf(const Event &event, Channel channel)
{
    switch (event.kind) {
    case EventKind::Received:
    case EventKind::Sent:
        return channel == Channel::Logged ? HistoryKind::Contact : HistoryKind::Message;
    case EventKind::Noted:
        return HistoryKind::Note;
    case EventKind::HandedOver:
    case EventKind::HandedBack:
        return HistoryKind::HandOver;
    case EventKind::Closed:
    case EventKind::Reopened:
    case EventKind::Praised:
    case EventKind::MovedToPhone:
    case EventKind::MovedToPrivate:
    case EventKind::Acknowledged:
    case EventKind::MarkedSpam:
    case EventKind::NoAnswerNeeded:
    case EventKind::Labelled:
        return HistoryKind::Outcome;
    default:
        return std::nullopt;
    }
}

bool isMessageLine(HistoryKind kind)
{
    return kind == HistoryKind::Message || kind == HistoryKind::Contact || kind == HistoryKind::Note;
}

/// Collects the places of the lines that fit a filter.
class HistoryReader
{
public:
    HistoryReader(Session &session, const HistoryFilter &filter)
        : m_session(session), m_filter(filter), m_words(filter.text)
    {}

    Result<QList<HistoryKey>> read(CustomerId customer)
    {
        FM_ASSIGN(const auto group, groupOf(m_session, customer));
        FM_TRY(addLog(group.first()));
        FM_TRY(addFollowUps(group.first()));
        FM_TRY(addDeeds(group));
        FM_TRY(addConsents(group.first()));
        std::ranges::sort(m_keys, std::greater(),
                          [](const HistoryKey &key) { return std::tuple(key.at, key.later, key.kind, key.row); });
        return std::move(m_keys);
    }

private:
    bool asks(HistoryKind kind) const { return m_filter.kinds.isEmpty() || m_filter.kinds.contains(kind); }
    bool asks(Channel channel) const { return m_filter.channels.isEmpty() || m_filter.channels.contains(channel); }
    bool asksLog() const
    {
        return asks(HistoryKind::Message) || asks(HistoryKind::Contact) || asks(HistoryKind::Note) ||
               asks(HistoryKind::HandOver) || asks(HistoryKind::Outcome);
    }
    /// Lines without a conversation fit neither a channel nor a conversation.
    bool asksForNoPlace() const { return m_filter.channels.isEmpty() && !m_filter.conversation; }

    Result<void> addLog(CustomerId standing);
    Result<QList<Event>> log(CustomerId standing);
    Result<void> leaveWhatHasWords(const QList<Event> &log);
    Result<void> addFollowUps(CustomerId standing);
    Result<QList<FollowUp>> placedFollowUps(CustomerId standing);
    Result<void> addDeeds(const QList<CustomerId> &group);
    Result<void> addConsents(CustomerId standing);

    /// A line with words of its own, and a second one where it has two.
    template <class IdType>
    void add(HistoryKind kind, IdType id, Instant at, const std::optional<Instant> &later, const QString &words)
    {
        if (!m_words.fit(words))
            return;
        m_keys.append({at, id.value, kind, false});
        if (later)
            m_keys.append({*later, id.value, kind, true});
    }

    Session &m_session;
    const HistoryFilter &m_filter;
    HistoryWords m_words;
    QList<HistoryKey> m_keys;
};

Result<QList<Event>> HistoryReader::log(CustomerId standing)
{
    HistoryRepository history(m_session);
    if (!m_filter.conversation)
        return history.ledger(standing);
    FM_ASSIGN(const auto theirs, history.conversations(standing));
    return theirs.contains(m_filter.conversation) ? history.ledger({m_filter.conversation}) : QList<Event>();
}

Result<void> HistoryReader::addLog(CustomerId standing)
{
    if (!asksLog())
        return {};
    FM_ASSIGN(const auto channels, HistoryRepository(m_session).channels());
    FM_ASSIGN(const auto events, log(standing));
    m_keys.reserve(events.size());
    for (const Event &event : events) {
        const Channel channel = channels.value(event.account);
        const auto kind = historyKindOf(event, channel);
        if (!kind || !asks(*kind) || !asks(channel))
            continue;
        m_keys.append({event.at, isMessageLine(*kind) ? event.message.value : event.id.value, *kind,
                       event.kind == EventKind::HandedBack});
    }
    return m_words.isEmpty() ? Result<void>() : leaveWhatHasWords(events);
}

/// Messages by the full-text index; what a hand-over says, row by row.
Result<void> HistoryReader::leaveWhatHasWords(const QList<Event> &log)
{
    QSet<ConversationId> conversations;
    for (const Event &event : log)
        conversations.insert(event.conversation);
    FM_ASSIGN(const auto hits, SearchRepository(m_session).matching(m_words.criteria(), false, conversations.values()));
    QSet<qint64> found;
    for (const FoundMessage &hit : hits)
        found.insert(hit.message.value);
    QList<qint64> handOvers;
    for (const HistoryKey &key : std::as_const(m_keys)) {
        if (key.kind == HistoryKind::HandOver)
            handOvers.append(key.row);
    }
    FM_ASSIGN(const auto data, HistoryRepository(m_session).dataOf(handOvers));
    m_keys.removeIf([&](const HistoryKey &key) {
        return isMessageLine(key.kind) ? !found.contains(key.row) : !m_words.fit(data.value(key.row));
    });
    return {};
}

Result<QList<FollowUp>> HistoryReader::placedFollowUps(CustomerId standing)
{
    FM_ASSIGN(auto followUps, FollowUpRepository(m_session).of(standing));
    if (asksForNoPlace())
        return followUps;
    QList<ConversationId> conversations;
    for (const FollowUp &each : std::as_const(followUps)) {
        if (each.conversation)
            conversations.append(each.conversation);
    }
    FM_ASSIGN(const auto channels, HistoryRepository(m_session).channelsOf(conversations));
    followUps.removeIf([&](const FollowUp &each) {
        const bool isThere = !m_filter.conversation || m_filter.conversation == each.conversation;
        return !isThere || !channels.contains(each.conversation) || !asks(channels.value(each.conversation));
    });
    return followUps;
}

Result<void> HistoryReader::addFollowUps(CustomerId standing)
{
    if (!asks(HistoryKind::FollowUp))
        return {};
    FM_ASSIGN(const auto followUps, placedFollowUps(standing));
    for (const FollowUp &each : followUps)
        add(HistoryKind::FollowUp, each.id, each.createdAt, each.doneAt, each.text + u' ' + each.outcome);
    return {};
}

Result<void> HistoryReader::addDeeds(const QList<CustomerId> &group)
{
    if (!asks(HistoryKind::Identity) || !asksForNoPlace())
        return {};
    CustomerDeedRepository repository(m_session);
    FM_ASSIGN(auto deeds, repository.of(group));
    FM_ASSIGN(const auto imports, HistoryRepository(m_session).importsOf(group));
    for (const CustomerDeedId id : imports) {
        FM_ASSIGN(const auto import, repository.find(id));
        if (import && std::ranges::find(deeds, id, &CustomerDeed::id) == deeds.end())
            deeds.append(*import);
    }
    for (const CustomerDeed &each : std::as_const(deeds)) {
        QString words = each.words;
        for (const Evidence &evidence : each.evidence)
            words += u' ' + evidence.value;
        add(HistoryKind::Identity, each.id, each.at, each.undoneAt, words);
    }
    return {};
}

Result<void> HistoryReader::addConsents(CustomerId standing)
{
    if (!asks(HistoryKind::Consent) || !asksForNoPlace())
        return {};
    FM_ASSIGN(const auto consents, ConsentRepository(m_session).of(standing));
    for (const Consent &each : consents)
        add(HistoryKind::Consent, each.id, each.at, std::nullopt, each.words);
    return {};
}

}

Result<QList<HistoryKey>> historyOf(Session &session, CustomerId customer, const HistoryFilter &filter)
{
    return HistoryReader(session, filter).read(customer);
}

}
