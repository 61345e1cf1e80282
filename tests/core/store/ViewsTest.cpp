// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Views.h"
#include "core/inbox/QueryReading.h"
#include "core/inbox/Search.h"
#include "core/store/ConversationRepository.h"
#include "core/store/SavedViewRepository.h"
#include "core/store/SearchRank.h"
#include "core/store/SearchRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomInbox.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("saved views keep their order, and their names are unique whatever the case", "[store][views]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    const auto names = [&] {
        QStringList found;
        for (const SavedView &each :
             workspace.read([](Session &session) { return SavedViewRepository(session).all(); }))
            found.append(each.name);
        return found;
    };
    QList<SavedViewId> ids;
    for (const auto &name : {u"Équipe"_s, u"VIP"_s, u"spam"_s}) {
        ids.append(workspace.write([&](Transaction &tx) {
            return SavedViewRepository(tx).add(tx, {{}, name, u"tag:"_s + name, ConversationSort::Due});
        }));
    }
    CHECK(names() == QStringList{u"Équipe"_s, u"VIP"_s, u"spam"_s});
    workspace.write([&](Transaction &tx) -> Result<void> {
        SavedViewRepository views(tx);
        CHECK(views.add(tx, {{}, u" équipe "_s, {}, {}}).error().kind == ErrorKind::Conflict);
        CHECK(views.add(tx, {{}, u" "_s, {}, {}}).error().kind == ErrorKind::Malformed);
        CHECK(views.rename(tx, ids.at(1), u"SPAM"_s).error().kind == ErrorKind::Conflict);
        FM_TRY(views.rename(tx, ids.at(2), u"Spam"_s)); // its own name, otherwise spelled
        FM_TRY(views.reorder(tx, {ids.at(2)}));
        return views.replace(tx, ids.at(1), u"reach:>10k"_s, ConversationSort::Reach);
    });
    CHECK(names() == QStringList{u"Spam"_s, u"Équipe"_s, u"VIP"_s});
    const auto vip = workspace.read([](Session &session) { return SavedViewRepository(session).named(u"vip"_s); });
    REQUIRE(vip);
    CHECK(vip->query == u"reach:>10k"_s);
    CHECK(vip->sort == ConversationSort::Reach);
    workspace.write([&](Transaction &tx) { return SavedViewRepository(tx).remove(tx, ids.at(0)); });
    CHECK(names() == QStringList{u"Spam"_s, u"VIP"_s});
}

TEST_CASE("the tally counts what the built-in views list", "[store][views]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    CHECK(workspace.read([](Session &session) { return ConversationRepository(session).tally(u"lena"_s, {}); }) ==
          ConversationTally());
    RandomInbox inbox(workspace, 5);
    for (int i = 0; i < 120; ++i)
        inbox.step();
    QHash<QString, qsizetype> listed;
    for (const View &view : builtInViews()) {
        const QueryReading reading = readQuery(view.query, view.sort, {inbox.now(), QTimeZone::utc(), u"lena"_s});
        REQUIRE(reading.isValid());
        listed[view.name] =
            workspace.read([&](Session &session) { return ConversationRepository(session).order(reading.query); })
                .size();
    }
    const auto tally =
        workspace.read([&](Session &session) { return ConversationRepository(session).tally(u"lena"_s, inbox.now()); });
    CHECK(tally.waiting == listed.value(u"waiting"_s));
    CHECK(tally.mine == listed.value(u"mine"_s));
    CHECK(tally.unread == listed.value(u"unread"_s));
    CHECK(tally.open == listed.value(u"open"_s));
    CHECK(tally.snoozed == listed.value(u"snoozed"_s));
    CHECK(tally.followUpsDue == listed.value(u"follow-ups"_s));
    CHECK(tally.followUpsDue > 0);
    CHECK(tally.closed == listed.value(u"closed"_s));
    CHECK(tally.all == listed.value(u"all"_s));
    CHECK(tally.waiting > 0);
}

TEST_CASE("by relevance a subject hit comes before newer ones in the text, but not for ever", "[store][search]")
{
    CHECK(rank::placeOf(1000, rank::subjectWeight) < rank::placeOf(1000, rank::peopleWeight));
    CHECK(rank::placeOf(1000, rank::peopleWeight) < rank::placeOf(1000, rank::otherWeight));
    constexpr qint64 day = 86'400LL * 256;
    CHECK(rank::placeOf(0, rank::subjectWeight) < rank::placeOf(62 * day, rank::otherWeight));
    CHECK(rank::placeOf(0, rank::subjectWeight) > rank::placeOf(63 * day, rank::otherWeight));

    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    RandomInbox inbox(workspace, 9);
    for (int i = 0; i < 150; ++i)
        inbox.step();
    const QueryReading reading =
        readQuery(u"refund"_s, ConversationSort::Relevance, {inbox.now(), QTimeZone::utc(), u"lena"_s});
    const auto found =
        workspace.read([&](Session &session) { return SearchRepository(session).find(reading.query, 0); });
    REQUIRE(found.size() > 5);
    for (const int limit : {1, 3, 50}) {
        CHECK(workspace.read([&](Session &session) { return SearchRepository(session).find(reading.query, limit); }) ==
              found.mid(0, limit));
    }
    CHECK(std::is_sorted(found.begin(), found.end(),
                         [](const FoundMessage &a, const FoundMessage &b) { return a.place < b.place; }));
    const auto keys =
        workspace.read([&](Session &session) { return ConversationRepository(session).order(reading.query); });
    CHECK(keys.first().place == found.first().place);
    QList<ConversationId> ids;
    for (const ConversationKey &key : keys)
        ids.append(key.id);
    CHECK(workspace.read([&](Session &session) {
        return ConversationRepository(session).keysOf(reading.query, ids.mid(0, 4));
    }) == keys.mid(0, 4));
    const auto hits = workspace.read([&](Session &session) { return bestHits(session, reading.query, ids); });
    CHECK(hits.size() == keys.size());
    CHECK(hits.value(keys.first().id).message == found.first().message);
    for (const SearchHit &hit : hits)
        CHECK_FALSE(hit.snippet.marks.isEmpty());
}
