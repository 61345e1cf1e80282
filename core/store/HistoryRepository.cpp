// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HistoryRepository.h"

#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Beginning of a text that is enough for a line: it may begin with empty lines.
constexpr int historyTextRead = 900;

const QString historyLedgerColumns =
    u"e.id, e.kind, e.at, e.account_id, e.conversation_id, e.message_id, e.automatic, e.agent"_s;

/// All but what is no line and changes no case.
const QString historyLedgerKinds = u" AND e.kind NOT IN ('seen', 'tagged', 'assigned', 'snoozed', 'withdrawn')"_s;

Event readHistoryEvent(const Row &row)
{
    Event event;
    event.id = row.id<EventId>(0);
    event.kind = eventKindFromString(row.text(1)).value_or(EventKind::Seen);
    event.at = row.instant(2);
    event.account = row.id<AccountId>(3);
    event.conversation = row.id<ConversationId>(4);
    event.message = row.id<MessageId>(5);
    event.automatic = automaticFromString(row.text(6));
    event.agent = row.text(7);
    return event;
}

HistoryEntry readMessageLine(const Row &row)
{
    HistoryEntry line;
    line.message = row.id<MessageId>(0);
    line.key.row = row.integer(0);
    line.key.at = row.instant(1);
    line.hasChannel = true;
    line.channel = channelFromString(row.text(2)).value_or(Channel::Logged);
    line.conversation = row.id<ConversationId>(3);
    line.subject = row.text(4);
    line.direction = directionFromString(row.text(5));
    line.visibility = visibilityFromString(row.text(6));
    line.automatic = automaticFromString(row.text(7));
    line.contact = contactKindFromString(row.text(8));
    line.withdrawn = row.truth(9);
    line.edited = !row.isNull(10);
    const QString author = row.text(11).isEmpty() ? row.text(12) : row.text(11);
    const QString agent = row.text(13);
    const bool isTheirs = line.direction == Direction::Inbound;
    line.who = isTheirs || agent.isEmpty() ? author : agent;
    line.detail = isTheirs ? agent : QString();
    line.text = row.text(14);
    return line;
}

HistoryEntry readEventLine(const Row &row)
{
    HistoryEntry line;
    line.key.row = row.integer(0);
    line.key.at = row.instant(1);
    line.hasChannel = true;
    line.channel = channelFromString(row.text(2)).value_or(Channel::Logged);
    line.conversation = row.id<ConversationId>(3);
    line.subject = row.text(4);
    line.text = row.text(5);
    line.who = row.text(6);
    line.message = row.id<MessageId>(7);
    line.detail = row.text(8);
    return line;
}

template <class Key, class Value>
QHash<Key, Value> hashOfPairs(const QList<std::pair<Key, Value>> &pairs)
{
    QHash<Key, Value> hash;
    hash.reserve(pairs.size());
    for (const auto &[key, value] : pairs)
        hash.insert(key, value);
    return hash;
}

QHash<qint64, HistoryEntry> historyLinesByRow(const QList<HistoryEntry> &lines)
{
    QHash<qint64, HistoryEntry> hash;
    for (const HistoryEntry &line : lines)
        hash.insert(line.key.row, line);
    return hash;
}

}

Result<QList<Event>> HistoryRepository::ledger(CustomerId standing)
{
    return m_session.all<Event>(u"SELECT "_s + historyLedgerColumns +
                                    u" FROM conversations c CROSS JOIN events e "
                                    "WHERE c.customer_id = ? AND e.conversation_id = c.id"_s +
                                    historyLedgerKinds,
                                readHistoryEvent, standing);
}

Result<QList<Event>> HistoryRepository::ledger(const QList<ConversationId> &conversations)
{
    return m_session.all<Event>(u"SELECT "_s + historyLedgerColumns + u" FROM "_s +
                                    numbersFromJson(m_session.engine()) +
                                    u" CROSS JOIN events e WHERE e.conversation_id = each.value"_s + historyLedgerKinds,
                                readHistoryEvent, jsonList(conversations));
}

Result<QList<ConversationId>> HistoryRepository::conversations(CustomerId standing)
{
    return m_session.all<ConversationId>(
        u"SELECT id FROM conversations WHERE customer_id = ?"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, standing);
}

Result<QHash<AccountId, Channel>> HistoryRepository::channels()
{
    using Place = std::pair<AccountId, Channel>;
    FM_ASSIGN(const auto places, (m_session.all<Place>(u"SELECT id, channel FROM accounts"_s, [](const Row &row) {
                  return Place(row.id<AccountId>(0), channelFromString(row.text(1)).value_or(Channel::Logged));
              })));
    return hashOfPairs(places);
}

