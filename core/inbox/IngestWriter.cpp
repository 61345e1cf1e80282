// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/IngestWriter.h"

#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/LabelRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/NoticeRepository.h"
#include "core/store/ReviewRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

IngestWriter::IngestWriter(Transaction &transaction, const Account &account, const IngestMemory &memory,
                           IngestBatch &batch, Instant now)
    : m_transaction(transaction), m_account(account), m_memory(memory), m_batch(batch), m_now(now)
{}

Result<QList<ConversationId>> IngestWriter::write()
{
    FM_TRY(writeIdentities());
    FM_TRY(writeConversations());
    FM_TRY(moveStored());
    FM_TRY(writeMessages());
    FM_TRY(writeLog());
    FM_TRY(writeChanges());
    FM_TRY(refreshStored());
    QList<ConversationId> changed;
    for (const ConversationId id : std::as_const(m_batch.touched))
        changed.append(stored(id));
    return changed;
}

ConversationId IngestWriter::stored(ConversationId id) const
{
    return IngestMemory::isNew(id.value) ? m_conversations[IngestMemory::indexOf(id.value)] : id;
}

CustomerId IngestWriter::stored(CustomerId id) const
{
    return IngestMemory::isNew(id.value) ? m_identities[IngestMemory::indexOf(id.value)].customer : id;
}

IdentityId IngestWriter::stored(IdentityId id) const
{
    return IngestMemory::isNew(id.value) ? m_identities[IngestMemory::indexOf(id.value)].id : id;
}

Result<void> IngestWriter::writeIdentities()
{
    CustomerRepository customers(m_transaction);
    for (const MemoryIdentity &each : m_memory.identities()) {
        Identity identity = each.identity;
        if (each.isNew) {
            FM_ASSIGN(identity, customers.addStranger(m_transaction, each.told, m_now));
        }
        if (each.named)
            FM_TRY(customers.rename(identity.id, identity.remoteKey));
        if (each.changed) {
            Identity changed = each.identity;
            changed.id = identity.id;
            changed.customer = identity.customer;
            FM_TRY(customers.update(m_transaction, changed));
        }
        m_identities.append(identity);
    }
    return {};
}

/// A conversation that begins in this batch is wholly known: it is written once, with its figures.
Result<void> IngestWriter::writeConversations()
{
    const auto contents = contentOfNew();
    ConversationWriter writer(m_transaction);
    for (const ConversationId id : m_memory.newConversations()) {
        const MemoryConversation &each = *m_memory.conversations().constFind(id);
        const Content content = contents.value(id);
        NewConversation start = each.start;
        start.customer = stored(each.customer);
        start.identity = stored(each.identity);
        FM_ASSIGN(const ConversationId written, writer.create(start, each.status, each.unread,
                                                              figuresOf(content.messages, content.log), each.changes));
        m_conversations.append(written);
        m_transaction.changes().conversations.insert(written);
    }
    return {};
}

QHash<ConversationId, IngestWriter::Content> IngestWriter::contentOfNew() const
{
    QHash<ConversationId, Content> contents;
    for (const PlacedMessage &each : std::as_const(m_batch.messages)) {
        const IncomingMessage &message = each.content.message;
        if (IngestMemory::isNew(each.conversation.value))
            contents[each.conversation].messages.append({each.id, message.at, message.direction, message.text});
    }
    for (const Event &event : std::as_const(m_batch.events)) {
        if (IngestMemory::isNew(event.conversation.value))
            contents[event.conversation].log.append(event);
    }
    return contents;
}

Result<void> IngestWriter::moveStored()
{
    for (const MemoryMove &move : m_memory.moves()) {
        if (IngestMemory::isNew(move.from.value))
            continue;
        FM_TRY(MessageRepository(m_transaction).moveAll(move.from, move.to));
        FM_TRY(EventRepository(m_transaction).refile(move.from, move.to));
        FM_TRY(FollowUpRepository(m_transaction).refile(m_transaction, move.from, move.to));
        FM_TRY(LabelRepository(m_transaction).refile(move.from, move.to));
        FM_TRY(ReviewRepository(m_transaction).refile(move.from, move.to));
        FM_TRY(NoticeRepository(m_transaction).refile(m_transaction, move.from, move.to));
    }
    return {};
}

Result<void> IngestWriter::writeMessages()
{
    QList<const PlacedMessage *> inOrder;
    inOrder.reserve(m_batch.messages.size());
    for (PlacedMessage &each : m_batch.messages) {
        place(each);
        inOrder.append(&each);
    }
    std::ranges::sort(inOrder, {}, [](const PlacedMessage *each) { return each->id; });
    return MessageWriter(m_transaction).write(inOrder);
}

void IngestWriter::place(PlacedMessage &message) const
{
    message.conversation = stored(message.conversation);
    message.identity = stored(message.identity);
}

Result<void> IngestWriter::writeLog()
{
    EventRepository log(m_transaction);
    for (Event &event : m_batch.events) {
        event.conversation = stored(event.conversation);
        event.customer = stored(event.customer);
        FM_TRY(log.append(event));
    }
    MessageRepository messages(m_transaction);
    for (const MailboxPlace &place : std::as_const(m_batch.places))
        FM_TRY(messages.setMailboxUid(m_account.id, place.mailbox, place.uidValidity, place.uid, place.message));
    for (const PassedVersion &each : std::as_const(m_batch.passed))
        FM_TRY(messages.addVersion(each.message, each.version));
    for (const StoredEdit &edit : std::as_const(m_batch.edits)) {
        FM_TRY(edit.edited.deleted ? messages.markDeleted(m_transaction, edit.message)
                                   : messages.replaceText(m_transaction, edit.message, edit.edited, m_now));
    }
    return {};
}

Result<void> IngestWriter::writeChanges()
{
    ConversationRepository conversations(m_transaction);
    ConversationWriter writer(m_transaction);
    for (const MemoryConversation &each : m_memory.conversations()) {
        if (each.isNew)
            continue;
        if (each.identityChanged)
            FM_TRY(writer.setIdentity(m_transaction, each.id, stored(each.identity), stored(each.customer)));
        if (each.unread)
            FM_TRY(conversations.setUnread(m_transaction, each.id, true));
        if (each.statusChanged)
            FM_TRY(conversations.setStatus(m_transaction, each.id, each.status));
    }
    return {};
}

Result<void> IngestWriter::refreshStored()
{
    QHash<ConversationId, int> changes;
    for (const MemoryConversation &each : m_memory.conversations()) {
        if (!each.isNew && each.changes > 0)
            changes.insert(each.id, each.changes);
    }
    return changes.isEmpty() ? Result<void>() : ConversationWriter(m_transaction).refresh(m_transaction, changes);
}

}
