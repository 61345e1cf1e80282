// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/History.h"
#include "core/inbox/DemoWorkspace.h"
#include "core/inbox/QueryReading.h"
#include "core/metrics/Measures.h"
#include "core/store/ConversationRepository.h"
#include "core/store/SearchRepository.h"
#include "tests/core/review/fill/FilledReview.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomInbox.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant noonOfDemo = *fromIso(u"2026-05-16T12:00:00Z"_s);

struct Asked
{
    QString text;
    ConversationSort sort;
};

QList<Asked> questions()
{
    QList<Asked> all;
    for (const QString &text : {u""_s,           u"is:waiting"_s,        u"is:open"_s,        u"is:closed"_s,
                                u"is:snoozed"_s, u"is:unread"_s,         u"is:handed-over"_s, u"channel:x"_s,
                                u"tag:VIP"_s,    u"assignee:lena"_s,     u"refund"_s,         u"ana"_s,
                                u"from:ana"_s,   u"file:invoice"_s,      u"has:attachment"_s, u"lang:pt"_s,
                                u"-refund"_s,    u"before:2026-05-12"_s, u"reach:>1000"_s,    u"to:support"_s}) {
        for (const ConversationSort sort : allConversationSorts())
            all.append({text, sort});
    }
    return all;
}

Result<QList<ConversationKey>> keysFor(Session &session, const Asked &asked, Instant now)
{
    const auto reading = readQuery(asked.text, asked.sort, {now, QTimeZone::utc(), u"lena"_s});
    if (!reading.isValid())
        return Error{ErrorKind::Malformed, asked.text, {}};
    return ConversationRepository(session).order(reading.query);
}

Result<QList<MeasurePage>> allPagesOf(Session &session, Instant now)
{
    QList<PageQuery> queries;
    for (const PageId page : allPages()) {
        PageQuery query;
        query.page = page;
        queries.append(query);
    }
    return pagesAsOf(session, queries, now);
}

/// Everything that lists, histories and measures show is the same in both.
void compare(TestWorkspace &original, FilledReview &review, const ExportedByHand &exported, Instant now)
{
    const auto back = review.read([](Session &session) { return ExportedByHand::read(session); });
    REQUIRE(back.all.conversations.size() == exported.all.conversations.size());
    for (qsizetype i = 0; i < back.all.conversations.size(); ++i) {
        CHECK(back.all.conversations[i].conversation == exported.all.conversations[i].conversation);
        CHECK(back.all.conversations[i].messages == exported.all.conversations[i].messages);
        CHECK(back.all.conversations[i].events == exported.all.conversations[i].events);
    }
    CHECK(back.all.customers == exported.all.customers);
    for (const Asked &asked : questions()) {
        const auto keys = [&](Session &session) { return keysFor(session, asked, now); };
        INFO(asked.text.toStdString() << " by " << toString(asked.sort).toStdString());
        CHECK(review.read(keys) == original.read(keys));
    }
    const auto pages = [now](Session &session) { return allPagesOf(session, now); };
    const auto here = review.read(pages);
    const auto there = original.read(pages);
    REQUIRE(here.size() == there.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        INFO(toString(here[i].query.page).toStdString());
        CHECK(here[i].remarks == there[i].remarks);
        REQUIRE(here[i].cards.size() == there[i].cards.size());
        for (qsizetype card = 0; card < here[i].cards.size(); ++card) {
            INFO(here[i].cards[card].id.toStdString());
            CHECK(here[i].cards[card] == there[i].cards[card]);
        }
        CHECK(here[i] == there[i]);
    }
    // What is planned, who was linked, and what was agreed to, is of the workspace and not exported.
    const HistoryFilter exportable{
        {HistoryKind::Message, HistoryKind::Contact, HistoryKind::Note, HistoryKind::HandOver, HistoryKind::Outcome},
        {},
        {},
        {}};
    for (const ExportedCustomer &each : exported.all.customers) {
        const auto history = [&](Session &session) { return historyOf(session, each.customer.id, exportable); };
        CHECK(review.read(history) == original.read(history));
    }
}

ExportedByHand exportOf(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return ExportedByHand::read(session); });
}

}

TEST_CASE("A random workspace that was exported and filled in again is shown, found and measured as it was")
{
    const auto seed = GENERATE(range(1u, 7u));
    TestWorkspace workspace;
    RandomInbox inbox(workspace, seed);
    for (int step = 0; step < 160; ++step)
        inbox.step();
    const ExportedByHand exported = exportOf(workspace);
    FilledReview review(exported.manifest);
    REQUIRE(review.begun());
    REQUIRE(review.fill(exported.parts(4)));
    compare(workspace, review, exported, inbox.now());
}

TEST_CASE("The demo's workspaces are the same in a review")
{
    const auto set = GENERATE(DemoSet::Workspace, DemoSet::Awkward);
    TestWorkspace workspace;
    REQUIRE(await(createDemo(workspace.database(), noonOfDemo, set), 60000));
    const ExportedByHand exported = exportOf(workspace);
    FilledReview review(exported.manifest);
    REQUIRE(review.begun());
    REQUIRE(review.fill(exported.parts(25)));
    compare(workspace, review, exported, noonOfDemo);
}
