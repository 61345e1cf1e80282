// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Examination.h"

namespace firstmile::examination
{

using namespace Qt::StringLiterals;

namespace
{

/// A column that names a row of another table, and what is done where that row is gone: SQL with %1 for the condition
/// that it is gone, written for the table's own name.
struct Ownership
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView owner;
    QLatin1StringView repair;
};

constexpr QLatin1StringView dropIt;

/// Owners are made again before what they own is looked at.
constexpr Ownership ownerships[] = {
    {"conversations"_L1, "account_id"_L1, "accounts"_L1,
     "INSERT INTO accounts (id, channel, handle, created_at, removed_at) "
     "SELECT DISTINCT account_id, 'logged', 'lost ' || account_id, 0, 0 FROM conversations WHERE %1"_L1},
    {"messages"_L1, "account_id"_L1, "accounts"_L1,
     "INSERT INTO accounts (id, channel, handle, created_at, removed_at) "
     "SELECT DISTINCT account_id, 'logged', 'lost ' || account_id, 0, 0 FROM messages WHERE %1"_L1},
    {"identities"_L1, "customer_id"_L1, "customers"_L1,
     "INSERT INTO customers (id, name, created_at) "
     "SELECT customer_id, max(CASE WHEN name = '' THEN handle ELSE name END), 0 FROM identities WHERE %1 "
     "GROUP BY customer_id"_L1},
    {"identities"_L1, "origin_customer"_L1, "customers"_L1,
     "UPDATE identities SET origin_customer = customer_id WHERE %1"_L1},
    {"messages"_L1, "identity_id"_L1, "identities"_L1, "UPDATE messages SET identity_id = NULL WHERE %1"_L1},
    {"conversations"_L1, "identity_id"_L1, "identities"_L1, "UPDATE conversations SET identity_id = NULL WHERE %1"_L1},
    {"conversations"_L1, "customer_id"_L1, "customers"_L1,
     "INSERT INTO customers (id, name, created_at) "
     "SELECT DISTINCT customer_id, '', 0 FROM conversations WHERE %1"_L1},
    {"messages"_L1, "conversation_id"_L1, "conversations"_L1, {}},
    {"message_references"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"message_sources"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"attachments"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"mailbox_uids"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"mailbox_uids"_L1, "account_id"_L1, "accounts"_L1, dropIt},
    {"conversation_tags"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"drafts"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"outbox"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"outbox"_L1, "account_id"_L1, "accounts"_L1, dropIt},
    {"draft_versions"_L1, "draft_id"_L1, "drafts"_L1, dropIt},
    {"draft_files"_L1, "draft_id"_L1, "drafts"_L1, dropIt},
    {"outbox_steps"_L1, "outbox_id"_L1, "outbox"_L1, dropIt},
    {"saved_reply_texts"_L1, "saved_reply_id"_L1, "saved_replies"_L1, dropIt},
    {"reply_uses"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"notice_recipients"_L1, "notice_id"_L1, "notices"_L1, dropIt},
    {"notice_recipients"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"outbox_files"_L1, "outbox_id"_L1, "outbox"_L1, dropIt},
    {"message_versions"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"bounces"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"suggested_labels"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"suggested_labels"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"reviews"_L1, "conversation_id"_L1, "conversations"_L1, dropIt},
    {"account_usage"_L1, "account_id"_L1, "accounts"_L1, dropIt},
    {"cursors"_L1, "account_id"_L1, "accounts"_L1, dropIt},
    {"gaps"_L1, "account_id"_L1, "accounts"_L1, dropIt},
    {"profile_records"_L1, "customer_id"_L1, "customers"_L1, dropIt},
    {"consents"_L1, "customer_id"_L1, "customers"_L1, dropIt},
    {"clues"_L1, "identity_id"_L1, "identities"_L1, dropIt},
    {"clues"_L1, "message_id"_L1, "messages"_L1, dropIt},
    {"follow_ups"_L1, "customer_id"_L1, "customers"_L1, dropIt},
    {"erased_rows"_L1, "deed_id"_L1, "erasures"_L1, dropIt},
    {"follow_ups"_L1, "conversation_id"_L1, "conversations"_L1,
     "UPDATE follow_ups SET conversation_id = NULL WHERE %1"_L1},
};

QString isGone(const Ownership &each)
{
    return u"%1.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 o WHERE o.id = %1.%2)"_s.arg(each.table, each.column,
                                                                                             each.owner);
}

Result<qint64> lostRows(Session &session, const Ownership &each)
{
    return countOf(session, u"SELECT count(*) FROM %1 WHERE "_s.arg(each.table) + isGone(each));
}

/// A conversation that is gone comes back under its number, with the customer who wrote in it, or one without a name;
/// its figures are recomputed with those of the others.
Result<void> bringBackConversations(Transaction &transaction, const QString &gone)
{
    FM_ASSIGN(const qint64 nameless,
              transaction.insert(u"INSERT INTO customers (name, created_at) VALUES ('', 0) RETURNING id"_s));
    FM_TRY(transaction.run(uR"(
        INSERT INTO conversations (id, account_id, customer_id, subject)
        SELECT messages.conversation_id, min(messages.account_id), COALESCE(max(i.customer_id), %1),
               max(messages.subject)
        FROM messages LEFT JOIN identities i ON i.id = messages.identity_id
        WHERE %2 GROUP BY messages.conversation_id)"_s.arg(QString::number(nameless), gone)));
    FM_TRY(transaction.exec(u"DELETE FROM customers WHERE id = ? AND NOT EXISTS "
                            "(SELECT 1 FROM conversations c WHERE c.customer_id = customers.id)"_s,
                            nameless));
    return {};
}

Result<void> repairOwnership(Transaction &transaction, const Ownership &each)
{
    const QString gone = isGone(each);
    if (each.owner == "conversations"_L1 && each.table == "messages"_L1)
        return bringBackConversations(transaction, gone);
    if (each.repair.isEmpty())
        return transaction.run(u"DELETE FROM %1 WHERE %2"_s.arg(each.table, gone));
    return transaction.run(QString(each.repair).arg(gone));
}

const QString duplicateAddresses = uR"(
    SELECT d.id, k.id, d.customer_id, k.customer_id FROM identities d JOIN
        (SELECT lower(remote_key) AS address, min(id) AS id FROM identities WHERE channel = 'email'
         GROUP BY lower(remote_key) HAVING count(*) > 1) g ON lower(d.remote_key) = g.address
        JOIN identities k ON k.id = g.id
    WHERE d.channel = 'email' AND d.id <> g.id ORDER BY d.id)"_s;

struct DuplicateIdentity
{
    qint64 id = 0;
    qint64 kept = 0;
    qint64 customer = 0;
    qint64 keptCustomer = 0;
};

Result<QList<DuplicateIdentity>> duplicateIdentities(Session &session)
{
    return session.all<DuplicateIdentity>(duplicateAddresses, [](const Row &row) {
        return DuplicateIdentity{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    });
}

/// A customer who has other addresses too stays one of their own, with the conversations of those.
Result<void> uniteIdentities(Transaction &transaction, const DuplicateIdentity &each)
{
    FM_TRY(transaction.exec(uR"(
        UPDATE conversations SET identity_id = ?, customer_id = ? WHERE identity_id = ?)"_s,
                            each.kept, each.keptCustomer, each.id));
    FM_TRY(transaction.exec(u"UPDATE messages SET identity_id = ? WHERE identity_id = ?"_s, each.kept, each.id));
    FM_TRY(transaction.exec(u"DELETE FROM clues WHERE identity_id = ?"_s, each.id));
    FM_TRY(transaction.exec(u"DELETE FROM identities WHERE id = ?"_s, each.id));
    return {};
}

}

