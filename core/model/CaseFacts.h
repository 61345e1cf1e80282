// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Case.h"
#include "core/model/Label.h"

namespace firstmile
{

/// Why a case is in no measure.
enum class LeftOut { No, Spam, NoAnswerNeeded };

/// A case with all that the measures ask of it. Its span goes from its opening to the opening of the conversation's
/// next case, or to the moment as of which it is read. Definitions: docs/metrics.md, "Terms".
struct CaseFacts
{
    Case base;
    LeftOut leftOut = LeftOut::No;
    bool seen = false;  ///< in its span somebody of us opened it, or did anything to it; an answered case was seen
    bool acted = false; ///< in its span a person of ours answered, noted, tagged, assigned, labelled or handed it over
    bool handedOff = false;
    bool handedBack = false;
    bool resolved = false; ///< answered, then closed in its span, and neither reopened in it nor come back
    bool reopened = false; ///< closed after its answer and reopened in its span
    bool cameBack = false; ///< the conversation's next case is neither left out nor praise: it was not over
    bool praised =
        false; ///< after the answer the customer praised or thanked: in its span, or as the next case's opener
    bool recovered = false; ///< the customer's last message by then is praise or thanks, in this case or a later one
    bool movedToPhone = false;
    bool movedToPrivate = false;
    bool acknowledged = false;
    int replies = 0;  ///< by a person of ours, visible to the customer, in its span
    QString assignee; ///< at the answer, else now; empty if nobody
    CaseLabel label;  ///< what a person said last
    bool operator==(const CaseFacts &) const = default;

    bool isOneTouch() const { return resolved && replies == 1; } ///< one visible reply, nothing after it
};

/// Marketing to service and back: one object for each hand-over, closed by the hand-back that follows.
struct HandOff
{
    ConversationId conversation;
    AccountId account;
    Instant at;
    std::optional<Instant> backAt;
    QString by; ///< who handed it over
    QString team;
    QString outcome; ///< as the hand-back says
    bool operator==(const HandOff &) const = default;
};

struct ConversationFacts
{
    QList<CaseFacts> cases; ///< oldest first; their `base` is what casesOf() gives
    QList<HandOff> handOffs;
    bool operator==(const ConversationFacts &) const = default;
};

/// What the log of one conversation says as of a moment. `events` are all of that conversation's, in any order, with
/// their data; those after `asOf` are taken as not having happened.
ConversationFacts factsOf(const QList<Event> &events, Instant asOf);

}
