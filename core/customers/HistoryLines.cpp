// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/History.h"

#include "core/model/Case.h"
#include "core/model/Label.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/HistoryRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype historyTextShown = 300;

/// On one line; never half of a character at its end.
QString historyWordsOf(const QString &text)
{
    QString words = text.simplified();
    if (words.size() <= historyTextShown)
        return words;
    words.truncate(words.at(historyTextShown - 1).isHighSurrogate() ? historyTextShown - 1 : historyTextShown);
    return words;
}

QString handOverDetail(const QString &data)
{
    const QJsonObject json = QJsonDocument::fromJson(data.toUtf8()).object();
    QStringList parts;
    for (const auto *name : {"team", "reason", "outcome"}) {
        if (const QString part = json.value(QLatin1StringView(name)).toString(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u": "_s);
}

/// "help, simple"
QString labelDetail(const QString &data)
{
    const CaseLabel label = labelAfter({}, data);
    QStringList parts;
    if (label.intent)
        parts.append(toString(*label.intent));
    if (label.complexity)
        parts.append(toString(*label.complexity));
    return parts.join(u", "_s);
}

/// Reads lines a table at a time.
class HistoryLineReader
{
public:
    HistoryLineReader(Session &session, const QList<HistoryKey> &keys, Instant now)
        : m_session(session), m_history(session), m_keys(keys), m_now(now)
    {}

    Result<QList<HistoryEntry>> read()
    {
        FM_TRY(readLog());
        FM_TRY(readCases());
        QList<HistoryEntry> lines;
        lines.reserve(m_keys.size());
        for (const HistoryKey &key : m_keys) {
            FM_ASSIGN(auto line, lineOf(key));
            if (!line)
                continue;
            line->key = key;
            lines.append(*std::move(line));
        }
        FM_TRY(nameCustomers(lines));
        return lines;
    }

private:
    static bool isOfEvent(const HistoryKey &key)
    {
        return key.kind == HistoryKind::HandOver || key.kind == HistoryKind::Outcome;
    }
    static bool isOfMessage(const HistoryKey &key) { return key.kind <= HistoryKind::Note; }

    Result<void> readLog();
    Result<void> readCases();
    Result<std::optional<HistoryEntry>> lineOf(const HistoryKey &key);
    std::optional<HistoryEntry> messageLine(const HistoryKey &key) const;
    std::optional<HistoryEntry> eventLine(const HistoryKey &key) const;
    Result<std::optional<HistoryEntry>> followUpLine(const HistoryKey &key);
    Result<std::optional<HistoryEntry>> deedLine(const HistoryKey &key);
    Result<std::optional<HistoryEntry>> consentLine(const HistoryKey &key);
    Result<void> nameCustomers(QList<HistoryEntry> &lines);

    Session &m_session;
    HistoryRepository m_history;
    const QList<HistoryKey> &m_keys;
    Instant m_now;
    QHash<qint64, HistoryEntry> m_messages;
    QHash<qint64, HistoryEntry> m_events;
    QHash<qint64, Case> m_cases; ///< by the message that opened it
    QHash<qint64, CustomerDeed> m_deeds;
};

Result<void> HistoryLineReader::readLog()
{
    QList<qint64> messages;
    QList<qint64> events;
    for (const HistoryKey &key : m_keys) {
        if (isOfMessage(key))
            messages.append(key.row);
        else if (isOfEvent(key))
            events.append(key.row);
    }
    FM_ASSIGN(m_messages, m_history.messageLines(messages));
    FM_ASSIGN(m_events, m_history.eventLines(events));
    return {};
}

/// Of the conversations of these lines only: a case never leaves its conversation.
Result<void> HistoryLineReader::readCases()
{
    QSet<ConversationId> conversations;
    for (const HistoryEntry &line : std::as_const(m_messages)) {
        if (line.direction == Direction::Inbound)
            conversations.insert(line.conversation);
    }
    FM_ASSIGN(const auto ledger, m_history.ledger(conversations.values()));
    QHash<ConversationId, QList<Event>> logs;
    for (const Event &event : ledger)
        logs[event.conversation].append(event);
    for (const QList<Event> &log : std::as_const(logs)) {
        for (const Case &each : casesOf(log, m_now))
            m_cases.insert(each.opener.value, each);
    }
    return {};
}

Result<std::optional<HistoryEntry>> HistoryLineReader::lineOf(const HistoryKey &key)
{
    switch (key.kind) {
    case HistoryKind::Message:
    case HistoryKind::Contact:
    case HistoryKind::Note:
        return messageLine(key);
    case HistoryKind::HandOver:
    case HistoryKind::Outcome:
        return eventLine(key);
    case HistoryKind::FollowUp:
        return followUpLine(key);
    case HistoryKind::Identity:
        return deedLine(key);
    case HistoryKind::Consent:
        return consentLine(key);
    }
    return std::optional<HistoryEntry>();
}

std::optional<HistoryEntry> HistoryLineReader::messageLine(const HistoryKey &key) const
{
    const auto found = m_messages.constFind(key.row);
    if (found == m_messages.cend())
        return std::nullopt;
    HistoryEntry line = *found;
    line.text = historyWordsOf(line.text);
    if (const auto opened = m_cases.constFind(key.row); opened != m_cases.cend()) {
        line.opensCase = true;
        if (opened->isAnswered())
            line.answered = opened->delay();
        line.waits = !opened->isAnswered() && !opened->excluded && !opened->closedAt;
    }
    return line;
}

std::optional<HistoryEntry> HistoryLineReader::eventLine(const HistoryKey &key) const
{
    const auto found = m_events.constFind(key.row);
    if (found == m_events.cend())
        return std::nullopt;
    HistoryEntry line = *found;
    const bool isLabel = line.text == toString(EventKind::Labelled);
    line.detail = isLabel ? labelDetail(line.detail) : handOverDetail(line.detail);
    return line;
}

Result<std::optional<HistoryEntry>> HistoryLineReader::followUpLine(const HistoryKey &key)
{
    FM_ASSIGN(const auto followUp, FollowUpRepository(m_session).find(FollowUpId(key.row)));
    if (!followUp || (key.later && !followUp->doneAt))
        return std::optional<HistoryEntry>();
    HistoryEntry line;
    line.conversation = followUp->conversation;
    if (followUp->conversation) {
        FM_ASSIGN(const auto channels, m_history.channelsOf({followUp->conversation}));
        line.hasChannel = channels.contains(followUp->conversation);
        line.channel = channels.value(followUp->conversation);
    }
    line.who = key.later ? followUp->doneBy : followUp->agent;
    line.text = historyWordsOf(followUp->text);
    line.detail = key.later ? historyWordsOf(followUp->outcome) : toString(followUp->kind);
    line.dueAt = followUp->dueAt;
    line.done = followUp->doneAt.has_value();
    return std::optional(line);
}

Result<std::optional<HistoryEntry>> HistoryLineReader::deedLine(const HistoryKey &key)
{
    FM_ASSIGN(const auto deed, CustomerDeedRepository(m_session).find(CustomerDeedId(key.row)));
    if (!deed || (key.later && !deed->undoneAt))
        return std::optional<HistoryEntry>();
    m_deeds.insert(key.row, *deed);
    HistoryEntry line;
    line.who = key.later ? deed->undoneBy : deed->agent;
    line.text = toString(deed->kind);
    line.detail = deed->other ? QString() : historyWordsOf(deed->words);
    line.done = deed->undoneAt.has_value();
    return std::optional(line);
}

Result<std::optional<HistoryEntry>> HistoryLineReader::consentLine(const HistoryKey &key)
{
    FM_ASSIGN(const auto consent, ConsentRepository(m_session).find(ConsentId(key.row)));
    if (!consent)
        return std::optional<HistoryEntry>();
    HistoryEntry line;
    line.hasChannel = consent->channel.has_value();
    line.channel = consent->channel.value_or(Channel::Email);
    line.who = consent->agent;
    line.text = historyWordsOf(consent->words);
    line.detail = toString(consent->purpose);
    line.done = consent->given;
    return std::optional(line);
}

/// A customer without a name goes by their number.
Result<void> HistoryLineReader::nameCustomers(QList<HistoryEntry> &lines)
{
    QSet<CustomerId> customers;
    for (const CustomerDeed &deed : std::as_const(m_deeds))
        customers << deed.customer << deed.other;
    if (customers.isEmpty())
        return {};
    FM_ASSIGN(const auto names, m_history.namesOf(customers.values()));
    const auto nameOf = [&names](CustomerId customer) {
        const QString name = names.value(customer);
        return name.isEmpty() && customer ? u'#' + customer.toString() : name;
    };
    for (HistoryEntry &line : lines) {
        if (line.key.kind != HistoryKind::Identity)
            continue;
        const CustomerDeed &deed = m_deeds[line.key.row];
        line.subject = nameOf(deed.customer);
        if (deed.other)
            line.detail = nameOf(deed.other);
    }
    return {};
}

}

Result<QList<HistoryEntry>> historyLines(Session &session, const QList<HistoryKey> &keys, Instant now)
{
    return HistoryLineReader(session, keys, now).read();
}

}
