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

/// A customer's message, as the classifier reads it.
struct TextToLabel
{
    MessageId message;
    ConversationId conversation;
    QString text; ///< subject and text
    QString language;
};

/// Which model suggests, and how much of the log it was through.
struct LabelProgress
{
    QString model;
    qint64 labels = 0; ///< events in the log when it learnt
    qint64 from = 0;   ///< the log's events with numbers from here ...
    qint64 to = 0;     ///< ... to before here were seen
    bool operator==(const LabelProgress &) const = default;
};

/// What the classifier suggests, stored; and what people said, out of the log.
class LabelRepository
{
public:
    explicit LabelRepository(Session &session) : m_session(session) {}

    /// Of the messages of these conversations; of all if none is named. A share is kept to the ten-thousandth.
    Result<QHash<MessageId, SuggestedLabel>> suggested(const QList<ConversationId> &conversations = {});

    /// In place of what was suggested before. Views are told if it says something else, or is surer by a percent.
    Result<void> suggest(Transaction &transaction, MessageId message, ConversationId conversation,
                         const SuggestedLabel &label, const QString &model);

    /// The words of a message are others now: it is suggested for anew.
    Result<void> outdate(MessageId message);
    Result<void> forget(MessageId message);
    /// Removes suggestions of other models, `most` at a time; how many.
    Result<int> forgetOthers(Transaction &transaction, const QString &model, int most);
    Result<void> refile(ConversationId from, ConversationId to);

    /// Messages with a label that a person gave and that stands, the newest first; erased ones are not among them, nor
    /// such without a word.
    Result<QList<LabelledText>> labelled(int most);
    Result<qint64> labelEvents(); ///< how often somebody labelled, or took a label back

    /// Customers' messages, not erased and not automatic, of these; those without any are left out.
    Result<QList<TextToLabel>> texts(const QList<MessageId> &messages);
    Result<QList<MessageId>> outdated(int most);

    Result<LabelProgress> progress();
    Result<void> setProgress(Transaction &transaction, const LabelProgress &progress);

    /// What customers wrote in the `most` events of the log that stand before `until`, or that begin with `from`; and
    /// where that part of the log ends. None: it is through.
    struct LogPart
    {
        QList<MessageId> received;
        int events = 0;
        std::optional<qint64> end;
    };
    Result<LogPart> receivedBefore(qint64 until, int most);
    Result<LogPart> receivedFrom(qint64 from, int most);
    Result<qint64> nextEvent(); ///< the number behind the log's last

private:
    Session &m_session;
};

}
