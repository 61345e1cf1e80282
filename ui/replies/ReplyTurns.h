// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/reply/ReplyRequest.h"
#include "ui/ReplyData.h"
#include "ui/replies/OwnTurns.h"

#include <memory>

/// What every way a reply can leave has in common.
namespace firstmile::replies
{

/// A reply of the composer as the core takes it, without its undo window. What this console's own replies changed since
/// the agent looked counts as seen.
ReplyRequest requestOf(const Reply &reply, const QString &agent, const OwnTurns &turns);

/// What became of something, and the versions of its conversation that it made.
template <class T>
struct Turn
{
    T done;
    QList<qint64> versions;
};

/// Notes the versions in `turns`, in the thread of `scope`, before whoever asked learns what became of it.
template <class T>
Async<T> noted(const Async<Turn<T>> &asked, QObject *scope, OwnTurns &turns, ConversationId conversation)
{
    auto promise = std::make_shared<Promise<T>>();
    whenDone(asked, scope, [promise, &turns, conversation](const Result<Turn<T>> &turn) {
        if (!turn)
            return promise->settle(turn.error());
        for (const qint64 version : turn->versions)
            turns.note(conversation, version);
        promise->settle(turn->done);
    });
    return promise->future();
}

}
