// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ConversationActions.h"

#include "core/inbox/Ingest.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationBatch.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant morning = *fromIso(u"2026-05-05T09:00:00Z"_s);
const QString lena = u"Lena"_s;

/// A customer's mail that has just arrived and waits.
ConversationId askedIn(TestWorkspace &workspace)
{
    return workspace.write([](Transaction &tx) -> Result<ConversationId> {
        Account account;
        account.handle = u"us@brand.example"_s;
        FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
        IngestItem item;
        item.message.remoteId = item.message.dedupeKey = u"q@x.example"_s;
        item.message.author.remoteKey = item.message.author.handle = u"ann@x.example"_s;
        item.message.text = u"Where is my kettle?"_s;
        item.message.at = item.message.receivedAt = morning;
        Ingest ingest(tx, account, morning);
        FM_TRY(ingest.take(item));
        FM_ASSIGN(const IngestCount count, ingest.finish());
        return count.conversations.first();
    });
}

Conversation stateOf(TestWorkspace &workspace, ConversationId id)
{
    return *workspace.read([id](Session &session) { return ConversationRepository(session).find(id); });
}

/// The log of the conversation behind its first message: "closed Lena {data}".
QStringList logOf(TestWorkspace &workspace, ConversationId id)
{
    QStringList lines;
    const auto events = workspace.read([id](Session &session) { return EventRepository(session).ofConversation(id); });
    for (const Event &event : events.sliced(1))
        lines.append(u"%1 %2 %3"_s.arg(toString(event.kind), event.agent, event.data).trimmed());
    return lines;
}

}

TEST_CASE("each act of an agent changes the conversation and is logged once", "[import]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const ConversationId id = askedIn(workspace);
    const Instant later = morning + std::chrono::hours(1);
    const auto twice = [&](auto act) {
        workspace.write([&](Transaction &tx) { return act(tx); });
        workspace.write([&](Transaction &tx) { return act(tx); });
    };
    CHECK(stateOf(workspace, id).unread);
    twice([&](Transaction &tx) { return actions::markSeen(tx, id, lena, later); });
    twice([&](Transaction &tx) { return actions::assign(tx, id, lena, later, u"Marta"_s); });
    twice([&](Transaction &tx) { return actions::tag(tx, id, lena, later, u" refund "_s); });
    twice([&](Transaction &tx) { return actions::handOver(tx, id, lena, later, u"Service"_s, u"broken"_s); });
    twice([&](Transaction &tx) { return actions::close(tx, id, lena, later); });
    Conversation state = stateOf(workspace, id);
    CHECK_FALSE(state.unread);
    CHECK(state.assignee == u"Marta"_s);
    CHECK(state.tags == QStringList{u"refund"_s});
    CHECK(state.handedTo == u"Service"_s);
    CHECK(state.status == ConversationStatus::Closed);
    twice([&](Transaction &tx) { return actions::untag(tx, id, lena, later, u"refund"_s); });
    twice([&](Transaction &tx) { return actions::reopen(tx, id, lena, later); });
    workspace.write([&](Transaction &tx) { return actions::handBack(tx, id, lena, later, u"replaced"_s); });
    workspace.write([&](Transaction &tx) { return actions::markUnread(tx, id); });
    state = stateOf(workspace, id);
    CHECK(state.unread);
    CHECK(state.tags.isEmpty());
    CHECK(state.handedTo.isEmpty());
    CHECK(state.status == ConversationStatus::Open);
    CHECK(logOf(workspace, id) == QStringList{u"seen Lena"_s, u"assigned Lena {\"assignee\":\"Marta\"}"_s,
                                              u"tagged Lena {\"tag\":\"refund\"}"_s,
                                              u"handed-over Lena {\"reason\":\"broken\",\"team\":\"Service\"}"_s,
                                              u"closed Lena"_s, u"tagged Lena {\"removed\":true,\"tag\":\"refund\"}"_s,
                                              u"reopened Lena"_s, u"handed-back Lena {\"outcome\":\"replaced\"}"_s});
}

