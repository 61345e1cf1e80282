// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/HistoryScene.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the observed channel is where most of the newest cases are", "[customers]")
{
    using enum Channel;
    CHECK_FALSE(observedChannel({}));
    CHECK_FALSE(observedChannel({X, X}));
    CHECK(observedChannel({X, Email, X, X}) == X);
    CHECK_FALSE(observedChannel({X, Email, X, Email, X, Email})); // half is not most
    // Ten count: the older ones on e-mail do not.
    CHECK(observedChannel({X, X, X, X, X, X, Email, Email, Email, Email, Email, Email, Email}) == X);

    HistoryScene scene;
    ConversationId post;
    for (int i = 0; i < 3; ++i)
        post = scene.say({HistoryScene::person(Channel::X, u"@ana_s"_s, u"Ana"_s), u"t%1"_s.arg(i), u"Hello?"_s, i});
    const CustomerId customer = scene.customerOf(post);
    const HistoryCounts counts = scene.workspace().read(
        [&](Session &session) { return historyCounts(session, customer, HistoryScene::at(10)); });
    CHECK(counts.observedChannel == X);
}
