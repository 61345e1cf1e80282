// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerPlacement.h"
#include "core/store/Examination.h"

namespace firstmile::examination
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a conversation that does not say: who wrote in it, else how the customer is known on its channel, else at all.
const QString identityOfConversation = uR"(
    COALESCE((SELECT i.id FROM messages m JOIN identities i ON i.id = m.identity_id
              WHERE m.conversation_id = conversations.id AND i.customer_id = conversations.customer_id
              ORDER BY m.at, m.id LIMIT 1),
             (SELECT min(i.id) FROM identities i JOIN accounts a ON a.channel = i.channel
              WHERE a.id = conversations.account_id AND i.customer_id = conversations.customer_id),
             (SELECT min(i.id) FROM identities i WHERE i.customer_id = conversations.customer_id)))"_s;

Result<void> findIdentities(Transaction &transaction)
{
    return transaction.run(u"UPDATE conversations SET identity_id = "_s + identityOfConversation +
                           u" WHERE identity_id IS NULL"_s);
}

/// A customer of whom no identity is left keeps what they wrote under one that nobody else can have.
Result<void> makeIdentities(Transaction &transaction)
{
    return transaction.run(uR"(
        INSERT INTO identities (customer_id, origin_customer, channel, remote_key, handle, name)
        SELECT k.id, k.id, 'logged', 'nobody-' || k.id, k.name, k.name FROM customers k
        WHERE EXISTS (SELECT 1 FROM conversations c WHERE c.customer_id = k.id AND c.identity_id IS NULL))"_s);
}

/// Whom a deed that stands names, and who is gone, comes back without a name.
Result<void> bringBackNamed(Transaction &transaction)
{
    for (const QString &side : {u"customer_id"_s, u"other_id"_s}) {
        FM_TRY(transaction.run(uR"(
            INSERT INTO customers (id, name, created_at)
            SELECT DISTINCT d.%1, '', 0 FROM customer_deeds d WHERE d.undone_at IS NULL AND d.kind IN ('link', 'split')
                AND NOT EXISTS (SELECT 1 FROM customers k WHERE k.id = d.%1))"_s.arg(side)));
    }
    return {};
}

const QString misfiledConversations = uR"(
    FROM conversations WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = conversations.identity_id
                                                                  AND i.customer_id = conversations.customer_id))"_s;

}

Result<HealthCheck> customers(Session &session, ExaminationDepth)
{
    FM_ASSIGN(const auto changes, CustomerPlacement(session).changesEverywhere());
    FM_ASSIGN(const qint64 misfiled, countOf(session, u"SELECT count(*)"_s + misfiledConversations));
    const qint64 wrong = changes.identities.size() + changes.customers.size() + misfiled;
    return HealthCheck{u"customers"_s, wrong == 0,
                       wrong == 0 ? u"everybody is who the log of links says they are"_s
                                  : u"%1 identities, %2 customers and %3 conversations are not where they belong"_s
                                        .arg(changes.identities.size())
                                        .arg(changes.customers.size())
                                        .arg(misfiled),
                       wrong};
}

Result<void> repairCustomers(Transaction &transaction)
{
    FM_TRY(bringBackNamed(transaction));
    FM_TRY(findIdentities(transaction));
    FM_TRY(makeIdentities(transaction));
    FM_TRY(findIdentities(transaction));
    CustomerPlacement placement(transaction);
    FM_ASSIGN(const auto changes, placement.changesEverywhere());
    FM_TRY(placement.apply(transaction, changes));
    return transaction.run(u"UPDATE conversations SET customer_id = (SELECT i.customer_id FROM identities i WHERE "
                           "i.id = conversations.identity_id) WHERE id IN (SELECT id"_s +
                           misfiledConversations + u")"_s);
}

}
