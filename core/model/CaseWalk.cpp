// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/CaseWalk.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

namespace
{

bool earlier(const Event &a, const Event &b)
{
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

Case opened(const Event &event)
{
    Case opened;
    opened.conversation = event.conversation;
    opened.account = event.account;
    opened.customer = event.customer;
    opened.opener = event.message;
    opened.openedAt = event.at;
    return opened;
}

bool revokes(const Event &event)
{
    return event.kind == EventKind::Bounced || event.kind == EventKind::TakenBack;
}

bool isMessage(const Event &event)
{
    return event.kind == EventKind::Received || event.kind == EventKind::Sent;
}

}

QList<Event> standingLog(QList<Event> events, Instant asOf)
{
    if (std::ranges::any_of(events, [asOf](const Event &event) { return event.at > asOf; }))
        events.removeIf([asOf](const Event &event) { return event.at > asOf; });
    if (!std::ranges::is_sorted(std::as_const(events), earlier))
        std::stable_sort(events.begin(), events.end(), earlier);
    QSet<MessageId> revoked;
    for (const Event &event : std::as_const(events)) {
        if (revokes(event))
            revoked.insert(event.message);
    }
    if (!revoked.isEmpty())
        events.removeIf([&](const Event &event) { return isMessage(event) && revoked.contains(event.message); });
    return events;
}

void CaseWalk::take(const Event &event)
{
    switch (event.kind) {
    case EventKind::Received:
        if (event.automatic == Automatic::None)
            takeReceived(event);
        break;
    case EventKind::Sent:
        if (m_waits && event.automatic == Automatic::None) {
            m_cases.last().answeredAt = event.at;
            m_cases.last().answeredBy = event.agent;
            m_cases.last().closedAt.reset();
            m_waits = false;
        }
        break;
    case EventKind::Closed:
        if (m_waits)
            m_cases.last().closedAt = event.at;
        break;
    case EventKind::Reopened:
    case EventKind::Bounced:
        if (m_waits)
            m_cases.last().closedAt.reset();
        break;
    case EventKind::NoAnswerNeeded:
        if (m_waits) {
            m_cases.last().excluded = true;
            m_waits = false;
        }
        break;
    case EventKind::MarkedSpam:
        takeSpam();
        break;
    default:
        break;
    }
}

void CaseWalk::takeReceived(const Event &event)
{
    if (m_waits) {
        m_cases.last().closedAt.reset(); // the customer wrote again: nothing is closed for them
        return;
    }
    m_cases.append(opened(event));
    m_cases.last().excluded = m_spam;
    m_waits = true;
}

void CaseWalk::takeSpam()
{
    m_spam = true;
    for (Case &each : m_cases)
        each.excluded = true;
}

}
