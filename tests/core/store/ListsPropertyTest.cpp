// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/QueryReading.h"
#include "core/store/ConversationRepository.h"
#include "core/store/ReachQueue.h"
#include "core/store/SearchRepository.h"
#include "tests/support/NaiveQuery.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomInbox.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QString randomQuery(QRandomGenerator &random)
{
    const QStringList terms{u"refund"_s,
                            u"\"late order\""_s,
                            u"ref"_s,
                            u"返"_s,
                            u"品し"_s,
                            u"sao "_s,
                            u"-refund"_s,
                            u"-\"order refund\""_s,
                            u"from:ana"_s,
                            u"-from:ana"_s,
                            u"to:support"_s,
                            u"subject:late"_s,
                            u"-subject:late"_s,
                            u"file:invoice"_s,
                            u"has:attachment"_s,
                            u"-has:attachment"_s,
                            u"lang:pt"_s,
                            u"is:waiting"_s,
                            u"is:open,pending"_s,
                            u"-is:closed"_s,
                            u"is:unread"_s,
                            u"is:late"_s,
                            u"is:answered,unread"_s,
                            u"is:assigned"_s,
                            u"is:handed-over"_s,
                            u"is:promised"_s,
                            u"-is:promised"_s,
                            u"is:follow-up-due"_s,
                            u"is:follow-up-due,promised"_s,
                            u"tag:spam"_s,
                            u"-tag:Spam,vip"_s,
                            u"assignee:me"_s,
                            u"assignee:none,leo"_s,
                            u"channel:x"_s,
                            u"-channel:x,email"_s,
                            u"account:#2"_s,
                            u"customer:são"_s,
                            u"-customer:\"ana\""_s,
                            u"reach:>10"_s,
                            u"-reach:<100"_s,
                            u"before:2026-05-10"_s,
                            u"after:2026-05-12"_s,
                            u"on:2026-05-11"_s,
                            u"before:5d"_s};
    QStringList chosen;
    for (int i = random.bounded(4); i > 0; --i)
        chosen.append(terms.at(random.bounded(static_cast<int>(terms.size()))));
    return chosen.join(u' ');
}

QList<ConversationId> idsOf(const QList<ConversationKey> &keys)
{
    QList<ConversationId> ids;
    for (const ConversationKey &key : keys)
        ids.append(key.id);
    return ids;
}

}

TEST_CASE("a list is what a look at every conversation gives, whatever happens to them", "[store][query][property]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const auto seed = GENERATE(1U, 2U);
    TestWorkspace workspace(engine);
    workspace.write([seed](Transaction &tx) { // a head start that tells among messages of some days
        return ReachQueue(tx).setRule(tx, {seed == 2, std::chrono::hours(24)});
    });
    RandomInbox inbox(workspace, seed);
    auto random = QRandomGenerator(seed + 100);
    for (int round = 0; round < 12; ++round) {
        for (int step = 0; step < 12; ++step)
            inbox.step();
        const NaiveQuery naive = workspace.read([](Session &session) { return NaiveQuery::readAll(session); });
        for (int i = 0; i < 14; ++i) {
            const QString text = randomQuery(random);
            const auto sort = allConversationSorts().at(random.bounded(4));
            const QueryReading reading = readQuery(text, sort, {inbox.now(), QTimeZone::utc(), u"lena"_s});
            REQUIRE(reading.isValid());
            INFO("seed " << seed << ", sort " << toString(sort).toStdString() << ", query: " << text.toStdString());
            const auto expected = naive.order(reading.query);
            const auto keys =
                workspace.read([&](Session &session) { return ConversationRepository(session).order(reading.query); });
            REQUIRE(idsOf(keys) == expected);
            REQUIRE(std::is_sorted(keys.begin(), keys.end()));
            const int limit = 1 + random.bounded(5);
            REQUIRE(workspace.read([&](Session &session) {
                return ConversationRepository(session).order(reading.query, limit);
            }) == keys.mid(0, limit));
            QList<ConversationId> some;
            for (const ConversationId id : naive.all()) {
                if (random.bounded(2) == 0)
                    some.append(id);
            }
            QList<ConversationKey> expectedOfSome;
            for (const ConversationKey &key : keys) {
                if (some.contains(key.id))
                    expectedOfSome.append(key);
            }
            REQUIRE(workspace.read([&](Session &session) {
                return ConversationRepository(session).keysOf(reading.query, some);
            }) == expectedOfSome);
        }
    }
}

TEST_CASE("a search is what a look at every message gives", "[store][query][property]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    RandomInbox inbox(workspace, 7);
    auto random = QRandomGenerator(8);
    for (int round = 0; round < 8; ++round) {
        for (int step = 0; step < 20; ++step)
            inbox.step();
        const NaiveQuery naive = workspace.read([](Session &session) { return NaiveQuery::readAll(session); });
        for (int i = 0; i < 20; ++i) {
            const QString text = randomQuery(random) + u' ' + inbox.randomPiece();
            const QueryReading reading =
                readQuery(text, ConversationSort::Newest, {inbox.now(), QTimeZone::utc(), u"lena"_s});
            INFO("query: " << text.toStdString());
            QList<MessageId> found;
            for (const auto &hit :
                 workspace.read([&](Session &session) { return SearchRepository(session).find(reading.query, 0); }))
                found.append(hit.message);
            REQUIRE(found == naive.messages(reading.query));
            QList<MessageId> first;
            for (const auto &hit :
                 workspace.read([&](Session &session) { return SearchRepository(session).find(reading.query, 3); }))
                first.append(hit.message);
            REQUIRE(first == found.mid(0, 3));
        }
    }
}
