// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/bluesky/BlueskyClient.h"
#include "tests/support/FakeBluesky.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

/// A fake network, a client of our account, and what its streams gave so far.
struct BlueskyWorld
{
    FakeClock clock;
    FakeBluesky server{clock};
    QNetworkAccessManager network;
    QJsonObject settings;
    std::unique_ptr<BlueskyClient> client;
    QHash<QString, Cursor> cursors;
    QList<Gap> gaps;

    Account account() const
    {
        Account account;
        account.channel = Channel::Bluesky;
        account.handle = QStringLiteral("@brand.test");
        account.remoteKey = FakeBluesky::ownDid();
        account.settings = settings;
        account.settings[QStringLiteral("server")] = server.web.url().toString();
        return account;
    }

    void start(SecretStore *secrets = nullptr) { start(server.signedIn(), secrets); }
    void start(const QByteArray &secret, SecretStore *secrets = nullptr)
    {
        client = std::make_unique<BlueskyClient>(account(), secret, ChannelContext{network, clock, secrets});
    }

    /// What a stream gives from where it stands to its end; an error is in `error`.
    QList<IncomingMessage> poll(const QString &stream)
    {
        QList<IncomingMessage> messages;
        error.reset();
        for (bool more = true; more;) {
            const auto fetched = await(client->fetch(stream, cursors.value(stream)));
            if (!fetched) {
                error = fetched.error();
                return messages;
            }
            cursors[stream] = fetched->next;
            gaps += fetched->gaps;
            messages += read(*fetched);
            more = fetched->more;
        }
        return messages;
    }
    std::optional<Error> error;

    QList<IncomingMessage> read(const FetchResult &fetched) const
    {
        QList<IncomingMessage> messages;
        for (const auto &item : fetched.items) {
            const auto normalised = client->normaliser()(item);
            if (normalised)
                messages += *normalised;
        }
        return messages;
    }

    Instant ago(Milliseconds span) const { return clock.now() - span; }

    OutgoingMessage reply(const QString &parent, const QString &text) const
    {
        OutgoingMessage message;
        message.key = QStringLiteral("5f3c1d3e-7f2b-4f0e-9a51-1d2c3b4a5968");
        message.at = clock.now();
        message.text = text;
        message.inReplyTo = parent;
        return message;
    }

    int leavings = 0;
    Result<SentReceipt> send(const OutgoingMessage &message)
    {
        return await(client->send(message, [this] {
            ++leavings;
            return ready<void>({});
        }));
    }
};

inline QStringList idsOf(const QList<IncomingMessage> &messages)
{
    QStringList ids;
    for (const auto &message : messages)
        ids += message.remoteId;
    return ids;
}

}
