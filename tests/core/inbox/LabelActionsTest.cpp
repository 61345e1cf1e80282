// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/LabelActions.h"

#include "core/customers/History.h"
#include "core/store/EventRepository.h"
#include "core/store/LabelRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant labelMorning = *fromIso(u"2026-05-05T09:00:00Z"_s);
const QString lena = u"Lena"_s;

Instant labelHour(int hours)
{
    return labelMorning + std::chrono::hours(hours);
}

/// Ann asks, is answered, and asks again; then somebody else asks.
struct LabelDesk
{
    explicit LabelDesk(Engine engine) : workspace(engine), desk(workspace)
    {
        account = desk.account(Channel::X);
        ann = desk.person(somebody(Channel::X, u"@ann"_s));
        thread = desk.conversation(account, ann);
        first = desk.receive(thread, ann, u"Where is my kettle?"_s, labelHour(0));
        desk.answer(thread, u"On its way."_s, labelHour(1));
        second = desk.receive(thread, ann, u"It is broken!"_s, labelHour(2));
        desk.receive(thread, ann, u"Hello?"_s, labelHour(3));
    }

    void label(const CaseLabel &label, bool clear, int hour)
    {
        workspace.write([&](Transaction &tx) { return labelCase(tx, thread, label, clear, lena, labelHour(hour)); });
    }
    LabelView view(int hour)
    {
        return workspace.read([&](Session &session) { return labelOf(session, thread, labelHour(hour)); });
    }
    QList<LabelledText> labelled()
    {
        return workspace.read([](Session &session) { return LabelRepository(session).labelled(100); });
    }
    QStringList log()
    {
        QStringList lines;
        const auto events =
            workspace.read([&](Session &session) { return EventRepository(session).ofConversation(thread); });
        for (const Event &event : events) {
            if (event.kind == EventKind::Labelled)
                lines.append(u"%1 %2 %3"_s.arg(event.message.toString(), event.agent, event.data));
        }
        return lines;
    }

    TestWorkspace workspace;
    TestDesk desk;
    AccountId account;
    Identity ann;
    ConversationId thread;
    MessageId first;
    MessageId second;
};

}

TEST_CASE("A label goes to the message that opened the open or last case, and is logged once", "[labels]")
{
    LabelDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    CHECK(desk.view(1) == LabelView{desk.first, {}, {}});
    CHECK(desk.view(4) == LabelView{desk.second, {}, {}});
    desk.label({Intent::Vent, {}}, false, 4);
    desk.label({Intent::Vent, {}}, false, 4);
    desk.label({{}, Complexity::Complex}, false, 5);
    CHECK(desk.view(6).label == CaseLabel{Intent::Vent, Complexity::Complex});
    CHECK(desk.view(4).label == CaseLabel{Intent::Vent, {}});
    const QString to = desk.second.toString();
    CHECK(desk.log() == QStringList{to + u" Lena {\"complexity\":\"\",\"intent\":\"vent\"}"_s,
                                    to + u" Lena {\"complexity\":\"complex\",\"intent\":\"vent\"}"_s});
}

TEST_CASE("A label can be replaced, taken back, and given back as it was", "[labels]")
{
    LabelDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    desk.label({Intent::Vent, Complexity::Complex}, false, 4);
    desk.label({Intent::Help, {}}, false, 4);
    CHECK(desk.view(5).label == CaseLabel{Intent::Help, Complexity::Complex});
    desk.label({Intent::Praise, {}}, true, 5);
    CHECK(desk.view(5).label == CaseLabel{Intent::Praise, {}});
    CHECK(desk.log().size() == 3);
    desk.label({}, true, 6);
    CHECK(desk.view(6).label == CaseLabel{});
    CHECK(desk.labelled().isEmpty());
    desk.label({}, true, 6);
    CHECK(desk.log().size() == 4);
    CHECK(desk.log().last().endsWith(u"Lena {\"complexity\":\"\",\"intent\":\"\"}"_s));
}

