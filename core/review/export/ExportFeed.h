// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"
#include "core/review/export/ExportJob.h"
#include "core/store/PreparedMessage.h"

#include <QSet>

namespace firstmile
{

/// Some conversations as a workspace has them, and what their files and formatted texts are made of.
struct FeedBatch
{
    ExportedPart part;                        ///< what was chosen of them; without files and formatted texts yet
    QHash<MessageId, MessageSource> sources;  ///< packed
    QHash<AttachmentId, QByteArray> contents; ///< of files that are in no source
    QHash<MessageId, QString> html;           ///< of messages that have no source
    qint64 taken = 0;                         ///< of the conversations asked for
};

/// Reads what is exported, some hundred conversations with a few statements. Knows nothing of forms and redaction.
class ExportFeed
{
public:
    ExportFeed(Session &session, const ExportTools &tools, const ExportChoice &choice)
        : m_session(session), m_tools(tools), m_choice(choice)
    {}

    /// The first of `conversations`, as many as one step takes; those that are no longer there are left out. Customers:
    /// theirs and whoever else wrote in them, but those in `known`.
    Result<FeedBatch> read(const QList<ConversationId> &conversations, const QSet<CustomerId> &known,
                           bool withContents);

    /// Everybody of whom read() of these would tell, with their profiles whatever was chosen.
    Result<QList<ExportedCustomer>> customersOf(const QList<ConversationId> &conversations);

private:
    Result<QList<ConversationId>> firstOf(const QList<ConversationId> &conversations, bool withContents);
    Result<void> readRecords(FeedBatch &batch, const QList<ConversationId> &ids);
    Result<QList<CustomerId>> customerIds(const QList<ConversationId> &ids);
    Result<QList<ExportedCustomer>> customers(const QList<CustomerId> &ids, bool withProfiles);
    Result<void> readContents(FeedBatch &batch, const QList<ConversationId> &ids);
    Result<void> readFiles(FeedBatch &batch, const Message &message);

    Session &m_session;
    const ExportTools &m_tools;
    const ExportChoice m_choice;
};

/// Accounts of these conversations, as an export has them.
Result<QList<Account>> exportedAccounts(Session &session, const QList<ConversationId> &conversations);

}
