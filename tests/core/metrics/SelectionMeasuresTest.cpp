// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/SelectionMeasures.h"

#include "core/metrics/Measures.h"
#include "core/metrics/pages/PageExport.h"
#include "core/store/ConversationRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <QJsonArray>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant selectionNow = *fromIso(u"2026-06-01T00:00:00Z"_s);

/// Ten conversations on each of two accounts; every third is not answered.
struct SelectionDesk
{
    explicit SelectionDesk(Engine engine) : workspace(engine)
    {
        TestDesk desk(workspace);
        for (const Channel channel : {Channel::Email, Channel::X}) {
            accounts.append(desk.account(channel));
            for (int number = 0; number < 10; ++number) {
                const Identity author = desk.person(somebody(channel, u"p%1@x.example"_s.arg(number)));
                const ConversationId id = desk.conversation(accounts.last(), author);
                const Instant at = selectionNow - std::chrono::hours(24 * (number + 2));
                desk.receive(id, author, u"a question"_s, at);
                if (number % 3 != 0)
                    desk.answer(id, u"an answer"_s, at + std::chrono::minutes(10 * number));
                desk.tag(id, u"tag%1"_s.arg(number % 2));
                conversations[accounts.last()].append(id);
            }
        }
    }

    QJsonObject measures(const QList<ConversationId> &of)
    {
        return workspace.read([&](Session &session) { return measuresOf(session, of, selectionNow); });
    }

    /// The cards of all pages out of a ledger of everything, with a filter.
    QJsonArray cards(const CaseFilter &filter)
    {
        QList<PageQuery> queries;
        for (const PageId page : allPages()) {
            queries.append(PageQuery());
            queries.last().page = page;
            queries.last().filter = filter;
        }
        const auto pages = workspace.read([&](Session &session) { return pagesAsOf(session, queries, selectionNow); });
        QJsonArray cards;
        for (const MeasurePage &page : pages)
            cards.append(toJson(page).value("cards"_L1));
        return cards;
    }

    TestWorkspace workspace;
    QList<AccountId> accounts;
    QHash<AccountId, QList<ConversationId>> conversations;
};

QJsonArray cardsOf(const QJsonObject &measures)
{
    QJsonArray cards;
    for (const QJsonValue page : measures.value("pages"_L1).toArray())
        cards.append(page.toObject().value("cards"_L1));
    return cards;
}

}

TEST_CASE("the measures of all conversations are those of the workspace", "[metrics][export]")
{
    SelectionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QJsonObject all = desk.measures(desk.conversations[desk.accounts[0]] + desk.conversations[desk.accounts[1]]);
    CHECK(cardsOf(all) == desk.cards({}));
    CHECK(all.value("rules"_L1).toObject().contains("horizons"_L1));
    CHECK(all.value("pages"_L1).toArray().first().toObject().value("cases"_L1).toInt() == 20);
}

TEST_CASE("the measures of some conversations are those of a filter that lets the same through", "[metrics][export]")
{
    SelectionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    CaseFilter filter;
    filter.accounts = {desk.accounts[1]};
    const QJsonObject some = desk.measures(desk.conversations[desk.accounts[1]]);
    CHECK(cardsOf(some) == desk.cards(filter));
    CHECK(some.value("pages"_L1).toArray().first().toObject().value("cases"_L1).toInt() == 10);
    CHECK(desk.measures({}).value("pages"_L1).toArray().first().toObject().value("cases"_L1).toInt() == 0);
}
