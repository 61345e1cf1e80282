// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/History.h"
#include "core/inbox/Ingest.h"
#include "core/inbox/LoggedContact.h"
#include "core/store/AccountRepository.h"
#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

/// A workspace with an account on e-mail and one on X, and people who write to them.
class HistoryScene
{
public:
    /// 2026-05-03T12:00:00Z; what happens is so many minutes after it.
    static constexpr Instant noon = Instant(Milliseconds(1'777'809'600'000));
    static Instant at(int minute) { return noon + std::chrono::minutes(minute); }

    explicit HistoryScene(Engine engine = Engine::Sqlite) : m_workspace(engine)
    {
        m_mail = account(Channel::Email, QStringLiteral("help@brand.example"));
        m_x = account(Channel::X, QStringLiteral("@brand"));
    }

    TestWorkspace &workspace() { return m_workspace; }

    static Identity person(Channel channel, const QString &key, const QString &name)
    {
        Identity identity;
        identity.channel = channel;
        identity.remoteKey = identity.handle = key;
        identity.name = name;
        return identity;
    }

    struct Said
    {
        Identity who; ///< the customer, in both directions
        QString thread;
        QString text;
        int minute = 0;
        Direction direction = Direction::Inbound;
        Automatic automatic = Automatic::None;
    };

    /// The conversation that a message was put into.
    ConversationId say(const Said &said)
    {
        const Account &account = said.who.channel == Channel::Email ? m_mail : m_x;
        return m_workspace.write([&](Transaction &tx) { return takeIn(tx, account, messageOf(said, account)); })
            .conversations.first();
    }

    CustomerId customerOf(ConversationId conversation)
    {
        return m_workspace.read([conversation](Session &session) -> Result<CustomerId> {
            FM_ASSIGN(const auto found, (session.first<CustomerId>(
                                            QStringLiteral("SELECT customer_id FROM conversations WHERE id = ?"),
                                            [](const Row &row) { return row.id<CustomerId>(0); }, conversation)));
            return found.value_or(CustomerId());
        });
    }

    LoggedPlace call(ConversationId conversation, const QString &text, int minute)
    {
        LoggedContact contact;
        contact.conversation = conversation;
        contact.text = text;
        contact.at = at(minute);
        contact.agent = QStringLiteral("lea");
        return m_workspace.write(
            [&](Transaction &tx) { return logContact(tx, contact, contact.at + std::chrono::seconds(1)); });
    }

    QList<HistoryEntry> lines(CustomerId customer, const HistoryFilter &filter = {}, int now = 10'000)
    {
        return m_workspace.read([&](Session &session) -> Result<QList<HistoryEntry>> {
            FM_ASSIGN(const auto keys, historyOf(session, customer, filter));
            return historyLines(session, keys, at(now));
        });
    }

    /// "kind text" of each line, newest first.
    QStringList told(CustomerId customer, const HistoryFilter &filter = {})
    {
        QStringList told;
        for (const HistoryEntry &line : lines(customer, filter))
            told.append(toString(line.key.kind) + QLatin1Char(' ') + line.text);
        return told;
    }

private:
    Account account(Channel channel, const QString &handle)
    {
        return m_workspace.write([&](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = channel;
            account.handle = account.remoteKey = handle;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    IncomingMessage messageOf(const Said &said, const Account &account)
    {
        IncomingMessage message;
        message.remoteId = message.dedupeKey = QStringLiteral("m%1").arg(++m_count);
        message.threadKey = said.thread;
        message.direction = said.direction;
        message.automatic = said.automatic;
        const bool isTheirs = said.direction == Direction::Inbound;
        message.author = isTheirs ? said.who : person(account.channel, account.remoteKey, QStringLiteral("Brand"));
        message.to = {isTheirs ? Mailbox{{}, account.handle} : Mailbox{said.who.name, said.who.handle}};
        if (account.channel == Channel::Email)
            message.subject = said.thread;
        if (m_last.contains(said.thread))
            message.inReplyTo = m_last.value(said.thread);
        m_last.insert(said.thread, message.remoteId);
        message.text = said.text;
        message.at = message.receivedAt = at(said.minute);
        return message;
    }

    static Result<IngestCount> takeIn(Transaction &tx, const Account &account, const IncomingMessage &message)
    {
        Ingest ingest(tx, account, message.at);
        FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
        return ingest.finish();
    }

    TestWorkspace m_workspace;
    Account m_mail;
    Account m_x;
    int m_count = 0;
    QHash<QString, QString> m_last; ///< remote id of the newest message of a thread
};

}
