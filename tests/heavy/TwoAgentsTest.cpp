// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reply/SendingAtOnce.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;

TEST_CASE("two consoles press send on the same conversation 500 times", "[reply][twoagents]")
{
    ReplyScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    sendAtOnce(scene, 500);
}
