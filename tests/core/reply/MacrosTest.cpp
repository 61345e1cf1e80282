// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Macros.h"
#include "core/inbox/MacroDeed.h"
#include "core/reply/ReplyRules.h"
#include "core/reply/TakenBackReply.h"
#include "core/store/ConsentRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/MacroRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = MacroStep::Kind;

namespace
{

const Instant macroNoon = fromMsecs(1'777'809'600'000);

/// Ana asks by mail where her order is; saved replies and macros are what a test wants.
class MacroScene
{
public:
    explicit MacroScene(Engine engine) : m_workspace(engine), m_desk(m_workspace)
    {
        Identity ana = somebody(Channel::Email, u"ana@x.example"_s);
        ana.name = u"Ana Lopes"_s;
        m_ana = m_desk.person(ana);
        m_about = m_desk.conversation(m_desk.account(Channel::Email), m_ana, u"My order"_s);
        m_desk.receive(m_about, m_ana, u"Where is my order no. 20931?"_s, macroNoon - 1h);
    }

    TestWorkspace &workspace() { return m_workspace; }
    TestDesk &desk() { return m_desk; }
    const Identity &ana() const { return m_ana; }
    ConversationId about() const { return m_about; }

    void keep(const QString &name, const QString &text, std::optional<Instant> expiresAt = {},
              const QString &language = {})
    {
        SavedReply reply;
        reply.name = name;
        reply.texts = {{language, {}, text}};
        reply.expiresAt = expiresAt;
        reply.updatedAt = macroNoon;
        m_workspace.write(
            [&](Transaction &transaction) { return SavedReplyRepository(transaction).save(transaction, reply); });
    }

    MacroId macro(const QList<MacroStep> &steps)
    {
        const Macro macro{{}, u"macro %1"_s.arg(++m_macros), {}, steps, macroNoon, macroNoon};
        return m_workspace.write(
            [&](Transaction &transaction) { return MacroRepository(transaction).save(transaction, macro); });
    }

    QList<MacroEffect> preview(MacroId macro)
    {
        return m_workspace.read(
            [&](Session &session) { return previewMacro(session, macro, m_about, u"lena"_s, macroNoon); });
    }

    Result<QList<OutboxId>> run(MacroId macro, std::optional<qint64> version = {})
    {
        auto future = m_workspace.database().write([=, this](Transaction &transaction) {
            return runMacro(transaction, {macro, m_about, u"lena"_s, version, 10s}, doMacroStep, macroNoon);
        });
        future.waitForFinished();
        return future.result();
    }

    Conversation conversation()
    {
        return *m_workspace.read([&](Session &session) { return ConversationRepository(session).find(m_about); });
    }

    qint64 count(const QString &table)
    {
        return *m_workspace.read([&](Session &session) {
            return session.first<qint64>(u"SELECT count(*) FROM "_s + table,
                                         [](const Row &row) { return row.integer(0); });
        });
    }

private:
    TestWorkspace m_workspace;
    TestDesk m_desk;
    Identity m_ana;
    ConversationId m_about;
    int m_macros = 0;
};

}

