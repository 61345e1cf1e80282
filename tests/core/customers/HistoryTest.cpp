// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/History.h"
#include "core/customers/Linking.h"
#include "core/inbox/ConversationActions.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/FollowUpRepository.h"
#include "tests/core/customers/HistoryScene.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Identity anaByMail = HistoryScene::person(Channel::Email, u"ana@people.example"_s, u"Ana Sousa"_s);
const Identity anaOnX = HistoryScene::person(Channel::X, u"@ana_s"_s, u"Ana S."_s);

/// Ana by mail and on X, who are one person; a colleague's call, note, hand-over and closing; a promise and a consent.
struct Past
{
    HistoryScene scene;
    ConversationId mail;
    ConversationId post;
    CustomerId ana;
    CustomerId other;
    CustomerDeedId linked;
    FollowUpId promise;

    explicit Past(Engine engine) : scene(engine)
    {
        mail = scene.say({anaByMail, u"Parcel"_s, u"Where is my parcel, order 4711?"_s, 0});
        scene.say({anaByMail, u"Parcel"_s, u"I am away."_s, 5, Direction::Inbound, Automatic::AutoReply});
        scene.say({anaByMail, u"Parcel"_s, u"It is on its way."_s, 30, Direction::Outbound});
        post = scene.say({anaOnX, u"t1"_s, u"Still nothing. Réclamation!"_s, 100});
        ana = scene.customerOf(mail);
        other = scene.customerOf(post);
        scene.call(post, u"She asked about the refund."_s, 110);
        scene.workspace().write([this](Transaction &tx) { return act(tx); });
    }

    Result<void> act(Transaction &tx)
    {
        const QString lea = u"lea"_s;
        FM_TRY(actions::addNote(tx, mail, lea, HistoryScene::at(40), u"Lost by the carrier"_s));
        FM_TRY(actions::handOver(tx, mail, lea, HistoryScene::at(50), u"Logistics"_s, u"find the parcel"_s));
        FM_TRY(actions::handBack(tx, mail, lea, HistoryScene::at(60), u"it is found"_s));
        FM_TRY(actions::tag(tx, mail, lea, HistoryScene::at(65), u"parcel"_s));
        FM_TRY(actions::close(tx, mail, lea, HistoryScene::at(70)));
        FM_ASSIGN(linked, link(tx, {ana, other, {}, lea}, HistoryScene::at(200)));
        FollowUp followUp;
        followUp.customer = ana;
        followUp.conversation = post;
        followUp.kind = FollowUpKind::Promise;
        followUp.text = u"Refund of 20 euros"_s;
        followUp.createdAt = HistoryScene::at(210);
        followUp.dueAt = HistoryScene::at(1000);
        followUp.agent = lea;
        FM_ASSIGN(promise, FollowUpRepository(tx).add(tx, followUp));
        FM_TRY(FollowUpRepository(tx).finish(tx, promise, u"max"_s, u"paid"_s, HistoryScene::at(300)));
        FM_TRY(ConsentRepository(tx).append(tx, {{},
                                                 other,
                                                 ConsentPurpose::Marketing,
                                                 Channel::X,
                                                 false,
                                                 HistoryScene::at(310),
                                                 lea,
                                                 u"no offers, please"_s}));
        return {};
    }
};

HistoryFilter ofKinds(const QSet<HistoryKind> &kinds)
{
    HistoryFilter filter;
    filter.kinds = kinds;
    return filter;
}

HistoryFilter withWords(const QString &text)
{
    HistoryFilter filter;
    filter.text = text;
    return filter;
}

}

#define BOTH_ENGINES const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres)

TEST_CASE("a history has everything that happened with a customer on every channel, newest first", "[customers]")
{
    BOTH_ENGINES;
    Past past(engine);
    const QStringList all{u"consent no offers, please"_s,
                          u"follow-up Refund of 20 euros"_s,
                          u"follow-up Refund of 20 euros"_s,
                          u"identity link"_s,
                          u"contact She asked about the refund."_s,
                          u"message Still nothing. Réclamation!"_s,
                          u"outcome closed"_s,
                          u"hand-over handed-back"_s,
                          u"hand-over handed-over"_s,
                          u"note Lost by the carrier"_s,
                          u"message It is on its way."_s,
                          u"message I am away."_s,
                          u"message Where is my parcel, order 4711?"_s};
    CHECK(past.scene.told(past.ana) == all);
    CHECK(past.scene.told(past.other) == all); // whoever was linked has the history of who stands for them
}

