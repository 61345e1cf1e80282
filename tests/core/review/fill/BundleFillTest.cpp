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
<<<<<<< HEAD

TEST_CASE("Accounts of a review are paused and have no settings and no secrets")
{
    ExportedByHand exported = smallExport();
    Account &account = exported.manifest.accounts.first();
    account.settings = {{u"imapHost"_s, u"imap.brand.example"_s}};
    account.secretSource = SecretSource::Command;
    account.secretCommand = u"rm -rf /"_s;
    FilledReview review(exported.manifest);
    REQUIRE(review.begun());
    const auto accounts = review.read([](Session &session) { return AccountRepository(session).all(); });
    REQUIRE(accounts.size() == exported.manifest.accounts.size());
    for (const Account &each : accounts) {
        CHECK(each.paused);
        CHECK(each.settings.isEmpty());
        CHECK(each.secretSource == SecretSource::None);
        CHECK(each.secretCommand.isEmpty());
    }
}

TEST_CASE("What a bundle does not have stands there by its name")
{
    ExportedByHand exported = smallExport();
    exported.manifest.accounts.clear();
    exported.all.customers.clear();
    const auto parts = exported.parts(3);
    FilledReview review(exported.manifest);
    REQUIRE(review.begun());
    REQUIRE(review.fill(parts));
    const auto rows = review.read([](Session &session) { return ConversationRepository(session).list({}); });
    REQUIRE(rows.size() == exported.all.conversations.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].customerName == exported.all.conversations[i].conversation.customerName);
        CHECK(rows[i].channel == exported.all.conversations[i].conversation.channel);
    }
}

TEST_CASE("A customer who comes after their conversation takes the place that was kept for them")
{
    const ExportedByHand exported = smallExport();
    FilledReview review(exported.manifest);
    REQUIRE(review.fill(ExportedPart{{}, exported.all.conversations}));
    REQUIRE(review.fill(ExportedPart{exported.all.customers, {}}));
    const auto back = review.read([](Session &session) { return ExportedByHand::read(session); });
    CHECK(back.all.customers == exported.all.customers);
}

TEST_CASE("A number that comes twice, or is none, is refused with its name")
{
    ExportedByHand exported = smallExport();
    auto &conversations = exported.all.conversations;
    SECTION("a conversation")
    {
        conversations.append(conversations.first());
        CHECK(refusedWith(exported).detail ==
              u"conversation %1 comes twice"_s.arg(conversations.first().conversation.id.value));
    }
    SECTION("a message")
    {
        conversations.last().messages.append(conversations.last().messages.first());
        CHECK(refusedWith(exported).detail.endsWith(u"comes twice"_s));
    }
    SECTION("an event")
    {
        conversations.last().events.append(conversations.first().events.first());
        conversations.last().events.last().conversation = {};
        CHECK(refusedWith(exported).detail.startsWith(u"event"_s));
    }
    SECTION("a negative one")
    {
        conversations.first().conversation.id = ConversationId(-4);
        CHECK(refusedWith(exported).detail == u"conversation -4: that is no number"_s);
    }
    SECTION("an account")
    {
        exported.manifest.accounts.append(exported.manifest.accounts.first());
        CHECK(refusedWith(exported).detail.startsWith(u"account"_s));
    }
    SECTION("two accounts of one name")
    {
        Account twin = exported.manifest.accounts.first();
        twin.id = AccountId(4711);
        exported.manifest.accounts.append(twin);
        CHECK(refusedWith(exported).kind == ErrorKind::Malformed);
    }
    SECTION("an identity")
    {
        exported.all.customers.last().customer.identities = exported.all.customers.first().customer.identities;
        for (Identity &each : exported.all.customers.last().customer.identities)
            each.customer = {};
        FilledReview review(exported.manifest);
        const auto filled = review.fill(exported.all);
        REQUIRE_FALSE(filled);
        CHECK(filled.error().detail.startsWith(u"identity"_s));
    }
    CHECK(exported.manifest.version == 1);
}

TEST_CASE("What contradicts where it stands, and times that are none, are refused")
{
    ExportedByHand exported = smallExport();
    ExportedConversation &first = exported.all.conversations.first();
    SECTION("a message of another conversation")
    {
        first.messages.first().message.conversation = ConversationId(999'999);
    }
    SECTION("an event of another conversation")
    {
        first.events.first().conversation = ConversationId(999'999);
    }
    SECTION("the end of all time")
    {
        first.messages.first().message.at = Instant::max();
    }
    SECTION("a wait since before all time")
    {
        first.conversation.waitingSince = Instant::min();
    }
    SECTION("a head start of a million years")
    {
        first.conversation.headStart = Milliseconds::max();
    }
    SECTION("nobody's conversation")
    {
        first.conversation.customer = {};
    }
    CHECK(refusedWith(exported).kind == ErrorKind::Malformed);
}

TEST_CASE("Customers merged in a circle stand for themselves, and identities that share a key stay apart")
{
    ExportedByHand exported = smallExport();
    auto &customers = exported.all.customers;
    REQUIRE(customers.size() >= 2);
    customers[0].customer.mergedInto = customers[1].customer.id;
    customers[1].customer.mergedInto = customers[0].customer.id;
    for (ExportedCustomer &each : customers) {
        for (Identity &identity : each.customer.identities)
            identity.remoteKey = u"[handle]"_s;
    }
    FilledReview review(exported.manifest);
    REQUIRE(review.fill(exported.all));
    const auto back = review.read([](Session &session) { return ExportedByHand::read(session); });
    REQUIRE(back.all.customers.size() == customers.size());
    CHECK(back.all.customers[0].customer.mergedInto == customers[1].customer.id);
    CHECK_FALSE(back.all.customers[1].customer.mergedInto);
    QSet<QString> keys;
    for (const ExportedCustomer &each : back.all.customers) {
        for (const Identity &identity : each.customer.identities) {
            CHECK_FALSE(keys.contains(identity.remoteKey));
            keys.insert(identity.remoteKey);
        }
    }
}

TEST_CASE("A reply that failed is known in the lists of a review")
{
    ExportedByHand exported = smallExport();
    exported.all.conversations.first().conversation.hasFailedReply = true;
    const ConversationId failed = exported.all.conversations.first().conversation.id;
    FilledReview review(exported.manifest);
    REQUIRE(review.fill(exported.parts(100)));
    const auto rows = review.read([](Session &session) { return ConversationRepository(session).list({}); });
    for (const Conversation &each : rows)
        CHECK(each.hasFailedReply == (each.id == failed));
}
=======
>>>>>>> open
