// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoWorkspace.h"
#include "core/reply/Macros.h"
#include "core/reply/SavedReplyFill.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MacroRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "core/text/TextLength.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("the demo's team keeps saved replies that fill in every case, and two macros", "[import][library]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Instant now = FakeClock().now();
    REQUIRE(await(createDemo(workspace.database(), now)));
    workspace.read([&](Session &session) -> Result<void> {
        FM_ASSIGN(const auto replies, SavedReplyRepository(session).all());
        CHECK(replies.size() == 12);
        CHECK(std::ranges::count(replies, true, &SavedReply::approved) == 2);
        CHECK(std::ranges::count_if(replies, [&](const SavedReply &each) { return each.isExpired(now + 72h); }) == 1);
        FM_ASSIGN(const auto conversations, ConversationRepository(session).list({}, 20));
        FM_ASSIGN(const auto macros, MacroRepository(session).all());
        CHECK(macros.size() == 2);
        for (const Conversation &each : conversations) {
            for (const Macro &macro : macros) {
                FM_ASSIGN(const auto effects, previewMacro(session, macro.id, each.id, u"Lena Moreau"_s, now));
                for (const MacroEffect &effect : effects)
                    CHECK_FALSE(effect.whyNot.contains(u"nothing fills"_s));
            }
        }
        for (const SavedReply &reply : replies) {
            CAPTURE(reply.name);
            for (const SavedReplyText &text : reply.texts) {
                const auto channel = text.channel.value_or(Channel::X);
                CHECK(measureText(channel, fillPlaceholders(text.text, {}).text).valid);
            }
        }
        return {};
    });
}
