// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Case.h"

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

}

QList<Case> casesOf(QList<Event> events, Instant asOf)
{
    std::stable_sort(events.begin(), events.end(), earlier);
    CaseWalk walk;
    for (const Event &event : events) {
        if (event.at > asOf)
            break;
        walk.take(event);
    }
    return std::move(walk).cases();
}

}
