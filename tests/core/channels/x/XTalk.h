// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XClient.h"
#include "tests/support/FakeX.h"
#include "tests/support/MemoryLedger.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

/// A client in conversation with an X of its own.
struct XTalk
{
    FakeClock clock;
    FakeX x{clock};
    QNetworkAccessManager network;
    MemorySecrets secrets;
    MemoryLedger ledger;
    QJsonObject settings;
    QString ana;
    std::unique_ptr<XClient> client;

    explicit XTalk(const QJsonObject &more = {})
    {
        ana = x.world.addUser(QStringLiteral("ana"), QStringLiteral("Ana Silva"));
        settings = {{QStringLiteral("server"), x.url().toString()},
                    {QStringLiteral("clientId"), x.clientId},
                    {QStringLiteral("userId"), x.me},
                    {QStringLiteral("mentionsEvery"), 0},
                    {QStringLiteral("searchEvery"), 0},
                    {QStringLiteral("dmEvery"), 0},
                    {QStringLiteral("ownEvery"), 0},
                    {QStringLiteral("pageSize"), 10}};
        for (auto it = more.begin(); it != more.end(); ++it)
            settings.insert(it.key(), it.value());
        secrets.write(account().secretKey(), x.tokens());
        client = make();
    }

    Account account() const
    {
        Account account;
        account.id = AccountId(7);
        account.channel = Channel::X;
        account.handle = QStringLiteral("@brand");
        account.remoteKey = x.me;
        account.settings = settings;
        account.secretSource = SecretSource::Keyring;
        return account;
    }

    /// As a start of the program makes it.
    std::unique_ptr<XClient> make()
    {
        const auto secret = await(secrets.read(account().secretKey()));
        return std::make_unique<XClient>(account(), *secret, ChannelContext{network, clock, &secrets, &ledger});
    }

    Instant ago(Milliseconds span) const { return clock.now() - span; }

    /// "@brand <text>" by ana.
    QString mention(const QString &text, Milliseconds before, const QString &repliedTo = {})
    {
        return x.world.addPost(ana, QStringLiteral("@brand ") + text, ago(before), repliedTo);
    }

    struct Walked
    {
        QList<IncomingMessage> messages;
        Cursor cursor;
        QList<Gap> gaps;
        int steps = 0;

        QStringList ids() const
        {
            QStringList ids;
            for (const auto &message : messages)
                ids += message.remoteId;
            return ids;
        }
        const IncomingMessage *find(const QString &id) const
        {
            for (const auto &message : messages) {
                if (message.remoteId == id)
                    return &message;
            }
            return nullptr;
        }
    };

    /// One step, its items normalised.
    Result<FetchResult> step(const QString &stream, Walked &walked)
    {
        const auto step = await(client->fetch(stream, walked.cursor));
        if (!step)
            return step;
        for (const auto &item : step->items)
            walked.messages += client->normaliser()(item).value();
        walked.cursor = step->next;
        walked.gaps += step->gaps;
        ++walked.steps;
        return step;
    }

    /// A stream to its end.
    Result<Walked> walk(const QString &stream, const Cursor &from = {})
    {
        Walked walked;
        walked.cursor = from;
        for (bool more = true; more && walked.steps < 200;) {
            FM_ASSIGN(const auto taken, step(stream, walked));
            more = taken.more;
        }
        return walked;
    }

    OutgoingMessage reply(const QString &parent, const QString &text)
    {
        OutgoingMessage message;
        message.key = QStringLiteral("key-of-") + text;
        message.at = clock.now();
        message.from.address = QStringLiteral("@brand");
        message.to = {Mailbox{{}, QStringLiteral("@ana")}};
        message.text = text;
        message.inReplyTo = parent;
        return message;
    }

    Result<SentReceipt> send(const OutgoingMessage &message)
    {
        return await(client->send(message, [] { return ready<void>({}); }), 20'000);
    }

    QStringList ours() const
    {
        QStringList texts;
        for (const auto &post : x.world.posts()) {
            if (post.author == x.me)
                texts += post.text();
        }
        return texts;
    }
};

}
