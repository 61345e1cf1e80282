// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

namespace firstmile
{

/// "Still all right?": what is written down when an answered conversation is closed, and taken off the list again when
/// the question is moot. The workspace setting "still-all-right" says after how many days; 0: we do not ask.
class AskAgain
{
public:
    explicit AskAgain(Session &session) : m_session(session) {}

    Result<Milliseconds> after(); ///< whole days
    Result<void> setAfter(Transaction &transaction, Milliseconds span);

    /// These were closed just now. Asked about is each whose newest case was answered, is neither spam nor one that
    /// needed no answer, and that no open question is about already.
    Result<void> noteClosed(Transaction &transaction, const QList<ConversationId> &conversations, Instant now);

    /// These are not closed any more: what noteClosed() wrote and nobody answered or added to is removed.
    static Result<void> dropMoot(Transaction &transaction, const QList<ConversationId> &conversations);

private:
    Result<QList<ConversationId>> answeredOf(const QList<ConversationId> &conversations);

    Session &m_session;
};

}
