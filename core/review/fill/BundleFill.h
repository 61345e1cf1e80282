// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/fill/FillPiece.h"
#include "core/store/MessageWriter.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Writes what was exported into an empty workspace in memory, through the ordinary tables and with the ordinary
/// numbers, so that the ordinary lists, searches, histories and measures read it. What comes from a stranger is
/// doubted: a number that comes twice, is none, or contradicts where it stands is Malformed, with which one in the
/// detail; accounts and customers that are missing stand there with what is known of them.
class BundleFill
{
public:
    /// Before the first piece, once.
    Result<void> begin(Transaction &transaction, const BundleManifest &manifest);

    /// Pieces in their order. After an error the transaction is to be rolled back, and nothing more can be written.
    Result<void> write(Transaction &transaction, const FillPiece &piece);

    qint64 conversations() const { return m_conversations.size(); } ///< written so far

private:
    Result<void> writeCustomers(Transaction &transaction, const QList<ExportedCustomer> &customers);
    Result<void> writeCustomer(Transaction &transaction, const ExportedCustomer &exported);
    Result<void> writeIdentities(Transaction &transaction, const Customer &customer);
    Result<void> writeRecords(Transaction &transaction, const ExportedCustomer &exported);
    Result<void> writeConversation(Transaction &transaction, const ExportedConversation &exported);
    Result<void> needAccount(Transaction &transaction, AccountId account, Channel channel);
    Result<void> needCustomer(Transaction &transaction, const Conversation &conversation);
    Result<void> placeMessages(Transaction &transaction, const FillConversation &conversation,
                               QList<PlacedMessage> &placed);
    Result<void> writeMessages(Transaction &transaction, const QList<PlacedMessage> &placed);
    Result<void> writeBeside(Transaction &transaction, const ExportedMessage &exported);
    Result<void> writeEvents(Transaction &transaction, const ExportedConversation &exported);
    IdentityId otherSide(const ExportedConversation &exported) const;

    QSet<AccountId> m_accounts;
    QSet<CustomerId> m_customers;
    QSet<CustomerId> m_missingCustomers; ///< that stand there by their name alone
    QSet<CustomerId> m_merged;           ///< into another one
    QSet<CustomerId> m_mergedInto;       ///< another one was merged into these
    QHash<IdentityId, CustomerId> m_identities;
    QSet<ProfileRecordId> m_records;
    QSet<ConversationId> m_conversations;
    QSet<MessageId> m_messages;
    QSet<AttachmentId> m_attachments;
    QSet<EventId> m_events;
};

}
