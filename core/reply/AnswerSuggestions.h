// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReplyOrigin.h"
#include "core/store/Session.h"

#include <QStringList>

namespace firstmile
{

/// A draft offered for an open case.
struct AnswerSuggestion
{
    QString text; ///< without the earlier customer's particulars, with this one's; what is not known is a placeholder
    ReplyOrigin origin;
    ConversationId source;   ///< of a past answer: where it was given, one click away
    QString sourceName;      ///< of a saved reply: its name; of a past answer: empty
    Instant answeredAt;      ///< of a past answer
    QStringList sharedWords; ///< why: the words that both cases have, at most five, as this customer wrote them
    int alike = 1;           ///< past answers that said the same
    double score = 0;        ///< 0 to 1, to order by; means nothing by itself
    bool operator==(const AnswerSuggestion &) const = default;
};

/// Up to `most` drafts for what waits in a conversation, the best first, out of the team's own answered cases on that
/// account and its saved replies; none if nothing waits, or nothing is near. Offline; reads only.
Result<QList<AnswerSuggestion>> suggestAnswers(Session &session, ConversationId conversation, const QString &agent,
                                               Instant now, int most = 3);

}
