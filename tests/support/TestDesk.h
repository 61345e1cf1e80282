// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Event.h"
#include "core/model/Identity.h"
#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

/// Puts conversations into a workspace a message at a time, with people and times that a test chooses.
class TestDesk
{
public:
    explicit TestDesk(TestWorkspace &workspace) : m_workspace(workspace) {}

    AccountId account(Channel channel, const QString &handle = QStringLiteral("support@brand.example"));
    Identity person(const Identity &told); ///< as they are known from now on
    ConversationId conversation(AccountId account, const Identity &author, const QString &subject = {});

    MessageId receive(ConversationId conversation, const Identity &author, const QString &text, Instant at);
    MessageId answer(ConversationId conversation, const QString &text, Instant at);
    void log(ConversationId conversation, EventKind kind, Instant at, MessageId message = {});
    void tag(ConversationId conversation, const QString &tag);

private:
    MessageId put(ConversationId conversation, const Identity &author, Direction direction, const QString &text,
                  Instant at);

    TestWorkspace &m_workspace;
    int m_messages = 0;
};

/// Somebody on a network, by a handle.
Identity somebody(Channel channel, const QString &handle, int followers = -1);

}
