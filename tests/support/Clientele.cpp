// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Clientele.h"

#include "core/customers/CustomerUndo.h"
#include "core/inbox/Ingest.h"
#include "core/inbox/LoggedContact.h"
#include "core/store/AccountRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/Doctor.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QString clerk = u"lena"_s;

template <class T>
Result<T> finished(Async<T> future)
{
    future.waitForFinished();
    return future.result();
}

Result<QStringList> rowsOf(Session &session, const QString &sql, int columns)
{
    return session.all<QString>(sql, [columns](const Row &row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(row.isNull(i) ? u"-"_s : row.text(i));
        return cells.join(u'|');
    });
}

}

Instant Clientele::now()
{
    return *fromIso(u"2026-06-15T12:00:00Z"_s);
}

Clientele::Clientele(Engine engine) : m_workspace(engine)
{
    for (const Channel channel : {Channel::Email, Channel::X}) {
        m_accounts.insert(static_cast<int>(channel), m_workspace.write([channel](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = channel;
            account.handle = account.remoteKey = u"support@shop.example"_s;
            account.createdAt = now();
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        }));
    }
}

IncomingMessage Clientele::message(Channel channel, const QString &handle, const QString &thread, int followers)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = u"message-%1@post.example"_s.arg(++m_messages);
    message.threadKey = thread.isEmpty() ? message.remoteId : thread;
    message.author.channel = channel;
    message.author.handle = handle;
    message.author.remoteKey = channel == Channel::Email ? handle.toLower() : u"id of "_s + handle;
    message.author.name = handle.section(u'@', 0, 0, QString::SectionSkipEmpty);
    message.author.followers = followers;
    message.subject = u"Order %1"_s.arg(m_messages);
    message.text = u"Where is it?"_s;
    message.at = message.receivedAt = now() - std::chrono::hours(500 - m_messages);
    return message;
}

Result<void> Clientele::take(Transaction &transaction, Channel channel, const QString &handle)
{
    Ingest ingest(transaction, m_accounts[static_cast<int>(channel)], now());
    FM_TRY(ingest.take({message(channel, handle, {}, -1), {}, {}, 0, 0, {}}));
    FM_TRY(ingest.finish());
    return {};
}

Identity Clientele::writes(Channel channel, const QString &handle, const QString &thread, int followers)
{
    const IncomingMessage written = message(channel, handle, thread, followers);
    return m_workspace.write([&](Transaction &tx) -> Result<Identity> {
        Ingest ingest(tx, m_accounts[static_cast<int>(channel)], now());
        FM_TRY(ingest.take({written, {}, {}, 0, 0, {}}));
        FM_TRY(ingest.finish());
        FM_ASSIGN(const auto identity, CustomerRepository(tx).find(channel, written.author.remoteKey));
        return *identity;
    });
}

CustomerId Clientele::called(const QString &phone, const QString &name)
{
    LoggedContact contact;
    contact.direction = Direction::Outbound;
    contact.at = now();
    contact.text = u"Called back."_s;
    contact.agent = clerk;
    contact.name = name;
    contact.address = phone;
    return m_workspace.write([&](Transaction &tx) { return logContact(tx, contact, now()); }).customer;
}

Result<CustomerDeedId> Clientele::link(CustomerId into, CustomerId other)
{
    return finished(m_workspace.database().write([&](Transaction &tx) {
        return firstmile::link(tx, {into, other, {}, clerk}, now());
    }));
}

Result<CustomerDeed> Clientele::split(CustomerId from, const QList<IdentityId> &identities)
{
    return finished(m_workspace.database().write(
        [&](Transaction &tx) { return firstmile::split(tx, from, identities, clerk, now()); }));
}

Result<CustomerDeedId> Clientele::refuse(CustomerId one, CustomerId other)
{
    return finished(m_workspace.database().write([&](Transaction &tx) {
        return refuseLink(tx, {one, other, {}, clerk}, now());
    }));
}

Result<Identity> Clientele::claim(CustomerId customer, const Identity &identity)
{
    return finished(m_workspace.database().write(
        [&](Transaction &tx) { return claimIdentity(tx, customer, identity, clerk, now()); }));
}

Result<qint64> Clientele::undo(CustomerDeedId deed)
{
    return finished(m_workspace.database().write([&](Transaction &tx) { return undoDeed(tx, deed, clerk, now()); }))
        .transform([](const UndoOutcome &outcome) { return outcome.kept; });
}

std::optional<Customer> Clientele::found(CustomerId id)
{
    return m_workspace.read([id](Session &session) { return CustomerRepository(session).find(id); });
}

Customer Clientele::customer(CustomerId id)
{
    return found(id).value_or(Customer());
}

CustomerId Clientele::customerOf(const Identity &identity)
{
    return m_workspace
        .read([&](Session &session) { return CustomerRepository(session).find(identity.channel, identity.remoteKey); })
        .value_or(Identity())
        .customer;
}

QList<ConversationId> Clientele::conversationsOf(CustomerId customer)
{
    return m_workspace.read([customer](Session &session) {
        return session.all<ConversationId>(
            u"SELECT id FROM conversations WHERE customer_id = ? ORDER BY id"_s,
            [](const Row &row) { return row.id<ConversationId>(0); }, customer);
    });
}

QList<CustomerDeed> Clientele::deeds()
{
    auto all = m_workspace.read([](Session &session) { return CustomerDeedRepository(session).newest(100'000); });
    std::ranges::reverse(all);
    return all;
}

QStringList Clientele::dump()
{
    return m_workspace.read([](Session &session) -> Result<QStringList> {
        FM_ASSIGN(QStringList all, rowsOf(session, uR"(
            SELECT 'customer', id, name, language, created_at, merged_into, deed_id, erased_at
            FROM customers ORDER BY id)"_s,
                                          8));
        FM_ASSIGN(const auto identities, rowsOf(session, uR"(
            SELECT 'identity', id, customer_id, origin_customer, channel, remote_key, handle, name, profile_url,
                followers, verified, contact, about, links, spread, deed_id FROM identities ORDER BY id)"_s,
                                                16));
        FM_ASSIGN(const auto conversations, rowsOf(session, uR"(
            SELECT 'conversation', id, account_id, identity_id, customer_id, thread_key, subject, preview, status,
                unread, messages, first_message_at, last_message_at, waiting_since, due_at, reach, version
            FROM conversations ORDER BY id)"_s,
                                                   17));
        FM_ASSIGN(const auto messages, rowsOf(session, uR"(
            SELECT 'message', id, conversation_id, account_id, identity_id, direction, author_name, author_handle,
                subject, text, at, deleted, remote_id FROM messages ORDER BY id)"_s,
                                              13));
        FM_ASSIGN(const auto events, rowsOf(session, uR"(
            SELECT 'event', id, kind, at, conversation_id, customer_id, message_id, agent, data
            FROM events ORDER BY id)"_s,
                                            9));
        FM_ASSIGN(const auto records, rowsOf(session, uR"(
            SELECT 'record', id, customer_id, deed_id, source, name, content FROM profile_records ORDER BY id)"_s,
                                             7));
        return all + identities + conversations + messages + events + records;
    });
}

QStringList Clientele::troubles()
{
    const auto checks = finished(m_workspace.database().onWriter(
        [](Transaction &connection) { return checkHealth(connection, ExaminationDepth::Quick); }));
    if (!checks)
        failWith(checks.error());
    QStringList found;
    for (const HealthCheck &each : *checks) {
        if (!each.ok)
            found.append(u"%1: %2"_s.arg(each.name, each.detail));
    }
    return found;
}

}