TEST_CASE("a line says who, where and what, and how long the first answer took", "[customers]")
{
    BOTH_ENGINES;
    Past past(engine);
    const auto lines = past.scene.lines(past.ana);
    REQUIRE(lines.size() == 13);
    const HistoryEntry &question = lines[12];
    CHECK(question.opensCase);
    CHECK(question.answered == Milliseconds(30min));
    CHECK_FALSE(question.waits);
    CHECK(question.who == u"Ana Sousa"_s);
    CHECK(question.subject == u"Parcel"_s);
    CHECK(question.conversation == past.mail);
    const HistoryEntry &away = lines[11];
    CHECK_FALSE(away.opensCase);
    CHECK(away.automatic == Automatic::AutoReply);
    CHECK(lines[10].direction == Direction::Outbound);
    CHECK(lines[8].detail == u"Logistics: find the parcel"_s);
    CHECK(lines[7].detail == u"it is found"_s);
    CHECK(lines[7].key.later);
    const HistoryEntry &post = lines[5];
    CHECK(post.channel == Channel::X);
    CHECK(post.opensCase);
    CHECK(post.waits);
    CHECK_FALSE(post.answered);
    CHECK(lines[4].contact == ContactKind::Phone);
    CHECK(lines[4].channel == Channel::Logged);
    CHECK(lines[4].detail == u"lea"_s);
    CHECK(lines[3].subject == u"Ana Sousa"_s);
    CHECK(lines[3].detail == u"Ana S."_s);
    CHECK(lines[2].dueAt == HistoryScene::at(1000));
    CHECK(lines[2].detail == u"promise"_s);
    CHECK(lines[1].who == u"max"_s);
    CHECK(lines[1].detail == u"paid"_s);
    CHECK(lines[0].detail == u"marketing"_s);
    CHECK(lines[0].hasChannel);
    CHECK(lines[0].channel == Channel::X);
    CHECK_FALSE(lines[0].done);
}

TEST_CASE("a history is filtered by kind, channel and conversation", "[customers]")
{
    BOTH_ENGINES;
    Past past(engine);
    CHECK(past.scene.told(past.ana, ofKinds({HistoryKind::HandOver, HistoryKind::Outcome})) ==
          QStringList{u"outcome closed"_s, u"hand-over handed-back"_s, u"hand-over handed-over"_s});
    HistoryFilter filter;
    filter.channels = {Channel::X};
    CHECK(past.scene.told(past.ana, filter) == QStringList{u"follow-up Refund of 20 euros"_s,
                                                           u"follow-up Refund of 20 euros"_s,
                                                           u"message Still nothing. Réclamation!"_s});
    filter.channels = {Channel::Logged};
    CHECK(past.scene.told(past.ana, filter) == QStringList{u"contact She asked about the refund."_s});
    filter = {};
    filter.conversation = past.mail;
    CHECK(past.scene.told(past.ana, filter).size() == 7);
    const ConversationId strange =
        past.scene.say({HistoryScene::person(Channel::X, u"@bob"_s, u"Bob"_s), u"t2"_s, u"Another matter"_s, 400});
    filter.conversation = strange;
    CHECK(past.scene.told(past.ana, filter).isEmpty()); // of somebody else
}

TEST_CASE("words are looked for in every kind of line", "[customers]")
{
    BOTH_ENGINES;
    Past past(engine);
    const auto found = [&](const QString &text) { return past.scene.told(past.ana, withWords(text)); };
    CHECK(found(u"reclamation"_s) == QStringList{u"message Still nothing. Réclamation!"_s});
    CHECK(found(u"refu"_s) == QStringList{u"follow-up Refund of 20 euros"_s, u"follow-up Refund of 20 euros"_s,
                                          u"contact She asked about the refund."_s});
    CHECK(found(u"\"by the carrier\""_s) == QStringList{u"note Lost by the carrier"_s});
    CHECK(found(u"logistics"_s) == QStringList{u"hand-over handed-over"_s});
    CHECK(found(u"offers"_s) == QStringList{u"consent no offers, please"_s});
    CHECK(found(u"parcel -4711"_s) == QStringList{u"hand-over handed-over"_s, u"message It is on its way."_s,
                                                  u"message I am away."_s}); // the subject counts as well
    CHECK(found(u"\"by the"_s) == found(u"by the"_s));                       // no query: taken as words
    CHECK(found(u"…"_s).size() == 13);                                       // nothing to look for
}