TEST_CASE("a macro shows all that it would do and does nothing, then does it all", "[reply][macros]")
{
    MacroScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.keep(u"late"_s, u"Hello {customer.first-name}, {order} is on its way."_s);
    const MacroId macro = scene.macro({{Kind::Tag, u"late"_s},
                                       {Kind::Note, u"Asked about {order}"_s},
                                       {Kind::Assign, u"me"_s},
                                       {Kind::Reply, u"late"_s},
                                       {Kind::Snooze, u"24"_s}});
    const auto effects = scene.preview(macro);
    REQUIRE(effects.size() == 5);
    for (const MacroEffect &effect : effects)
        CHECK(effect.whyNot.isEmpty());
    CHECK(effects[1].text == u"Asked about 20931"_s);
    CHECK(effects[3].text == u"Hello Ana, 20931 is on its way."_s);
    CHECK(scene.count(u"outbox"_s) == 0);
    CHECK(scene.conversation().tags.isEmpty());

    const auto queued = scene.run(macro, scene.conversation().version);
    REQUIRE(queued);
    REQUIRE(queued->size() == 1);
    const auto item =
        scene.workspace().read([&](Session &session) { return OutboxRepository(session).find(queued->first()); });
    CHECK(item->message.text == u"Hello Ana, 20931 is on its way."_s);
    CHECK(item->agent == u"lena"_s);
    CHECK(item->notBefore == macroNoon + 10s);
    const Conversation after = scene.conversation();
    CHECK(after.tags == QStringList{u"late"_s});
    CHECK(after.assignee == u"lena"_s);
    CHECK(after.snoozedUntil == macroNoon + 24h);
    const auto messages = scene.workspace().read(
        [&](Session &session) { return MessageRepository(session).ofConversation(scene.about()); });
    CHECK(messages.last().text == u"Asked about 20931"_s);
    CHECK(messages.last().direction == Direction::Note);
}

TEST_CASE("a macro's mail is signed as the composer's is, and taken back it is not signed twice", "[reply][macros]")
{
    MacroScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.keep(u"late"_s, u"Hello {customer.first-name}."_s);
    scene.workspace().write([](Transaction &transaction) {
        ReplyRules rules;
        rules.signatures = {{QString(), u"The team"_s}, {u"lena"_s, u"{agent.name}\nfor {customer.first-name}\n"_s}};
        return setReplyRules(transaction, rules);
    });
    const QString whole = u"Hello Ana.\n\n-- \nlena\nfor Ana"_s;
    const MacroId sends = scene.macro({{Kind::Reply, u"late"_s}});
    const MacroId drafts = scene.macro({{Kind::Draft, u"late"_s}});
    CHECK(scene.preview(sends).first().text == whole);
    CHECK(scene.preview(drafts).first().text == u"Hello Ana."_s);
    const auto queued = scene.run(sends);
    REQUIRE(queued);
    const auto item =
        scene.workspace().read([&](Session &session) { return OutboxRepository(session).find(queued->first()); });
    CHECK(item->message.text == whole);
    CHECK(item->origin.offered == u"Hello Ana."_s);

    scene.workspace().write([&](Transaction &transaction) {
        return takeBackReply(transaction, item->id, OutboxEvent::Undone, {{}, {}, {}, u"lena"_s}, macroNoon);
    });
    const auto open = scene.workspace().read(
        [&](Session &session) { return DraftRepository(session).ofConversation(scene.about(), u"lena"_s); });
    REQUIRE(open.size() == 1);
    CHECK(open.first().text == whole);
    CHECK_FALSE(open.first().withSignature);
}

TEST_CASE("a macro that cannot do a step does none, and says why", "[reply][macros]")
{
    MacroScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.keep(u"old"_s, u"Old words"_s, macroNoon - 24h);
    scene.keep(u"french"_s, u"Bonjour"_s, {}, u"fr"_s);
    scene.keep(u"amount"_s, u"You get {refund.amount} of {field.total}"_s);
    const std::pair<QString, QString> cases[] = {
        {u"gone"_s, u"there is no saved reply gone"_s},
        {u"old"_s, u"old expired on 2 May 2026"_s},
        {u"french"_s, u"french has no text in the language en for E-mail"_s},
        {u"amount"_s, u"nothing fills {refund.amount}, {field.total}"_s},
    };
    scene.workspace().write([&](Transaction &transaction) -> Result<void> {
        FM_TRY(transaction.exec(u"UPDATE messages SET language = 'en'"_s));
        return {};
    });
    for (const auto &[name, why] : cases) {
        CAPTURE(name);
        const MacroId macro = scene.macro({{Kind::Tag, u"done"_s}, {Kind::Draft, name}, {Kind::Close, {}}});
        CHECK(scene.preview(macro).at(1).whyNot == why);
        const auto outcome = scene.run(macro);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Rejected);
        CHECK(outcome.error().detail == u"step 2, draft: "_s + why);
    }
    CHECK(scene.conversation().tags.isEmpty());
    CHECK(scene.conversation().status != ConversationStatus::Closed);
    CHECK(scene.count(u"drafts"_s) == 0);
}

