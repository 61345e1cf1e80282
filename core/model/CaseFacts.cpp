// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CaseFacts.h"

#include "core/model/CaseWalk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject factDataOf(const Event &event)
{
    return QJsonDocument::fromJson(event.data.toUtf8()).object();
}

bool isHumanMessage(const Event &event, EventKind kind)
{
    return event.kind == kind && event.automatic == Automatic::None;
}

/// True for what only we do to a conversation.
bool isOurDeed(const Event &event)
{
    switch (event.kind) {
    case EventKind::Received:
    case EventKind::Withdrawn:
    case EventKind::Bounced:
        return false;
    default:
        return event.automatic == Automatic::None;
    }
}

bool isActing(const Event &event)
{
    switch (event.kind) {
    case EventKind::Sent:
    case EventKind::Noted:
    case EventKind::Tagged:
    case EventKind::Assigned:
    case EventKind::Labelled:
    case EventKind::HandedOver:
        return event.automatic == Automatic::None;
    default:
        return false;
    }
}

/// Where a case begins and is answered, as places in the log.
struct FactSpan
{
    qsizetype from = 0;
    qsizetype answer = -1;
    bool closedSince = false; ///< after the answer
    bool reopened = false;    ///< after that closing
};

/// Walks a standing log once for what lies in each case's span, then looks at the neighbours of each.
class FactsWalk
{
public:
    explicit FactsWalk(QList<Event> log) : m_log(std::move(log)) {}

    ConversationFacts facts()
    {
        for (qsizetype i = 0; i < m_log.size(); ++i)
            take(i);
        const QList<Case> &cases = m_walk.cases();
        for (qsizetype i = cases.size() - 1; i >= 0; --i)
            finish(i, cases.at(i));
        return std::move(m_facts);
    }

private:
    void take(qsizetype place);
    void takeCase(qsizetype place);
    void takeDeed(const Event &event, CaseFacts &facts);
    void takeClosing(const Event &event);
    void takeWhole(qsizetype place);
    void takeLabel(const Event &event);
    void takePraise(qsizetype place);
    void takeHandBack(const Event &event);
    void finish(qsizetype number, const Case &base);
    bool isPraise(MessageId message) const;
    bool isPraisedAfter(qsizetype answer, qsizetype before) const;
    bool isLastWordPraise() const;

    QList<Event> m_log;
    CaseWalk m_walk;
    QList<FactSpan> m_spans;
    ConversationFacts m_facts;
    QString m_assignee;
    QHash<MessageId, CaseLabel> m_labels;
    QList<qsizetype> m_praises;      ///< places of what was praise
    qsizetype m_lastOfCustomer = -1; ///< place of the last message
};

void FactsWalk::take(qsizetype place)
{
    const Event &event = m_log.at(place);
    m_walk.take(event);
    takeWhole(place);
    takeCase(place);
    if (m_spans.isEmpty())
        return; // before the first case
    takeDeed(event, m_facts.cases.last());
    takeClosing(event);
}

void FactsWalk::takeCase(qsizetype place)
{
    const QList<Case> &cases = m_walk.cases();
    if (cases.size() > m_spans.size()) {
        m_spans.append(FactSpan{place});
        m_facts.cases.append(CaseFacts());
    } else if (!cases.isEmpty() && cases.last().isAnswered() && m_spans.last().answer < 0) {
        m_spans.last().answer = place;
        m_facts.cases.last().assignee = m_assignee;
    }
}

void FactsWalk::takeDeed(const Event &event, CaseFacts &facts)
{
    facts.seen |= isOurDeed(event);
    facts.acted |= isActing(event);
    facts.handedOff |= event.kind == EventKind::HandedOver;
    facts.handedBack |= event.kind == EventKind::HandedBack;
    facts.movedToPhone |= event.kind == EventKind::MovedToPhone;
    facts.movedToPrivate |= event.kind == EventKind::MovedToPrivate;
    facts.acknowledged |= event.kind == EventKind::Acknowledged;
    facts.replies += isHumanMessage(event, EventKind::Sent) ? 1 : 0;
}

void FactsWalk::takeClosing(const Event &event)
{
    FactSpan &span = m_spans.last();
    if (span.answer < 0)
        return;
    span.closedSince |= event.kind == EventKind::Closed;
    span.reopened |= span.closedSince && event.kind == EventKind::Reopened;
}

