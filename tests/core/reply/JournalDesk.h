// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/DraftJournal.h"
#include "core/reply/DraftPurge.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/DraftRepository.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

inline const Instant journalNoon = fromMsecs(1'777'809'600'000);

/// A conversation in which Lena and Kim write.
struct JournalDesk
{
    TestWorkspace workspace{GENERATE(Engine::Sqlite, Engine::Postgres)};
    ConversationId place;
    Instant now = journalNoon;

    JournalDesk()
    {
        place = workspace.write([](Transaction &tx) -> Result<ConversationId> {
            Account account;
            account.handle = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            Identity ana;
            ana.remoteKey = ana.handle = u"ana@x.example"_s;
            FM_ASSIGN(const Identity author, CustomerRepository(tx).resolve(tx, ana, journalNoon));
            return ConversationRepository(tx).create({account.id, author.customer, {}, u"Order"_s, u"order"_s});
        });
    }

    Draft fresh(const QString &text) const
    {
        Draft draft;
        draft.conversation = place;
        draft.text = text;
        return draft;
    }

    Result<Draft> save(const Draft &draft, const QString &agent = u"lena"_s)
    {
        return await(journalDraft(workspace.database(), draft, agent, now));
    }

    /// What a console does: it goes on with what the last save gave.
    Draft typed(const Draft &draft, const QString &text, const QString &agent = u"lena"_s)
    {
        Draft next = draft;
        next.text = text;
        const auto saved = save(next, agent);
        REQUIRE(saved);
        return *saved;
    }

    template <class F>
    auto attempt(F f)
    {
        return await(workspace.database().write(std::move(f)));
    }

    Draft stored(DraftId id)
    {
        return *workspace.read([id](Session &session) { return DraftRepository(session).find(id); });
    }

    QStringList versions(DraftId id)
    {
        const auto found = workspace.read([id](Session &session) { return DraftRepository(session).versions(id); });
        QStringList texts;
        for (const DraftVersion &each : found)
            texts.append(each.agent + u": "_s + each.text);
        return texts;
    }

    QList<Draft> seenBy(const QString &agent)
    {
        return workspace.read([&](Session &session) { return DraftRepository(session).ofConversation(place, agent); });
    }

    int prune()
    {
        FakeClock clock;
        clock.set(now);
        return *await(DraftPurge(workspace.database(), clock).look());
    }
};

inline ErrorKind failure(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

}
