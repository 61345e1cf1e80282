// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplyUseRepository.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant useNoon = fromMsecs(1'777'809'600'000);

ConversationId someConversation(Transaction &tx)
{
    Account account;
    account.handle = u"us@brand.example"_s;
    const auto accountId = AccountRepository(tx).add(tx, account);
    const auto customer = CustomerRepository(tx).add(tx, {{}, u"Ana"_s, {}, useNoon, {}, {}, {}});
    const auto made = ConversationRepository(tx).create({accountId.value(), customer.value(), {}, {}, {}});
    return made.value();
}

ReplyUse used(ConversationId conversation, OriginKind kind, UseOutcome outcome, Instant at, OutboxId outbox = {})
{
    return {{}, at, u"lena"_s, conversation, kind, 7, outcome, 50, outbox};
}

}

TEST_CASE("uses of what was offered are counted by kind and outcome since a time", "[store][reply]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    TestWorkspace workspace(engine);
    workspace.write([](Transaction &tx) -> Result<void> {
        const ConversationId place = someConversation(tx);
        ReplyUseRepository uses(tx);
        const Instant before = useNoon - std::chrono::hours(1);
        FM_TRY(uses.add(tx, used(place, OriginKind::PastAnswer, UseOutcome::Accepted, before)));
        FM_TRY(uses.add(tx, used(place, OriginKind::PastAnswer, UseOutcome::Accepted, useNoon, OutboxId(3))));
        FM_TRY(uses.add(tx, used(place, OriginKind::PastAnswer, UseOutcome::Accepted, useNoon, OutboxId(4))));
        FM_TRY(uses.add(tx, used(place, OriginKind::PastAnswer, UseOutcome::Edited, useNoon)));
        FM_TRY(uses.add(tx, used(place, OriginKind::PastAnswer, UseOutcome::Refused, useNoon)));
        FM_TRY(uses.add(tx, used(place, OriginKind::SavedReply, UseOutcome::Refused, useNoon)));
        return uses.forget(tx, OutboxId(4));
    });
    const auto counts = [&](OriginKind kind, Instant since) {
        return workspace.read([=](Session &session) { return ReplyUseRepository(session).counts(kind, since); });
    };
    CHECK((counts(OriginKind::PastAnswer, useNoon) == UseCounts{1, 1, 1}));
    CHECK((counts(OriginKind::PastAnswer, {}) == UseCounts{2, 1, 1}));
    CHECK((counts(OriginKind::SavedReply, {}) == UseCounts{0, 0, 1}));
    CHECK((counts(OriginKind::Model, {}) == UseCounts{}));
}

TEST_CASE("how much of an offer was sent is told by its words, in their order", "[store][reply]")
{
    const ReplyOrigin offer{OriginKind::SavedReply, 9, u"We are sorry. Your parcel comes on Monday."_s};
    const auto outcome = [&](const QString &sent) { return useOf(offer, sent); };
    CHECK(outcome(offer.offered).outcome == UseOutcome::Accepted);
    CHECK(outcome(u"  We are  sorry.\nYour parcel comes on Monday."_s).outcome == UseOutcome::Accepted);
    CHECK(outcome(offer.offered).kept == 100);
    CHECK(outcome(offer.offered).source == 9);
    CHECK(outcome(offer.offered).kind == OriginKind::SavedReply);

    const ReplyUse added = outcome(offer.offered + u" Lena"_s);
    CHECK(added.outcome == UseOutcome::Edited);
    CHECK(added.kept == 100);
    CHECK(outcome(u"Your parcel comes on Tuesday."_s).kept == 50);
    CHECK(outcome(u"Monday. on comes parcel Your sorry. are We"_s).kept == 12);
    CHECK(outcome(u"No."_s).kept == 0);
    CHECK(outcome({}).kept == 0);
    CHECK(useOf({OriginKind::Model, 0, {}}, u"Hello"_s).kept == 0);
}

TEST_CASE("very long texts are compared by their beginnings", "[store][reply]")
{
    const QString longText = u"word "_s.repeated(50'000);
    const ReplyUse use = useOf({OriginKind::Model, 0, longText}, longText + u"more"_s);
    CHECK(use.outcome == UseOutcome::Edited);
    CHECK(use.kept == 100);
}
