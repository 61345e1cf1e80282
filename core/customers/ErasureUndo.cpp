// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Erasure.h"
#include "core/customers/ErasureSweep.h"
#include "core/customers/Linking.h"
#include "core/store/AnswerIndex.h"
#include "core/store/ClueRepository.h"
#include "core/store/ConversationWriter.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/ErasedOverlap.h"
#include "core/store/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Somebody who was erased, wrote again or was imported again, and was a new customer to us.
struct WroteAgain
{
    IdentityId old; ///< that we knew first, whichever of them comes back now
    IdentityId fresh;
    CustomerId customer; ///< of the new one
    QString key;
    bool isFreshErased = false; ///< the new one was erased as well, and comes back now
};

Result<QList<WroteAgain>> whoWroteAgain(Transaction &transaction, const QList<ErasedRow> &identities)
{
    QList<WroteAgain> found;
    for (const ErasedRow &row : identities) {
        const QString key = row.columns["remote_key"_L1].toString();
        FM_ASSIGN(const auto again, (transaction.first<WroteAgain>(
                                        uR"(SELECT n.id, n.customer_id, o.id, o.customer_id FROM identities o
                          JOIN identities n ON n.channel = o.channel
                          WHERE o.id = ? AND n.remote_key = ? AND n.id <> o.id)"_s,
                                        [&key](const Row &each) {
                                            const bool knewFirst = each.integer(0) < each.integer(2);
                                            const int old = knewFirst ? 0 : 2;
                                            const int fresh = 2 - old;
                                            return WroteAgain{each.id<IdentityId>(old), each.id<IdentityId>(fresh),
                                                              each.id<CustomerId>(fresh + 1), key, knewFirst};
                                        },
                                        row.id, key)));
        if (again)
            found.append(*again);
    }
    return found;
}

/// Its number may be given to another identity.
Result<void> takeOutOfSplits(Transaction &transaction, IdentityId gone)
{
    using Named = std::pair<CustomerDeedId, QJsonArray>;
    FM_ASSIGN(const auto splits,
              (transaction.all<Named>(
                  u"SELECT id, identities FROM customer_deeds WHERE kind = 'split' AND identities LIKE ?"_s,
                  [](const Row &row) {
                      return Named(row.id<CustomerDeedId>(0), QJsonDocument::fromJson(row.utf8(1)).array());
                  },
                  u"%%1%"_s.arg(gone.value))));
    for (const auto &[deed, all] : splits) {
        QList<qint64> left;
        for (const QJsonValue each : all) {
            if (each.toInteger() != gone.value)
                left.append(each.toInteger());
        }
        if (left.size() < all.size())
            FM_TRY(transaction.exec(u"UPDATE customer_deeds SET identities = ? WHERE id = ?"_s, jsonList(left), deed));
    }
    return {};
}

/// The new identity gives way to the one that we knew first.
Result<void> takeOverIdentity(Transaction &transaction, const WroteAgain &each, QSet<ConversationId> &moved)
{
    FM_ASSIGN(const auto conversations, (transaction.all<ConversationId>(
                                            u"SELECT id FROM conversations WHERE identity_id = ?"_s,
                                            [](const Row &row) { return row.id<ConversationId>(0); }, each.fresh)));
    FM_TRY(transaction.exec(u"UPDATE messages SET identity_id = ? WHERE identity_id = ?"_s, each.old, each.fresh));
    FM_TRY(transaction.exec(uR"(
        UPDATE conversations SET identity_id = ?, customer_id = (SELECT customer_id FROM identities WHERE id = ?)
        WHERE identity_id = ?)"_s,
                            each.old, each.old, each.fresh));
    FM_TRY(transaction.exec(uR"(
        INSERT INTO clues (identity_id, hash, kind, source, message_id, value)
        SELECT CAST(? AS BIGINT), hash, kind, source, message_id, value FROM clues WHERE identity_id = ?
        ON CONFLICT DO NOTHING)"_s,
                            each.old, each.fresh));
    FM_TRY(ClueRepository(transaction).forgetIdentity(each.fresh));
    FM_TRY(ErasedOverlap(transaction).renameIdentity(each.fresh, each.old));
    FM_TRY(takeOutOfSplits(transaction, each.fresh));
    FM_TRY(transaction.exec(u"DELETE FROM identities WHERE id = ?"_s, each.fresh));
    for (const ConversationId id : conversations)
        moved.insert(id);
    return {};
}

/// An address is one identity's: the new one gives way before the old one comes back, and comes back without it.
Result<void> makeRoom(Transaction &transaction, const QList<WroteAgain> &again, CustomerDeedId erasure,
                      QSet<ConversationId> &moved)
{
    ErasedOverlap overlap(transaction);
    for (const WroteAgain &each : again) {
        FM_TRY(each.isFreshErased ? overlap.forget(erasure, {u"identities"_s, each.fresh.value, {}}, u"remote_key"_s)
                                  : takeOverIdentity(transaction, each, moved));
    }
    return {};
}

Result<void> takeOverErased(Transaction &transaction, const QList<WroteAgain> &again, QSet<ConversationId> &moved)
{
    for (const WroteAgain &each : again) {
        if (each.isFreshErased)
            FM_TRY(takeOverIdentity(transaction, each, moved));
    }
    return {};
}

