// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mastodon/MastodonClient.h"
#include "tests/support/FakeMastodon.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

/// A client of our account on a server in this process, and what it has brought so far.
struct MastodonStory
{
    FakeClock clock;
    FakeMastodon server{clock};
    QNetworkAccessManager network;
    QJsonObject settings{{QStringLiteral("server"), server.web.url().toString()},
                         {QStringLiteral("domain"), QStringLiteral("m.example")},
                         {QStringLiteral("accountId"), FakeMastodon::ownId()}};
    std::unique_ptr<MastodonClient> client;

    QHash<QString, IncomingMessage> messages; ///< by remote id, as they came last
    QHash<QString, Cursor> cursors;
    QList<Gap> gaps;
    QStringList arrived; ///< remote ids, in order

    MastodonStory() { restart(); }

    /// A new client with `settings`.
    void restart()
    {
        Account account;
        account.channel = Channel::Mastodon;
        account.remoteKey = QStringLiteral("https://m.example/@brand");
        account.settings = settings;
        client = std::make_unique<MastodonClient>(account, server.token, ChannelContext{network, clock});
    }

    void keep(const FetchResult &fetched)
    {
        for (const auto &item : fetched.items) {
            const auto read = client->normaliser()(item);
            if (!read)
                continue;
            arrived += read->first().remoteId;
            messages.insert(read->first().remoteId, read->first());
        }
        gaps += fetched.gaps;
    }

    Result<void> walk(const QString &stream)
    {
        for (int steps = 0; steps < 100; ++steps) {
            FM_ASSIGN(const auto fetched, await(client->fetch(stream, cursors.value(stream))));
            keep(fetched);
            cursors[stream] = fetched.next;
            if (!fetched.more)
                return {};
        }
        return Error{ErrorKind::Malformed, QStringLiteral("no end"), {}};
    }

    Result<void> walk()
    {
        const auto streams = client->streams();
        for (const auto &stream : streams)
            FM_TRY(walk(stream));
        return {};
    }

    QString customer(const QString &text, const QString &inReplyTo = {}, const QString &visibility = {})
    {
        clock.advance(std::chrono::minutes(1));
        FakeMastodon::Post post;
        post.author = QStringLiteral("ana@o.example");
        post.text = text;
        post.inReplyTo = inReplyTo;
        post.at = clock.now();
        if (!visibility.isEmpty())
            post.visibility = visibility;
        return server.post(post);
    }

    /// Ours, written in another program.
    QString team(const QString &text, const QString &inReplyTo = {}, const QString &visibility = {})
    {
        clock.advance(std::chrono::minutes(1));
        FakeMastodon::Post post;
        post.author = QStringLiteral("brand");
        post.text = text;
        post.inReplyTo = inReplyTo;
        post.at = clock.now();
        if (!visibility.isEmpty())
            post.visibility = visibility;
        return server.post(post);
    }

    OutgoingMessage reply(const QString &inReplyTo, const QString &text)
    {
        OutgoingMessage message;
        message.key = QStringLiteral("5e0c8f3a-9a0b-4a57-8a7e-1f0c3a1b2c3d");
        message.at = clock.now();
        message.from = {{}, QStringLiteral("@brand@m.example")};
        message.to = {Mailbox{{}, QStringLiteral("@ana@o.example")}};
        message.text = text;
        message.inReplyTo = inReplyTo;
        return message;
    }

    int leaving = 0; ///< times that a send came to the point of no return
    Result<SentReceipt> send(const OutgoingMessage &message)
    {
        return await(client->send(message, [this] {
            ++leaving;
            return ready<void>({});
        }));
    }
};

}