TEST_CASE("a macro does not reply to who is not to be written to, nor what the network cannot take", "[reply][macros]")
{
    MacroScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.keep(u"late"_s, u"It is late."_s);
    const MacroId macro = scene.macro({{Kind::Tag, u"late"_s}, {Kind::Reply, u"late"_s}});
    scene.workspace().write([&](Transaction &transaction) -> Result<void> {
        Consent refusal;
        refusal.customer = scene.ana().customer;
        refusal.given = false;
        refusal.at = macroNoon - 30min;
        FM_TRY(ConsentRepository(transaction).append(transaction, refusal));
        return {};
    });
    const QString why = scene.preview(macro).at(1).whyNot;
    CHECK_FALSE(why.isEmpty());
    const auto outcome = scene.run(macro);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().detail.endsWith(why));
    CHECK(scene.conversation().tags.isEmpty());
    CHECK(scene.count(u"outbox"_s) == 0);
}

TEST_CASE("what an agent has begun to write stays as it is when a macro runs", "[reply][macros]")
{
    MacroScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.keep(u"late"_s, u"It is late."_s);
    Draft begun;
    begun.conversation = scene.about();
    begun.agent = u"lena"_s;
    begun.text = u"Dear Ana, I am sor"_s;
    begun.createdAt = begun.updatedAt = macroNoon - 1min;
    begun = scene.workspace().write(
        [&](Transaction &transaction) { return DraftRepository(transaction).save(transaction, begun); });
    REQUIRE(scene.run(scene.macro({{Kind::Draft, u"late"_s}, {Kind::Reply, u"late"_s}})));
    const auto open = scene.workspace().read(
        [&](Session &session) { return DraftRepository(session).ofConversation(scene.about(), u"lena"_s); });
    REQUIRE(open.size() == 2);
    CHECK(std::ranges::count(open, u"Dear Ana, I am sor"_s, &Draft::text) == 1);
    CHECK(std::ranges::count(open, u"It is late."_s, &Draft::text) == 1);
    CHECK(std::ranges::find(open, begun.id, &Draft::id)->revision == begun.revision);
}

TEST_CASE("a macro stops when the conversation went on, or when a step fails at last", "[reply][macros]")
{
    MacroScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.keep(u"late"_s, u"It is late."_s);
    const MacroId macro = scene.macro({{Kind::Tag, u"late"_s}, {Kind::Reply, u"late"_s}, {Kind::Close, {}}});
    const qint64 seen = scene.conversation().version;
    scene.desk().receive(scene.about(), scene.ana(), u"Hello?"_s, macroNoon - 1min);
    const auto outcome = scene.run(macro, seen);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Conflict);

    auto failing = scene.workspace().database().write([&](Transaction &transaction) {
        const ConversationDeed deed = [](Transaction &inner, ConversationId id, const MacroStep &step,
                                         const QString &agent, Instant now) -> Result<void> {
            if (step.kind == Kind::Close)
                return Error{ErrorKind::Storage, u"the disk is full"_s, {}};
            return doMacroStep(inner, id, step, agent, now);
        };
        return runMacro(transaction, {macro, scene.about(), u"lena"_s, {}, 10s}, deed, macroNoon);
    });
    failing.waitForFinished();
    REQUIRE_FALSE(failing.result());
    CHECK(scene.count(u"outbox"_s) == 0);
    CHECK(scene.conversation().tags.isEmpty());
    CHECK(scene.run(MacroId(99)).error().kind == ErrorKind::NotFound);
}