TEST_CASE("what an agent does to a conversation does not look like a new message to a reply being written", "[import]")
{
    TestWorkspace workspace;
    const ConversationId id = askedIn(workspace);
    const qint64 version = stateOf(workspace, id).version;
    workspace.write([&](Transaction &tx) { return actions::tag(tx, id, lena, morning, u"refund"_s); });
    workspace.write([&](Transaction &tx) { return actions::close(tx, id, lena, morning); });
    CHECK(stateOf(workspace, id).version == version);
    workspace.write([&](Transaction &tx) { return actions::addNote(tx, id, lena, morning, u"I asked the shop"_s); });
    CHECK(stateOf(workspace, id).version > version);
}

TEST_CASE("a snoozed conversation comes back at its time, which must lie ahead", "[import]")
{
    TestWorkspace workspace;
    const ConversationId id = askedIn(workspace);
    const Instant noon = morning + std::chrono::hours(3);
    workspace.write([&](Transaction &tx) { return actions::snooze(tx, id, lena, morning, noon); });
    CHECK(stateOf(workspace, id).snoozedUntil == noon);
    CHECK(logOf(workspace, id) == QStringList{u"snoozed Lena {\"until\":\"2026-05-05T12:00:00Z\"}"_s});
    CHECK(workspace.write([&](Transaction &tx) { return ConversationBatch(tx).wakeSnoozed(noon, 100); }) == 1);
    auto past = workspace.database().write([&](Transaction &tx) { return actions::snooze(tx, id, lena, noon, noon); });
    past.waitForFinished();
    CHECK(past.result().error().kind == ErrorKind::Malformed);
}

TEST_CASE("what needs no answer waits no longer, and can be marked only while it waits", "[import]")
{
    TestWorkspace workspace;
    const ConversationId id = askedIn(workspace);
    CHECK(stateOf(workspace, id).waitingSince == morning);
    workspace.write([&](Transaction &tx) { return actions::markNoAnswerNeeded(tx, id, lena, morning); });
    CHECK_FALSE(stateOf(workspace, id).waitingSince);
    auto again =
        workspace.database().write([&](Transaction &tx) { return actions::markNoAnswerNeeded(tx, id, lena, morning); });
    again.waitForFinished();
    CHECK(again.result().error().kind == ErrorKind::Conflict);
}

TEST_CASE("spam is closed and waits for nobody", "[import]")
{
    TestWorkspace workspace;
    const ConversationId id = askedIn(workspace);
    workspace.write([&](Transaction &tx) { return actions::markSpam(tx, id, lena, morning); });
    CHECK(stateOf(workspace, id).status == ConversationStatus::Closed);
    CHECK_FALSE(stateOf(workspace, id).waitingSince);
    CHECK(logOf(workspace, id) == QStringList{u"marked-spam Lena"_s, u"closed Lena"_s});
}

TEST_CASE("a note is a message of the conversation that only we see, and found by its words", "[import]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const ConversationId id = askedIn(workspace);
    const MessageId note =
        workspace.write([&](Transaction &tx) { return actions::addNote(tx, id, lena, morning, u"The shop has it"_s); });
    const auto stored = workspace.read([&](Session &session) { return MessageRepository(session).find(note); });
    CHECK(stored->direction == Direction::Note);
    CHECK(stored->visibility == Visibility::Internal);
    CHECK(stored->agent == lena);
    CHECK(stateOf(workspace, id).messages == 2);
    CHECK(stateOf(workspace, id).waitingSince == morning);
    CHECK(stateOf(workspace, id).preview == u"Where is my kettle?"_s);
    ConversationQuery query;
    query.criteria = {hasWords(foldPhrase(u"shop"_s, false))};
    CHECK(workspace.read([&](Session &session) { return ConversationRepository(session).order(query); }).size() == 1);
}

TEST_CASE("praise is filed under what the customer wrote last", "[import]")
{
    TestWorkspace workspace;
    const ConversationId id = askedIn(workspace);
    workspace.write([&](Transaction &tx) { return actions::markPraised(tx, id, lena, morning); });
    const auto events = workspace.read([&](Session &session) { return EventRepository(session).ofConversation(id); });
    REQUIRE(events.size() == 2);
    CHECK(events[1].kind == EventKind::Praised);
    CHECK(events[1].message == events[0].message);
}

TEST_CASE("acting on a conversation that is not there is an Error", "[import]")
{
    TestWorkspace workspace;
    auto closed = workspace.database().write(
        [](Transaction &tx) { return actions::close(tx, ConversationId(77), lena, morning); });
    closed.waitForFinished();
    CHECK(closed.result().error().kind == ErrorKind::NotFound);
}