TEST_CASE("Nobody labels what no customer wrote", "[labels]")
{
    LabelDesk desk(Engine::Sqlite);
    const ConversationId empty = desk.desk.conversation(desk.account, desk.ann);
    for (const ConversationId place : {empty, ConversationId(4711)}) {
        auto done = desk.workspace.database().write([&](Transaction &tx) {
            return labelCase(tx, place, {Intent::Help, {}}, false, lena, labelHour(4));
        });
        done.waitForFinished();
        REQUIRE_FALSE(done.result());
        CHECK(done.result().error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("What people labelled is read with its words, the newest first, without what stands no more", "[labels]")
{
    LabelDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    desk.workspace.write([&](Transaction &tx) {
        return labelCase(tx, desk.thread, {Intent::Help, Complexity::Simple}, false, lena, labelHour(1));
    });
    desk.label({Intent::Praise, {}}, false, 4);
    desk.label({Intent::Vent, {}}, false, 5);
    const auto labelled = desk.labelled();
    REQUIRE(labelled.size() == 2);
    CHECK(labelled[0].message == desk.second);
    CHECK(labelled[0].text == u"It is broken!"_s);
    CHECK(labelled[0].label == CaseLabel{Intent::Vent, {}});
    CHECK(labelled[1].message == desk.first);
    CHECK(labelled[1].label == CaseLabel{Intent::Help, Complexity::Simple});
    CHECK(desk.workspace.read([](Session &session) { return LabelRepository(session).labelled(1); }).size() == 1);
    CHECK(desk.workspace.read([](Session &session) { return LabelRepository(session).labelEvents(); }) == 3);
}

TEST_CASE("A suggestion is kept beside the label, and views hear of it only if it says something else", "[labels]")
{
    LabelDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto told = [&](const SuggestedLabel &label) {
        return desk.workspace.write([&](Transaction &tx) -> Result<bool> {
            FM_TRY(LabelRepository(tx).suggest(tx, desk.second, desk.thread, label, u"m"_s));
            return tx.changes().conversations.contains(desk.thread);
        });
    };
    const SuggestedLabel suggested{Intent::Vent, 0.7254, Complexity::Complex, 0.5};
    CHECK(told(suggested));
    CHECK_FALSE(told({Intent::Vent, 0.73, Complexity::Complex, 0.5}));
    CHECK(told({Intent::Help, 0.73, Complexity::Complex, 0.5}));
    CHECK(told(suggested));
    CHECK(desk.view(4) == LabelView{desk.second, {}, suggested});
    CHECK(desk.workspace.read([&](Session &session) { return LabelRepository(session).suggested({desk.thread}); }) ==
          QHash<MessageId, SuggestedLabel>{{desk.second, suggested}});
    CHECK(
        desk.workspace.read([](Session &session) { return LabelRepository(session).suggested({ConversationId(4711)}); })
            .isEmpty());
}

TEST_CASE("A suggestion for words that were edited is made again", "[labels]")
{
    LabelDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto outdated = [&] {
        return desk.workspace.read([](Session &session) { return LabelRepository(session).outdated(10); });
    };
    desk.workspace.write([&](Transaction &tx) -> Result<void> {
        LabelRepository labels(tx);
        FM_TRY(labels.suggest(tx, desk.first, desk.thread, {Intent::Help, 0.9, {}, 0}, u"m"_s));
        return labels.suggest(tx, desk.second, desk.thread, {Intent::Help, 0.9, {}, 0}, u"m"_s);
    });
    CHECK(outdated().isEmpty());
    desk.workspace.write([&](Transaction &tx) -> Result<void> {
        IncomingMessage edited;
        edited.text = u"Thank you, it has come."_s;
        edited.version = u"2"_s;
        return MessageRepository(tx).replaceText(tx, {desk.second, desk.thread, u"1"_s, false}, edited, labelHour(5));
    });
    CHECK(outdated() == QList<MessageId>{desk.second});
}

TEST_CASE("A label is an outcome in the customer's history", "[labels]")
{
    LabelDesk desk(Engine::Sqlite);
    desk.label({Intent::Vent, Complexity::Complex}, false, 4);
    const auto lines = desk.workspace.read([&](Session &session) -> Result<QList<HistoryEntry>> {
        FM_ASSIGN(const auto customer, (session.first<CustomerId>(
                                           u"SELECT customer_id FROM conversations WHERE id = ?"_s,
                                           [](const Row &row) { return row.id<CustomerId>(0); }, desk.thread)));
        HistoryFilter outcomes;
        outcomes.kinds = {HistoryKind::Outcome};
        FM_ASSIGN(const auto keys, historyOf(session, *customer, outcomes));
        return historyLines(session, keys, labelHour(5));
    });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == u"labelled"_s);
    CHECK(lines[0].detail == u"vent, complex"_s);
    CHECK(lines[0].who == lena);
}
