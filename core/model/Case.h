// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"

#include <QList>

namespace firstmile
{

/// An inbound message that opens a waiting period: the first of a thread, or the first after an answered state.
/// Definition: the document "Terms" of docs/metrics.md.
struct Case
{
    ConversationId conversation;
    AccountId account;
    CustomerId customer;
    MessageId opener;
    Instant openedAt;
    std::optional<Instant> answeredAt; ///< first human reply that the customer can see
    QString answeredBy;                ///< the sender, not the assignee
    std::optional<Instant> closedAt;   ///< closed while it waited; neither reopened nor written to since
    bool excluded = false;             ///< spam, or marked as needing no answer
    bool operator==(const Case &) const = default;

    bool isAnswered() const { return answeredAt.has_value(); }
    Milliseconds delay() const { return *answeredAt - openedAt; } ///< only if answered
};

/// The cases of one conversation, oldest first. `events` are all of that conversation's, in any order; those after
/// `asOf` are taken as not having happened. Closing never removes a case; automatic messages neither open nor answer
/// one. What came back undelivered by then, or was logged by mistake, has not happened either.
QList<Case> casesOf(QList<Event> events, Instant asOf);

}