/// What is not of one case alone.
void FactsWalk::takeWhole(qsizetype place)
{
    const Event &event = m_log.at(place);
    switch (event.kind) {
    case EventKind::Received:
        if (event.automatic == Automatic::None)
            m_lastOfCustomer = place;
        break;
    case EventKind::Assigned:
        if (const QJsonObject data = factDataOf(event); data.contains("assignee"_L1))
            m_assignee = data["assignee"_L1].toString();
        break;
    case EventKind::Labelled:
        takeLabel(event);
        break;
    case EventKind::Praised:
        takePraise(place);
        break;
    case EventKind::HandedOver:
        m_facts.handOffs.append({event.conversation,
                                 event.account,
                                 event.at,
                                 std::nullopt,
                                 event.agent,
                                 factDataOf(event)["team"_L1].toString(),
                                 {}});
        break;
    case EventKind::HandedBack:
        takeHandBack(event);
        break;
    default:
        break;
    }
}

void FactsWalk::takeLabel(const Event &event)
{
    const QJsonObject data = factDataOf(event);
    CaseLabel &label = m_labels[event.message];
    if (data.contains("intent"_L1))
        label.intent = intentFromString(data["intent"_L1].toString());
    if (data.contains("complexity"_L1))
        label.complexity = complexityFromString(data["complexity"_L1].toString());
}

/// Praise is where the customer wrote it, whenever it was marked; without a message it is where it was marked.
void FactsWalk::takePraise(qsizetype place)
{
    const MessageId praise = m_log.at(place).message;
    const auto wrote = std::ranges::find_if(std::as_const(m_log), [praise](const Event &each) {
        return each.kind == EventKind::Received && each.message == praise;
    });
    if (!praise)
        m_praises.append(place);
    else if (wrote != m_log.cend()) // else it did not happen
        m_praises.append(wrote - m_log.cbegin());
}

void FactsWalk::takeHandBack(const Event &event)
{
    for (HandOff &each : m_facts.handOffs) {
        if (each.backAt)
            continue;
        each.backAt = event.at;
        each.outcome = factDataOf(event)["outcome"_L1].toString();
    }
}

bool FactsWalk::isPraise(MessageId message) const
{
    return message &&
           (m_labels.value(message).intent == Intent::Praise || std::ranges::any_of(m_praises, [&](qsizetype place) {
                const Event &each = m_log.at(place);
                return each.kind == EventKind::Received && each.message == message;
            }));
}

bool FactsWalk::isPraisedAfter(qsizetype answer, qsizetype before) const
{
    return std::ranges::any_of(m_praises, [&](qsizetype place) { return place > answer && place < before; });
}

bool FactsWalk::isLastWordPraise() const
{
    const bool isLater = std::ranges::any_of(m_praises, [this](qsizetype place) { return place >= m_lastOfCustomer; });
    return isLater || (m_lastOfCustomer >= 0 && isPraise(m_log.at(m_lastOfCustomer).message));
}

/// From the last case to the first: each looks at the one after it.
void FactsWalk::finish(qsizetype number, const Case &base)
{
    CaseFacts &facts = m_facts.cases[number];
    const FactSpan &span = m_spans.at(number);
    const bool isLast = number + 1 == m_spans.size();
    const bool nextIsPraise = !isLast && isPraise(m_facts.cases.at(number + 1).base.opener);
    facts.base = base;
    if (base.excluded)
        facts.leftOut = m_walk.isSpam() ? LeftOut::Spam : LeftOut::NoAnswerNeeded;
    facts.reopened = span.reopened;
    facts.cameBack = !isLast && m_facts.cases.at(number + 1).leftOut == LeftOut::No && !nextIsPraise;
    facts.resolved = span.closedSince && !facts.reopened && !facts.cameBack;
    const qsizetype end = isLast ? m_log.size() : m_spans.at(number + 1).from;
    facts.praised = base.isAnswered() && (nextIsPraise || isPraisedAfter(span.answer, end));
    facts.recovered = isLastWordPraise();
    if (!base.isAnswered())
        facts.assignee = m_assignee;
    if (base.opener)
        facts.label = m_labels.value(base.opener);
}

}

ConversationFacts factsOf(const QList<Event> &events, Instant asOf)
{
    return FactsWalk(standingLog(events, asOf)).facts();
}

}
