// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Case.h"

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

/// Walks the log once, with the case that still waits as its only state.
class CaseWalk
{
public:
    void take(const Event &event)
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
            m_spam = true;
            for (Case &each : m_cases)
                each.excluded = true;
            break;
        default:
            break;
        }
    }

    QList<Case> cases() && { return std::move(m_cases); }

private:
    void takeReceived(const Event &event)
    {
        if (m_waits) {
            m_cases.last().closedAt.reset(); // the customer wrote again: nothing is closed for them
            return;
        }
        m_cases.append(opened(event));
        m_cases.last().excluded = m_spam;
        m_waits = true;
    }

    QList<Case> m_cases;
    bool m_waits = false;
    bool m_spam = false; ///< what follows the mark in the same conversation is spam as well
};

/// Messages of which the log says later that they did not happen.
QSet<MessageId> revokedBy(const QList<Event> &events, Instant asOf)
{
    QSet<MessageId> revoked;
    for (const Event &event : events) {
        const bool revokes = event.kind == EventKind::Bounced || event.kind == EventKind::TakenBack;
        if (revokes && event.at <= asOf)
            revoked.insert(event.message);
    }
    return revoked;
}

bool isMessage(const Event &event)
{
    return event.kind == EventKind::Received || event.kind == EventKind::Sent;
}

}

QList<Case> casesOf(QList<Event> events, Instant asOf)
{
    std::stable_sort(events.begin(), events.end(), earlier);
    const QSet<MessageId> revoked = revokedBy(events, asOf);
    CaseWalk walk;
    for (const Event &event : events) {
        if (event.at > asOf)
            break;
        if (isMessage(event) && revoked.contains(event.message))
            continue;
        walk.take(event);
    }
    return std::move(walk).cases();
}

}
