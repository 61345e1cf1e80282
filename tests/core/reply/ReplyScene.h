// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/Ingest.h"
#include "core/reply/Outbox.h"
#include "core/reply/ReplyRequest.h"
#include "core/reply/ReplyRules.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/support/FakeChannel.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

namespace firstmile::tests
{

/// A workspace with a customer's question, and a network that keeps what it was given.
class ReplyScene
{
public:
    explicit ReplyScene(Engine engine, Channel channel = Channel::Email)
        : m_workspace(engine), m_clients(m_secrets, [this](const Account &, const QByteArray &) {
            auto made = std::make_unique<FakeChannel>();
            made->willSend(fates);
            m_channel = made.get();
            return made;
        })
    {
        m_account.channel = channel;
        m_account.handle = QStringLiteral("us@brand.example");
        m_workspace.write([this](Transaction &tx) -> Result<void> {
            FM_ASSIGN(m_account.id, AccountRepository(tx).add(tx, m_account));
            return {};
        });
        customerWrites();
    }

    void customerWrites()
    {
        IncomingMessage message;
        message.remoteId = message.dedupeKey = QString::number(++m_messages);
        message.inReplyTo = m_messages > 1 ? QStringLiteral("1") : QString();
        message.references = m_messages > 1 ? QStringList{QStringLiteral("1")} : QStringList();
        message.author.channel = m_account.channel;
        message.author.remoteKey = message.author.handle = QStringLiteral("ann@x.example");
        message.to = {{QString(), m_account.handle}};
        message.text = QStringLiteral("Where is it?");
        message.visibility = m_account.channel == Channel::Email ? Visibility::Private : Visibility::Public;
        message.at = message.receivedAt = clock.now();
        m_workspace.write([&](Transaction &tx) -> Result<void> {
            Ingest ingest(tx, m_account, clock.now());
            FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            FM_ASSIGN(const IngestCount count, ingest.finish());
            m_conversation = count.conversations.first();
            return {};
        });
    }

    ReplyRequest request(const QString &text, const QString &agent = QStringLiteral("lena")) const
    {
        ReplyRequest wanted;
        wanted.conversation = m_conversation;
        wanted.text = text;
        wanted.agent = agent;
        return wanted;
    }

    /// What f(Transaction &) gives, error or not.
    template <class F>
    auto does(F f)
    {
        return await(m_workspace.database().write(std::move(f)));
    }

    Result<OutboxItem> queue(const ReplyRequest &wanted)
    {
        return does([&](Transaction &tx) { return queueReply(tx, wanted, clock.now()); });
    }

    void setRules(const ReplyRules &rules)
    {
        m_workspace.write([&](Transaction &tx) { return setReplyRules(tx, rules); });
    }

    OutboxItem item(OutboxId id)
    {
        return *m_workspace.read([id](Session &session) { return OutboxRepository(session).find(id); });
    }

    QList<OutboxItem> items()
    {
        return m_workspace.read(
            [this](Session &session) { return OutboxRepository(session).ofConversation(m_conversation); });
    }

    QList<OutboxStep> steps(OutboxId id)
    {
        return m_workspace.read([id](Session &session) { return OutboxRepository(session).steps(id); });
    }

    Conversation conversation()
    {
        return *m_workspace.read(
            [this](Session &session) { return ConversationRepository(session).find(m_conversation); });
    }

    QList<Message> messages()
    {
        return m_workspace.read(
            [this](Session &session) { return MessageRepository(session).ofConversation(m_conversation); });
    }

    DraftId draft(const QString &text, const QString &agent = QStringLiteral("lena"))
    {
        Draft kept;
        kept.conversation = m_conversation;
        kept.agent = agent;
        kept.text = text;
        kept.seenVersion = conversation().version;
        kept.updatedAt = clock.now();
        return m_workspace.write([&](Transaction &tx) { return DraftRepository(tx).save(tx, kept); }).id;
    }

    Draft draft(DraftId id)
    {
        return *m_workspace.read([id](Session &session) { return DraftRepository(session).find(id); });
    }

    QList<Draft> openDrafts()
    {
        return m_workspace.read(
            [this](Session &session) { return DraftRepository(session).ofConversation(m_conversation, {}); });
    }

    std::unique_ptr<Outbox> outbox()
    {
        auto made = std::make_unique<Outbox>(m_workspace.database(), m_clients, clock, QStringLiteral("me"));
        made->start();
        return made;
    }

    bool reaches(OutboxId id, OutboxState state)
    {
        return waitFor([&] { return item(id).state == state; });
    }

    TestWorkspace &workspace() { return m_workspace; }
    FakeChannel *channel() { return m_channel; } ///< null before something was sent
    ConversationId id() const { return m_conversation; }

    /// What arrived at the customer.
    QStringList arrived() const
    {
        QStringList texts;
        if (m_channel) {
            for (const OutgoingMessage &sent : m_channel->sent()) {
                if (m_channel->delivered().contains(sent.key))
                    texts.append(sent.text);
            }
        }
        return texts;
    }

    FakeClock clock;
    QList<FakeChannel::Fate> fates;

private:
    TestWorkspace m_workspace;
    NoSecrets m_secrets;
    FakeChannel *m_channel = nullptr;
    AccountClients m_clients;
    Account m_account;
    ConversationId m_conversation;
    int m_messages = 0;
};

}
