// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/Threader.h"
#include "core/model/OutboxItem.h"
#include "core/store/CustomerRepository.h"

namespace firstmile
{

/// A message with what was known of it before it was read.
struct IngestItem
{
    IncomingMessage message;
    MessageSource source; ///< kind empty: none to keep
    QString stream;       ///< mail: the mailbox, if `uid` is set
    qint64 uid = 0;
    qint64 uidValidity = 0;
    QString agent; ///< who of us wrote it, if known
};

/// What became of a batch.
struct IngestCount
{
    int added = 0;
    int duplicate = 0;
    int edited = 0;
    QList<ConversationId> conversations; ///< those that changed, each once
};

/// Takes messages into the workspace within the transaction it is given: each once, in its conversation, with its
/// customer, its place in the log and in the search index. Taking the same message again changes nothing.
class Ingest
{
public:
    enum class Freshness { Live, Backfill }; ///< what is backfilled is not unread and wakes nothing

    Ingest(Transaction &transaction, const Account &account, Instant now, Freshness freshness = Freshness::Live);

    Result<void> take(const IngestItem &item);

    /// Brings the conversations that changed up to date. Call once, at the end.
    Result<IngestCount> finish();

private:
    struct Party
    {
        CustomerId customer;
        IdentityId author; ///< none if we wrote it
    };

    Result<bool> takeKnown(const IngestItem &item);
    Result<Party> partyOf(const IncomingMessage &message);
    Result<ConversationId> conversationFor(const IncomingMessage &message, const Party &party);
    Result<ConversationId> begin(const IncomingMessage &message, const Party &party);
    Result<void> record(const IngestItem &item, const Party &party, ConversationId conversation, const QString &agent);
    Result<void> wake(const IncomingMessage &message, const Party &party, ConversationId conversation);
    Result<QString> confirmOwn(const IngestItem &item);
    Result<void> rememberPlace(const IngestItem &item, MessageId id);

    Transaction &m_transaction;
    const Account &m_account;
    Instant m_now;
    Freshness m_freshness;
    IngestCount m_count;
    QSet<ConversationId> m_touched;
};

}
