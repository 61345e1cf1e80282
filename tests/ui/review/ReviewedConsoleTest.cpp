// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewedConsole.h"
#include "app/workspace/ReviewWorkspace.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/support/WrittenBundle.h"
#include "ui/ReviewedCustomers.h"
#include "ui/ReviewedMeasures.h"
#include "ui/ReviewedReplies.h"

#include <QSettings>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A review that is wholly there, and the workspace that it came from, each behind what the console reads.
struct BothConsoles
{
    BothConsoles()
    {
        REQUIRE(await(review.open()));
        REQUIRE(waitFor([this] { return review.isFilled(); }));
    }

    WrittenBundle bundle;
    ReviewWorkspace review{bundle.file()};
    FakeClock then{bundle.asOf()};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ReviewedConsole console{
        {review.database(), review.clock(), u"Unanswered"_s,
         [this](MessageId message, AttachmentId attachment) { return review.attachment(message, attachment); },
         [this](MessageId message) { return review.html(message); }},
        u"lena"_s};
    ReviewedCustomers customers{review.database(), review.clock(), u"lena"_s, settings};
    WorkspaceCustomers originals{bundle.original().database(), then, u"lena"_s, settings};
    ReviewedMeasures measures{{review.database(), review.measures(), review.clock(), settings}, u"lena"_s};
    ReviewedReplies replies;

    ConversationId conversation() const { return bundle.exported().all.conversations.first().conversation.id; }
    CustomerId customer() const { return bundle.exported().all.customers.first().customer.id; }
};

template <class T>
void checkRefused(const Async<T> &written)
{
    const auto done = await(written);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Rejected);
    CHECK(done.error().detail == u"this is a review; nothing is changed here"_s);
}

}

TEST_CASE("The console reads a review as it reads a workspace")
{
    BothConsoles both;
    CHECK(both.console.workspaceName() == u"Unanswered"_s);
    const auto order = await(both.console.order({}, 0));
    REQUIRE(order);
    CHECK(order->size() == both.bundle.exported().all.conversations.size());
    QList<ConversationId> ids;
    for (const ConversationKey &key : *order)
        ids.append(key.id);
    const auto rows = await(both.console.rows({}, ids));
    REQUIRE(rows);
    CHECK(rows->size() == ids.size());
    const auto tally = await(both.console.tally({u""_s, u"is:waiting"_s}));
    REQUIRE(tally);
    CHECK(tally->first() == ids.size());
    for (const ExportedConversation &each : both.bundle.exported().all.conversations) {
        const auto thread = await(both.console.thread(each.conversation.id));
        REQUIRE(thread);
        CHECK(thread->conversation == each.conversation);
        CHECK(thread->messages.size() == each.messages.size());
        CHECK(thread->asOf == both.bundle.asOf());
        CHECK(thread->route.kind == ReplyRoute::Kind::None);
        CHECK(thread->outbox.isEmpty());
    }
    const auto accounts = await(both.console.accounts());
    REQUIRE(accounts);
    CHECK(accounts->size() == both.bundle.exported().manifest.accounts.size());
    CHECK(await(both.console.vocabulary()));
    CHECK(await(both.console.savedViews()));
}

TEST_CASE("Customers and measures of a review are those of the workspace")
{
    BothConsoles both;
    for (const ExportedCustomer &each : both.bundle.exported().all.customers) {
        const auto here = await(both.customers.sheet(each.customer.id));
        const auto there = await(both.originals.sheet(each.customer.id));
        REQUIRE(here);
        REQUIRE(there);
        CHECK(here->customer == there->customer);
        CHECK(here->records == there->records);
        CHECK(here->reach == there->reach);
        CHECK(here->headStart == there->headStart);
        CHECK_FALSE(here->canEnrich);
    }
    const auto found = await(both.customers.find({}, 100));
    REQUIRE(found);
    CHECK(found->size() == both.bundle.exported().all.customers.size());
    const auto page = await(both.measures.page({}));
    REQUIRE(page);
    CHECK(page->asOf == both.bundle.asOf());
    CHECK(page->cases > 0);
}

TEST_CASE("Nothing of a review's conversations can be changed")
{
    BothConsoles both;
    const ConversationId conversation = both.conversation();
    auto &console = both.console;
    checkRefused(console.saveView({}));
    checkRefused(console.removeView(SavedViewId(1)));
    checkRefused(console.orderViews({}));
    checkRefused(console.logContact({}));
    checkRefused(console.takeBackContact(MessageId(1)));
    checkRefused(console.onSome({conversation}, {}));
    checkRefused(console.onAll({}, {}));
    checkRefused(console.undo({}));
    checkRefused(console.handOver(conversation, u"service"_s, {}));
    checkRefused(console.handBack(conversation, {}));
    checkRefused(console.signIn({}, {}));
    checkRefused(console.discoverMail(u"a@b.example"_s));
    checkRefused(console.facebookPages({}));
    checkRefused(console.testAccount(AccountId(1)));
    checkRefused(console.editAccount(AccountId(1), {}));
    checkRefused(console.pause(AccountId(1), false));
    checkRefused(console.pollNow(AccountId(1)));
    checkRefused(console.removeAccount(AccountId(1)));
    checkRefused(console.importMail(u"/tmp/mail"_s, {}));
    CHECK(await(console.markSeen(conversation))); // every conversation that is looked at asks for it
    const auto thread = await(console.thread(conversation));
    REQUIRE(thread);
    CHECK(thread->conversation == both.bundle.exported().all.conversations.first().conversation);
}

TEST_CASE("Nothing of a review's customers, replies and measures can be changed")
{
    BothConsoles both;
    const CustomerId customer = both.customer();
    const ConversationId conversation = both.conversation();
    checkRefused(both.customers.link(customer, customer, {}));
    checkRefused(both.customers.split(customer, {}));
    checkRefused(both.customers.undo({}));
    checkRefused(both.customers.claim(customer, {}));
    checkRefused(both.customers.setField(customer, u"name"_s, {u"Somebody else"_s}));
    checkRefused(both.customers.setConsent({}));
    checkRefused(both.customers.addFollowUp({}));
    checkRefused(both.customers.enrich(customer));
    checkRefused(both.customers.importContacts({}));
    checkRefused(both.customers.erase(customer, {}, true));
    checkRefused(both.customers.applyRetention({}));
    checkRefused(both.customers.setRules({}));
    checkRefused(both.replies.saveDraft({}));
    checkRefused(both.replies.addNote(conversation, u"a note"_s, {}));
    checkRefused(both.replies.send({}));
    checkRefused(both.replies.runMacro({}, conversation, 0));
    checkRefused(both.replies.askModel({}));
    checkRefused(both.replies.sendNotice({}));
    checkRefused(both.measures.setRules({}));
    checkRefused(both.measures.label(conversation, {}, false));
    checkRefused(both.measures.saveView({}));
    CHECK_FALSE(both.replies.modelSetup().enabled);
    CHECK(await(both.replies.outbox(OutboxShown::All))->isEmpty());
}
