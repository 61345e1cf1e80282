// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Erasure.h"

#include "core/customers/CustomerFitness.h"
#include "core/customers/ErasureSweep.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ErasedOverlap.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<qint64> countErasable(Session &session, const QString &sql, const QString &list)
{
    FM_ASSIGN(const auto count, (session.first<qint64>(
                                    u"SELECT count(*) FROM "_s + sql + u" IN (SELECT value FROM "_s +
                                        numbersFromJson(session.engine()) + u')',
                                    [](const Row &row) { return row.integer(0); }, list)));
    return count.value_or(0);
}

Result<void> refuseErasedAlready(Session &session, const ErasureScope &scope)
{
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(scope.customers.first()));
    if (customer && customer->erasedAt)
        return Error{ErrorKind::Conflict, u"customer %1 was erased already"_s.arg(customer->id.value), {}};
    return {};
}

Result<void> refuseOwnAccount(Session &session, const ErasureScope &scope)
{
    FM_ASSIGN(const qint64 own,
              countErasable(session,
                            u"identities i JOIN accounts a ON a.channel = i.channel AND a.remote_key = i.remote_key "
                            "WHERE a.remote_key <> '' AND i.id"_s,
                            jsonList(scope.identities)));
    if (own > 0)
        return Error{ErrorKind::Forbidden, u"that is one of our own accounts, not a customer"_s, {}};
    return {};
}

Result<void> refuseWhileSending(Session &session, const ErasureScope &scope)
{
    FM_ASSIGN(const qint64 leaving,
              countErasable(session, u"outbox WHERE state IN ('sending', 'uncertain') AND conversation_id"_s,
                            jsonList(scope.conversations)));
    if (leaving > 0)
        return Error{
            ErrorKind::Conflict,
            u"a reply to this customer is on its way just now; erase them once it has arrived or was refused"_s,
            {}};
    return {};
}

Result<ErasureCounts> erasureCountsOf(Session &session, const ErasureScope &scope)
{
    ErasureCounts counts;
    counts.identities = scope.identities.size();
    counts.conversations = scope.conversations.size();
    counts.messages = scope.messages.size();
    const QString conversations = jsonList(scope.conversations);
    const QString customers = jsonList(scope.customers);
    FM_ASSIGN(counts.attachments, countErasable(session, u"attachments WHERE message_id"_s, jsonList(scope.messages)));
    FM_ASSIGN(counts.records, countErasable(session, u"profile_records WHERE customer_id"_s, customers));
    FM_ASSIGN(counts.followUps, countErasable(session, u"follow_ups WHERE customer_id"_s, customers));
    FM_ASSIGN(counts.drafts, countErasable(session, u"drafts WHERE conversation_id"_s, conversations));
    FM_ASSIGN(counts.replies,
              countErasable(session, u"outbox WHERE state IN ('queued', 'held') AND conversation_id"_s, conversations));
    return counts;
}

/// SQLite then overwrites what statements remove, rather than only marking its place as free.
template <class F>
auto overwriting(Transaction &transaction, F f) -> std::invoke_result_t<F>
{
    if (transaction.engine() != Engine::Sqlite)
        return f();
    FM_ASSIGN(const auto before,
              (transaction.first<qint64>(u"PRAGMA secure_delete"_s, [](const Row &row) { return row.integer(0); })));
    FM_TRY(transaction.run(u"PRAGMA secure_delete = ON"_s));
    const auto done = f();
    FM_TRY(transaction.run(u"PRAGMA secure_delete = %1"_s.arg(before.value_or(0))));
    return done;
}

Result<CustomerDeedId> logErasure(Transaction &transaction, const ErasureScope &scope, const ErasureRequest &request,
                                  Instant now)
{
    CustomerDeed deed;
    deed.kind = CustomerDeedKind::Erasure;
    deed.at = now;
    deed.agent = request.agent;
    deed.customer = scope.customers.first();
    deed.words = request.words;
    FM_ASSIGN(const CustomerDeedId id, CustomerDeedRepository(transaction).append(transaction, deed));
    if (request.takeBackFor > Milliseconds(0))
        FM_TRY(transaction.exec(u"INSERT INTO erasures (id, purge_at) VALUES (?, ?)"_s, id, now + request.takeBackFor));
    return id;
}

Result<void> letErasedGo(Transaction &transaction, const QList<CustomerDeedId> &erasures)
{
    const QString these = u" IN (SELECT value FROM "_s + numbersFromJson(transaction.engine()) + u')';
    FM_TRY(ErasedOverlap(transaction).letGo(erasures));
    FM_TRY(transaction.exec(u"DELETE FROM erased_rows WHERE deed_id"_s + these, jsonList(erasures)));
    FM_TRY(transaction.exec(u"DELETE FROM erasures WHERE id"_s + these, jsonList(erasures)));
    return {};
}

}

Result<CustomerDeedId> eraseCustomer(Transaction &transaction, const ErasureRequest &request, Instant now)
{
    FM_TRY(takeTurnWithPlaces(transaction));
    FM_ASSIGN(const auto scope, erasureScope(transaction, request.customer));
    FM_TRY(refuseErasedAlready(transaction, scope));
    FM_TRY(refuseOwnAccount(transaction, scope));
    FM_TRY(refuseWhileSending(transaction, scope));
    FM_ASSIGN(const CustomerDeedId deed, logErasure(transaction, scope, request, now));
    ErasedRows rows(transaction, deed, request.takeBackFor > Milliseconds(0));
    FM_TRY(overwriting(transaction, [&] { return ErasureSweep(transaction, scope, rows, now).run(); }));
    return deed;
}

Result<ErasureCounts> erasurePreview(Session &session, CustomerId customer)
{
    FM_ASSIGN(const auto scope, erasureScope(session, customer));
    FM_TRY(refuseErasedAlready(session, scope));
    FM_TRY(refuseOwnAccount(session, scope));
    return erasureCountsOf(session, scope);
}

Result<int> purgeErased(Transaction &transaction, Instant now)
{
    FM_ASSIGN(const auto due, (transaction.all<CustomerDeedId>(
                                  u"SELECT id FROM erasures WHERE purge_at <= ?"_s,
                                  [](const Row &row) { return row.id<CustomerDeedId>(0); }, now)));
    if (due.isEmpty())
        return 0;
    FM_TRY(overwriting(transaction, [&] { return letErasedGo(transaction, due); }));
    return static_cast<int>(due.size());
}

}
