// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookClient.h"
#include "tests/support/FakeFacebook.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

/// A client of the fake Page, and its streams walked as the inbox does. The clock stands at 2026-01-01T00:00:00Z.
struct FacebookTalk
{
    FakeClock clock;
    FakeFacebook page{clock};
    QNetworkAccessManager network;
    QJsonObject settings{{QStringLiteral("server"), page.web.url().toString()},
                         {QStringLiteral("pageId"), FakeFacebook::pageId()}};
    QByteArray secret = page.token;
    std::unique_ptr<FacebookClient> client = make();

    std::unique_ptr<FacebookClient> make()
    {
        Account account;
        account.channel = Channel::Facebook;
        account.name = FakeFacebook::pageName();
        account.settings = settings;
        return std::make_unique<FacebookClient>(account, secret, ChannelContext{network, clock});
    }

    struct Walked
    {
        QStringList texts; ///< in the order in which they came
        QList<IncomingMessage> messages;
        Cursor cursor;
        QList<Gap> gaps;
        int steps = 0;
        std::optional<Error> error;
    };

    Walked walk(const QString &stream, const Cursor &from = {}, int mostSteps = 200)
    {
        Walked walked;
        walked.cursor = from;
        bool more = true;
        while (more && walked.steps < mostSteps) {
            const auto step = await(client->fetch(stream, walked.cursor));
            if (!step) {
                walked.error = step.error();
                return walked;
            }
            for (const auto &item : step->items) {
                const auto read = client->normaliser()(item);
                REQUIRE(read);
                walked.messages += read->first();
                walked.texts += read->first().text;
            }
            walked.cursor = step->next;
            walked.gaps += step->gaps;
            more = step->more;
            ++walked.steps;
        }
        return walked;
    }

    Instant ago(Milliseconds span) const { return clock.now() - span; }
    int requests() const { return static_cast<int>(page.web.heard().size()); }

    OutgoingMessage reply(const QString &to, const QString &text) const
    {
        OutgoingMessage message;
        message.key = QStringLiteral("key-1");
        message.at = clock.now();
        message.from = {FakeFacebook::pageName(), QStringLiteral("@alameda")};
        message.inReplyTo = to;
        message.text = text;
        return message;
    }

    Result<SentReceipt> send(const OutgoingMessage &message)
    {
        return await(client->send(message, [this] {
            ++left;
            return ready<void>({});
        }));
    }

    int left = 0; ///< how often aboutToLeave was called
};

}