Result<HealthCheck> owners(Session &session, ExaminationDepth)
{
    QStringList words;
    qint64 all = 0;
    for (const Ownership &each : ownerships) {
        FM_ASSIGN(const qint64 lost, lostRows(session, each));
        if (lost > 0)
            words.append(u"%1 of %2 whose %3 are gone"_s.arg(lost).arg(each.table, each.owner));
        all += lost;
    }
    return HealthCheck{u"owners"_s, all == 0,
                       all == 0 ? u"every row belongs to one that is there"_s : words.join(u", "_s), all};
}

Result<void> repairOwners(Transaction &transaction)
{
    for (const Ownership &each : ownerships) {
        FM_ASSIGN(const qint64 lost, lostRows(transaction, each));
        if (lost > 0)
            FM_TRY(repairOwnership(transaction, each));
    }
    return {};
}

Result<HealthCheck> identities(Session &session, ExaminationDepth)
{
    FM_ASSIGN(const auto doubles, duplicateIdentities(session));
    const qint64 count = doubles.size();
    return HealthCheck{
        u"identities"_s, count == 0,
        count == 0 ? u"every address is one identity"_s : u"%1 addresses are kept more than once"_s.arg(count), count};
}

Result<void> repairIdentities(Transaction &transaction)
{
    FM_ASSIGN(const auto doubles, duplicateIdentities(transaction));
    for (const DuplicateIdentity &each : doubles)
        FM_TRY(uniteIdentities(transaction, each));
    return {};
}

}
