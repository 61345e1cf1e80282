// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AskAgain.h"

#include "core/customers/FollowUpActions.h"
#include "core/inbox/BulkDeed.h"
#include "core/inbox/ConversationActions.h"
#include "core/inbox/Ingest.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/FollowUpRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant askNoon = fromMsecs(1'777'809'600'000);

/// A customer's answered conversation in a workspace that asks again after three days.
struct AskingDesk
{
    explicit AskingDesk(Engine engine) : workspace(engine)
    {
        workspace.write([](Transaction &transaction) { return setAskAgainAfter(transaction, 72h); });
    }

    ConversationId asked(const QString &text = u"Where is it?"_s)
    {
        const ConversationId id = desk.conversation(account, ana);
        desk.receive(id, ana, text, askNoon);
        return id;
    }
    ConversationId answered()
    {
        const ConversationId id = asked();
        desk.answer(id, u"On its way"_s, askNoon + 1h);
        return id;
    }
    template <class F>
    void act(F action, ConversationId id, Instant at)
    {
        workspace.write([&](Transaction &transaction) { return action(transaction, id, u"lena"_s, at); });
    }
    void close(ConversationId id, Instant at = askNoon + 2h) { act(actions::close, id, at); }
    void reopen(ConversationId id) { act(actions::reopen, id, askNoon + 3h); }

    QList<FollowUp> questions()
    {
        return workspace.read([&](Session &session) { return FollowUpRepository(session).all({}, 100); });
    }
    void take(const IncomingMessage &message, Instant now)
    {
        workspace.write([&](Transaction &transaction) -> Result<IngestCount> {
            FM_ASSIGN(const auto accounts, AccountRepository(transaction).all());
            Ingest ingest(transaction, accounts.first(), now);
            FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            return ingest.finish();
        });
    }

    TestWorkspace workspace;
    TestDesk desk{workspace};
    AccountId account = desk.account(Channel::X);
    Identity ana = desk.person(somebody(Channel::X, u"ana"_s));
};

}

TEST_CASE("an answered conversation that is closed is asked about once, after the days that were set",
          "[inbox][ask-again]")
{
    AskingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = desk.answered();
    desk.act([](auto &&...args) { return actions::assign(args..., u"leo"_s); }, id, askNoon + 1h);
    desk.close(id);
    REQUIRE(desk.questions().size() == 1);
    const FollowUp question = desk.questions().first();
    CHECK(question.kind == FollowUpKind::StillAllRight);
    CHECK(question.conversation == id);
    CHECK(question.customer == desk.ana.customer);
    CHECK(question.dueAt == askNoon + 2h + 72h);
    CHECK(question.agent.isEmpty());
    CHECK(question.assignee == u"leo"_s);
    desk.close(id, askNoon + 5h);
    desk.workspace.write(
        [&](Transaction &transaction) { return AskAgain(transaction).noteClosed(transaction, {id}, askNoon + 6h); });
    CHECK(desk.questions() == QList{question});
}

TEST_CASE("nothing is asked where nobody was answered, of spam, of what needed no answer, and when it is off",
          "[inbox][ask-again]")
{
    AskingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    desk.close(desk.asked());
    const ConversationId thanked = desk.answered();
    desk.desk.receive(thanked, desk.ana, u"Thank you!"_s, askNoon + 90min);
    desk.act(actions::markNoAnswerNeeded, thanked, askNoon + 2h);
    desk.close(thanked);
    desk.act(actions::markSpam, desk.answered(), askNoon + 2h);
    CHECK(desk.questions().isEmpty());
    const ConversationId closed = desk.answered();
    desk.close(closed);
    CHECK(desk.questions().size() == 1);
    desk.act(actions::markSpam, closed, askNoon + 3h); // found out later
    CHECK(desk.questions().isEmpty());
    desk.workspace.write([](Transaction &transaction) { return setAskAgainAfter(transaction, 0h); });
    desk.close(desk.answered());
    CHECK(desk.questions().isEmpty());
}

TEST_CASE("the question is gone when the conversation is open again, by us or by the customer", "[inbox][ask-again]")
{
    AskingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = desk.answered();
    desk.close(id);
    desk.reopen(id);
    CHECK(desk.questions().isEmpty());
    desk.close(id, askNoon + 4h);
    REQUIRE(desk.questions().size() == 1);

    IncomingMessage again;
    again.remoteId = again.dedupeKey = u"again"_s;
    again.inReplyTo = u"desk1"_s;
    again.author = desk.ana;
    again.text = u"It is broken again"_s;
    again.at = again.receivedAt = askNoon + 5h;
    desk.take(again, askNoon + 5h);
    const auto row = desk.workspace.read([&](Session &session) { return ConversationRepository(session).find(id); });
    REQUIRE(row->status == ConversationStatus::Open);
    CHECK(desk.questions().isEmpty());
}

TEST_CASE("what a person wrote or finished stays when the conversation is opened again", "[inbox][ask-again]")
{
    AskingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = desk.answered();
    desk.close(id);
    FollowUp own;
    own.conversation = id;
    own.kind = FollowUpKind::Promise;
    own.text = u"Send the voucher"_s;
    own.dueAt = askNoon + 24h;
    own.agent = u"lena"_s;
    desk.workspace.write([&](Transaction &transaction) { return addFollowUp(transaction, own, askNoon); });
    desk.reopen(id);
    REQUIRE(desk.questions().size() == 1);
    CHECK(desk.questions().first().text == own.text);

    desk.close(id, askNoon + 4h);
    REQUIRE(desk.questions().size() == 2);
    const FollowUp question = desk.questions().last();
    REQUIRE(question.kind == FollowUpKind::StillAllRight);
    desk.workspace.write([&](Transaction &transaction) {
        return FollowUpRepository(transaction).finish(transaction, question.id, u"lena"_s, u"all fine"_s, askNoon + 5h);
    });
    desk.reopen(id);
    CHECK(desk.questions().size() == 2);
}

TEST_CASE("closing many asks about each, and undoing it takes the questions back", "[inbox][ask-again]")
{
    AskingDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QList<ConversationId> ids{desk.answered(), desk.asked(), desk.answered()};
    const BulkDeed deed{BulkDeed::Kind::Close, {}, {}};
    const BulkStep step = desk.workspace.write([&](Transaction &transaction) {
        return apply(transaction, deed, ids, {u"lena"_s, askNoon + 2h});
    });
    CHECK(step.changed.size() == 3);
    CHECK(desk.questions().size() == 2);
    desk.workspace.write([&](Transaction &transaction) {
        return takeBack(transaction, deed, step.changed, {u"lena"_s, askNoon + 3h});
    });
    CHECK(desk.questions().isEmpty());
}

TEST_CASE("days that make no sense are refused", "[inbox][ask-again]")
{
    TestWorkspace workspace;
    workspace.write([](Transaction &transaction) -> Result<void> {
        for (const Milliseconds span : {Milliseconds(-24h), Milliseconds(1h), Milliseconds(366 * 24h)})
            CHECK(setAskAgainAfter(transaction, span).error().kind == ErrorKind::Malformed);
        return {};
    });
    CHECK(workspace.read([](Session &session) { return askAgainAfter(session); }) == 0ms);
}
