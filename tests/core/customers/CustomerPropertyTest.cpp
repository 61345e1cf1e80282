// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/CustomerStorm.h"
#include "tests/support/Printers.h"
#include "tests/support/WorkspaceDump.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("whatever is done about who is who keeps every message and count, and undoing all gives the first state back",
          "[customers][property]")
{
    using Run = std::pair<Engine, quint32>;
    const auto [engine, seed] =
        GENERATE(Run(Engine::Sqlite, 1), Run(Engine::Sqlite, 2), Run(Engine::Sqlite, 3), Run(Engine::Sqlite, 4),
                 Run(Engine::Sqlite, 5), Run(Engine::Sqlite, 14), Run(Engine::Postgres, 6));
    CAPTURE(seed);
    CustomerStorm storm(engine, seed);
    for (int i = 0; i < 200; ++i) {
        CAPTURE(i);
        storm.step();
    }
    for (const QString &what :
         {u"link"_s, u"split"_s, u"refusal"_s, u"claim"_s, u"import"_s, u"erasure"_s, u"undo"_s}) {
        CAPTURE(what);
        CHECK(storm.done(what) > 0);
    }
    CHECK(storm.dump() != storm.first());
    storm.undoEverything();
    CHECK(firstDifference(storm.first(), storm.dump()) == QString());
}
