// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/reply/ReplyScene.h"

namespace firstmile::tests
{

/// Two consoles of one workspace press send on the same conversation, round after round: each time one reply goes into
/// the outbox, and the other agent is told whose and how it begins.
inline void sendAtOnce(ReplyScene &scene, int rounds)
{
    Database other(scene.workspace().url());
    REQUIRE(await(other.open()));
    for (int round = 0; round < rounds; ++round) {
        ReplyRequest lena = scene.request(QStringLiteral("Lena's answer %1").arg(round), QStringLiteral("lena"));
        ReplyRequest kim = scene.request(QStringLiteral("Kim's answer %1").arg(round), QStringLiteral("kim"));
        lena.seenVersion = kim.seenVersion = scene.conversation().version;
        const auto send = [&scene](const ReplyRequest &wanted) {
            return [wanted, now = scene.clock.now()](Transaction &tx) { return queueReply(tx, wanted, now); };
        };
        auto first = scene.workspace().database().write(send(lena));
        auto second = other.write(send(kim));
        first.waitForFinished();
        second.waitForFinished();
        const Result<OutboxItem> one = first.result();
        const Result<OutboxItem> two = second.result();
        REQUIRE(one.has_value() != two.has_value());
        const Error &told = one ? two.error() : one.error();
        REQUIRE(told.kind == ErrorKind::Conflict);
        const OutboxItem &queued = one ? *one : *two;
        REQUIRE(told.detail == QStringLiteral("%1 answered first: “%2”").arg(queued.agent, queued.message.text));
    }
    CHECK(scene.items().size() == rounds);
}

}
