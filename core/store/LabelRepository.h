// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/model/Label.h"
#include "core/store/Transaction.h"

#include <QHash>

namespace firstmile
{

/// A message that somebody labelled: what the classifier learns from.
struct LabelledText
{
    MessageId message;
    QString text; ///< subject and text
    QString language;
    CaseLabel label;
};

/// What the classifier suggests, stored; and what people said, out of the log.
class LabelRepository
{
public:
    explicit LabelRepository(Session &session) : m_session(session) {}

    /// Of the messages of these conversations; of all if none is named.
    Result<QHash<MessageId, SuggestedLabel>> suggested(const QList<ConversationId> &conversations = {});
    Result<void> suggest(Transaction &transaction, MessageId message, ConversationId conversation,
                         const SuggestedLabel &label, const QString &model);

    /// Messages with a label that a person gave and that stands, the newest first; erased ones are not among them.
    Result<QList<LabelledText>> labelled(int most);

    /// Customers' messages that have no suggestion of this model yet, the newest first.
    Result<QList<MessageId>> withoutSuggestion(const QString &model, int most);

private:
    Session &m_session;
};

}