Result<QHash<ConversationId, Channel>> HistoryRepository::channelsOf(const QList<ConversationId> &conversations)
{
    using Place = std::pair<ConversationId, Channel>;
    FM_ASSIGN(
        const auto places,
        (m_session.all<Place>(
            u"SELECT c.id, a.channel FROM "_s + numbersFromJson(m_session.engine()) +
                u" CROSS JOIN conversations c CROSS JOIN accounts a WHERE c.id = each.value AND a.id = c.account_id"_s,
            [](const Row &row) {
                return Place(row.id<ConversationId>(0), channelFromString(row.text(1)).value_or(Channel::Logged));
            },
            jsonList(conversations))));
    return hashOfPairs(places);
}

Result<QList<CustomerDeedId>> HistoryRepository::importsOf(const QList<CustomerId> &customers)
{
    const QString group = u"(SELECT value FROM "_s + numbersFromJson(m_session.engine()) + u')';
    const QString list = jsonList(customers);
    return m_session.all<CustomerDeedId>(
        uR"(SELECT d.id FROM customer_deeds d WHERE d.kind = 'import' AND d.id IN (
            SELECT deed_id FROM profile_records WHERE deed_id IS NOT NULL AND customer_id IN %1
            UNION SELECT deed_id FROM identities WHERE deed_id IS NOT NULL AND customer_id IN %1
            UNION SELECT deed_id FROM customers WHERE deed_id IS NOT NULL AND id IN %1))"_s.arg(group),
        [](const Row &row) { return row.id<CustomerDeedId>(0); }, list, list, list);
}

Result<QHash<CustomerId, QString>> HistoryRepository::namesOf(const QList<CustomerId> &customers)
{
    using Place = std::pair<CustomerId, QString>;
    FM_ASSIGN(const auto places,
              (m_session.all<Place>(
                  u"SELECT c.id, c.name FROM "_s + numbersFromJson(m_session.engine()) +
                      u" CROSS JOIN customers c WHERE c.id = each.value"_s,
                  [](const Row &row) { return Place(row.id<CustomerId>(0), row.text(1)); }, jsonList(customers))));
    return hashOfPairs(places);
}

Result<QHash<qint64, QString>> HistoryRepository::dataOf(const QList<qint64> &events)
{
    using Place = std::pair<qint64, QString>;
    FM_ASSIGN(const auto places,
              (m_session.all<Place>(
                  u"SELECT e.id, e.data FROM "_s + numbersFromJson(m_session.engine()) +
                      u" CROSS JOIN events e WHERE e.id = each.value"_s,
                  [](const Row &row) { return Place(row.integer(0), row.text(1)); }, jsonList(events))));
    return hashOfPairs(places);
}

Result<QHash<qint64, HistoryEntry>> HistoryRepository::messageLines(const QList<qint64> &messages)
{
    if (messages.isEmpty())
        return QHash<qint64, HistoryEntry>();
    FM_ASSIGN(
        const auto lines,
        (m_session.all<HistoryEntry>(
            uR"(SELECT m.id, m.at, a.channel, m.conversation_id, c.subject, m.direction, m.visibility, m.automatic,
                      m.contact, m.deleted, m.edited_at, m.author_name, m.author_handle, m.agent, substr(m.text, 1, %1)
                      FROM )"_s.arg(historyTextRead) +
                numbersFromJson(m_session.engine()) +
                uR"( CROSS JOIN messages m CROSS JOIN conversations c CROSS JOIN accounts a
                      WHERE m.id = each.value AND c.id = m.conversation_id AND a.id = m.account_id)"_s,
            readMessageLine, jsonList(messages))));
    return historyLinesByRow(lines);
}

Result<QHash<qint64, HistoryEntry>> HistoryRepository::eventLines(const QList<qint64> &events)
{
    if (events.isEmpty())
        return QHash<qint64, HistoryEntry>();
    FM_ASSIGN(const auto lines,
              (m_session.all<HistoryEntry>(
                  uR"(SELECT e.id, e.at, a.channel, e.conversation_id, c.subject, e.kind, e.agent, e.message_id, e.data
                      FROM )"_s +
                      numbersFromJson(m_session.engine()) +
                      uR"( CROSS JOIN events e CROSS JOIN conversations c CROSS JOIN accounts a
                      WHERE e.id = each.value AND c.id = e.conversation_id AND a.id = e.account_id)"_s,
                  readEventLine, jsonList(events))));
    return historyLinesByRow(lines);
}

}
