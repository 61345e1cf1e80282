// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "tests/core/review/fill/FilledReview.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomInbox.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

ExportedByHand exportOf(TestWorkspace &workspace)
{
    return workspace.read([](Session &session) { return ExportedByHand::read(session); });
}

/// A small export to be spoilt.
ExportedByHand smallExport()
{
    TestWorkspace workspace;
    RandomInbox inbox(workspace, 7);
    for (int step = 0; step < 40; ++step)
        inbox.step();
    return exportOf(workspace);
}

Error refusedWith(const ExportedByHand &exported)
{
    FilledReview review(exported.manifest);
    const auto filled = review.begun() ? review.fill(exported.parts(3)) : review.begun();
    REQUIRE_FALSE(filled);
    return filled.error();
}

}

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