/// What was written down of the new customer, and logged under their number, is the old one's history too.
Result<void> linkWhoWroteAgain(Transaction &transaction, const WroteAgain &each, const QString &agent, Instant now)
{
    FM_ASSIGN(const bool isEmpty,
              transaction
                  .first<bool>(
                      uR"(SELECT 1 FROM customers c WHERE c.id = ? AND c.merged_into IS NULL AND c.erased_at IS NULL
                          AND NOT EXISTS (SELECT 1 FROM customer_deeds d WHERE d.id = c.deed_id
                                          AND d.undone_at IS NOT NULL)
                          AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.customer_id = c.id))"_s,
                      [](const Row &) { return true; }, each.customer)
                  .transform([](const std::optional<bool> &found) { return found.has_value(); }));
    if (!isEmpty)
        return {};
    FM_ASSIGN(const auto owner, (transaction.first<CustomerId>(
                                    u"SELECT customer_id FROM identities WHERE id = ?"_s,
                                    [](const Row &row) { return row.id<CustomerId>(0); }, each.old)));
    FM_ASSIGN(const CustomerId into, standingFor(transaction, owner.value_or(CustomerId())));
    const Evidence evidence{EvidenceKind::SameAddress, each.key, each.old, {}, {}, {}, true};
    FM_TRY(link(transaction, {into, each.customer, {evidence}, agent, {}, u"they wrote again while they were erased"_s},
                now));
    return {};
}

Result<void> refusePastErasure(Session &session, const CustomerDeed &erasure, Instant now)
{
    if (erasure.undoneAt)
        return Error{ErrorKind::Conflict, u"that erasure was undone already"_s, {}};
    FM_ASSIGN(const auto until, (session.first<Instant>(
                                    u"SELECT purge_at FROM erasures WHERE id = ?"_s,
                                    [](const Row &row) { return row.instant(0); }, erasure.id)));
    if (!until || *until <= now)
        return Error{ErrorKind::Conflict, u"the time in which that erasure could be taken back has passed"_s, {}};
    return {};
}

/// Links may have been undone meanwhile: whose an identity is now is not kept, but stands.
Result<void> refileConversations(Transaction &transaction, const QSet<ConversationId> &conversations)
{
    FM_TRY(transaction.exec(
        u"UPDATE conversations SET customer_id = (SELECT i.customer_id FROM identities i "
        "WHERE i.id = conversations.identity_id) WHERE identity_id IS NOT NULL AND id IN (SELECT value FROM "_s +
            numbersFromJson(transaction.engine()) + u')',
        jsonList(conversations.values())));
    QHash<ConversationId, int> changes;
    for (const ConversationId each : conversations)
        changes.insert(each, 0);
    return changes.isEmpty() ? Result<void>() : ConversationWriter(transaction).refresh(transaction, changes);
}

void noteGivenBack(Transaction &transaction, const QList<ErasedRow> &rows)
{
    ChangeSet &changes = transaction.changes();
    for (const ErasedRow &row : rows) {
        if (row.table == "customers"_L1)
            changes.customers.insert(CustomerId(row.id));
        else if (row.table == "outbox"_L1)
            changes.outbox.insert(OutboxId(row.id));
        else if (row.table == "drafts"_L1)
            changes.drafts.insert(ConversationId(row.columns["conversation_id"_L1].toString().toLongLong()));
    }
    changes.followUps = true;
}

Result<QSet<ConversationId>> placesOfMessages(Transaction &transaction, const QList<MessageId> &messages)
{
    FM_ASSIGN(const auto found,
              (transaction.all<ConversationId>(
                  u"SELECT DISTINCT m.conversation_id FROM "_s + numbersFromJson(transaction.engine()) +
                      u" CROSS JOIN messages m WHERE m.id = each.value"_s,
                  [](const Row &row) { return row.id<ConversationId>(0); }, jsonList(messages))));
    return QSet<ConversationId>(found.cbegin(), found.cend());
}

}

Result<void> undoErasure(Transaction &transaction, const CustomerDeed &erasure, const QString &agent, Instant now)
{
    FM_TRY(refusePastErasure(transaction, erasure, now));
    ErasedRows rows(transaction, erasure.id, true);
    QSet<MessageId> messages;
    QSet<ConversationId> conversations;
    for (const QString &table : {u"messages"_s, u"conversations"_s, u"customers"_s, u"outbox"_s, u"drafts"_s}) {
        FM_ASSIGN(const auto kept, rows.kept(table));
        noteGivenBack(transaction, kept);
        for (const ErasedRow &row : kept) {
            if (table == "messages"_L1)
                messages.insert(MessageId(row.id));
            else if (table == "conversations"_L1)
                conversations.insert(ConversationId(row.id));
        }
    }
    auto inOrder = messages.values();
    std::ranges::sort(inOrder);
    FM_ASSIGN(const auto identities, rows.kept(u"identities"_s));
    FM_ASSIGN(const auto again, whoWroteAgain(transaction, identities));
    FM_TRY(makeRoom(transaction, again, erasure.id, conversations));
    FM_ASSIGN(const auto places, placesOfMessages(transaction, inOrder));
    conversations.unite(places);
    FM_TRY(ErasureSweep::takeFromIndex(transaction, inOrder));
    FM_TRY(rows.giveBack());
    FM_TRY(takeOverErased(transaction, again, conversations));
    FM_TRY(ErasureSweep::putIntoIndex(transaction, inOrder));
    FM_TRY(refileConversations(transaction, conversations));
    for (const ConversationId each : std::as_const(conversations))
        FM_TRY(AnswerIndex(transaction).renew(each));
    FM_TRY(CustomerDeedRepository(transaction).markUndone(transaction, erasure.id, agent, now));
    for (const WroteAgain &each : again) { // who has nothing left may follow somebody by that
        FM_TRY(replaceAround(transaction, {each.customer}));
        FM_TRY(linkWhoWroteAgain(transaction, each, agent, now));
    }
    return {};
}

}
