// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AnswerIndex.h"
#include "core/store/AnswerFill.h"
#include "core/store/Doctor.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

AnsweredCase caseNumber(qint64 number, AccountId account = AccountId(1))
{
    return {0, account, ConversationId(number), MessageId(10 * number), MessageId(10 * number + 1), fromMsecs(number),
            {}};
}

Result<qint64> rowsIn(Session &session, const QString &table)
{
    FM_ASSIGN(const auto rows, (session.first<qint64>(u"SELECT count(*) FROM "_s + table,
                                                      [](const Row &row) { return row.integer(0); })));
    return rows.value_or(0);
}

}

TEST_CASE("A question's words are those that may find another like it", "[store][answers]")
{
    CHECK(AnswerIndex::wordsOf(u"@brand My Équipe has 3 parcels, ab-1234 at https://a.example/x ana@x.example"_s,
                               false) == QStringList{u"equipe"_s, u"parcels"_s});
    CHECK(AnswerIndex::wordsOf(u"parcel Parcel PARCEL"_s, false) == QStringList{u"parcel"_s});
    CHECK(AnswerIndex::wordsOf(u"Late parcel\n\nOn Monday, Ana wrote:\n> secret\n"_s, true) ==
          QStringList{u"late"_s, u"parcel"_s});
    QStringList many;
    for (int i = 0; i < 500; ++i)
        many.append(u"word"_s + QChar(u'a' + i / 26) + QChar(u'a' + i % 26));
    CHECK(AnswerIndex::wordsOf(many.join(u' '), false).size() == AnswerIndex::mostWords);
}

TEST_CASE("Cases are found by their words, the newest first, and leave nothing behind", "[store][answers]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    workspace.write([](Transaction &tx) -> Result<void> {
        AnswerIndex index(tx);
        FM_TRY(index.add(caseNumber(1), {u"parcel"_s, u"late"_s}));
        FM_TRY(index.add(caseNumber(2), {u"parcel"_s, u"broken"_s}));
        FM_TRY(index.add(caseNumber(3, AccountId(2)), {u"parcel"_s}));
        FM_ASSIGN(const auto known, index.known(AccountId(1), {u"parcel"_s, u"late"_s, u"never"_s}));
        CHECK(known.cases == 2);
        REQUIRE(known.words.size() == 2);
        CHECK(known.words[0].word == u"late"_s);
        CHECK(known.words[1].cases == 2);
        FM_ASSIGN(const auto having, index.having(known.words[1].id, 10));
        FM_ASSIGN(const auto cases, index.cases(having));
        CHECK(cases.size() == 2);
        FM_ASSIGN(const auto newest, index.having(known.words[1].id, 1));
        FM_ASSIGN(const auto one, index.cases(newest));
        REQUIRE(one.size() == 1);
        CHECK(one.first().answer == MessageId(21));
        for (const AnsweredCase &each : cases)
            FM_TRY(index.remove(each));
        FM_ASSIGN(const auto others, index.ofConversation(ConversationId(3)));
        REQUIRE(others.size() == 1);
        return index.remove(others.first());
    });
    for (const QString &table : {u"answer_words"_s, u"answer_cases"_s, u"answer_postings"_s})
        CHECK(workspace.read([&](Session &session) { return rowsIn(session, table); }) == 0);
}

TEST_CASE("The doctor finds cases without messages and words counted wrongly, and has them made anew",
          "[store][answers]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    workspace.write([](Transaction &tx) { return AnswerIndex(tx).add(caseNumber(1), {u"parcel"_s}); });
    const auto finding = [&] {
        const auto checks = workspace.read([](Session &session) { return checkHealth(session); });
        const auto found = std::ranges::find(checks, u"answered cases"_s, &HealthCheck::name);
        REQUIRE(found != checks.cend());
        return found->ok;
    };
    CHECK_FALSE(finding());
    auto repaired = workspace.database().onWriter([](Transaction &connection) { return repairHealth(connection); });
    repaired.waitForFinished();
    REQUIRE(repaired.result());
    CHECK(finding());
    CHECK(workspace.read([](Session &session) { return rowsIn(session, u"answer_words"_s); }) == 0);
}