TEST_CASE("what was undone keeps its place in the history, with a second line", "[customers]")
{
    BOTH_ENGINES;
    Past past(engine);
    past.scene.workspace().write([&](Transaction &tx) -> Result<void> {
        FM_ASSIGN(const auto deed, CustomerDeedRepository(tx).find(past.linked));
        return undoPlaceDeed(tx, *deed, u"max"_s, HistoryScene::at(400));
    });
    const auto lines = past.scene.lines(past.ana, ofKinds({HistoryKind::Identity}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].key.later);
    CHECK(lines[0].who == u"max"_s);
    CHECK(lines[1].who == u"lea"_s);
    CHECK(lines[1].done);
    CHECK(past.scene.told(past.ana, ofKinds({HistoryKind::Message})).size() == 3);
    CHECK(past.scene.told(past.other, ofKinds({HistoryKind::Message, HistoryKind::Consent})) ==
          QStringList{u"consent no offers, please"_s, u"message Still nothing. Réclamation!"_s});
    CHECK(past.scene.told(past.other, ofKinds({HistoryKind::Identity})).size() == 2);
}

TEST_CASE("counts tell the messages, the cases, and how they ended", "[customers]")
{
    BOTH_ENGINES;
    Past past(engine);
    const ConversationId spam = past.scene.say({anaOnX, u"t3"_s, u"Win a prize"_s, 500});
    past.scene.workspace().write(
        [spam](Transaction &tx) { return actions::markSpam(tx, spam, u"lea"_s, HistoryScene::at(510)); });
    const auto counts = past.scene.workspace().read(
        [&](Session &session) { return historyCounts(session, past.ana, HistoryScene::at(10'000)); });
    CHECK(counts.conversations == 3);
    CHECK(counts.messages == 6);
    CHECK(counts.cases == 2);
    CHECK(counts.answered == 1);
    CHECK(counts.waiting == 1);
    CHECK(counts.medianFirstResponse == Milliseconds(30min));
    CHECK(counts.firstContact == HistoryScene::at(0));
    CHECK(counts.lastContact == HistoryScene::at(500));
    CHECK(counts.casesOn == QHash<Channel, int>{{Channel::Email, 1}, {Channel::X, 1}});
}

TEST_CASE("a contact that was logged by mistake stays as one, and counts for nothing", "[customers]")
{
    BOTH_ENGINES;
    HistoryScene scene(engine);
    const ConversationId mail = scene.say({anaByMail, u"Parcel"_s, u"Where is it?"_s, 0});
    const CustomerId ana = scene.customerOf(mail);
    const LoggedPlace call = scene.call(mail, u"Somebody else"_s, 10);
    scene.workspace().write(
        [&](Transaction &tx) { return takeBackContact(tx, call.message, u"lea"_s, HistoryScene::at(20)); });
    const auto lines = scene.lines(ana);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].withdrawn);
    CHECK_FALSE(lines[1].withdrawn);
    const auto counts =
        scene.workspace().read([&](Session &session) { return historyCounts(session, ana, HistoryScene::at(100)); });
    CHECK(counts.messages == 1);
    CHECK(counts.lastContact == HistoryScene::at(0));
}

TEST_CASE("a history is read out of indexes, not out of the log or the messages", "[customers]")
{
    HistoryScene scene;
    scene.workspace().read([](Session &session) -> Result<bool> {
        FM_ASSIGN(
            const auto plan,
            (session.all<QString>(u"EXPLAIN QUERY PLAN SELECT e.id, e.kind, e.at, e.account_id, e.conversation_id, "
                                  "e.message_id, e.automatic, e.agent FROM conversations c CROSS JOIN events e "
                                  "WHERE c.customer_id = 1 AND e.conversation_id = c.id"_s,
                                  [](const Row &row) { return row.text(3); })));
        REQUIRE(plan.size() == 2);
        for (const QString &step : plan)
            CHECK(step.contains(u"COVERING INDEX"_s));
        return true;
    });
}

TEST_CASE("a text is cut between characters, and a customer who is not there is said to be missing", "[customers]")
{
    HistoryScene scene;
    const QString longText = u"a"_s + u"\U0001F600"_s.repeated(400);
    const CustomerId ana = scene.customerOf(scene.say({anaOnX, u"t"_s, longText, 0}));
    const auto lines = scene.lines(ana);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == longText.left(299));
    auto missing =
        scene.workspace().database().read([](Session &session) { return historyOf(session, CustomerId(999)); });
    missing.waitForFinished();
    REQUIRE_FALSE(missing.result());
    CHECK(missing.result().error().kind == ErrorKind::NotFound);
}
