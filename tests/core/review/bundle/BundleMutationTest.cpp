// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <catch2/catch_test_macros.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A bundle with any bytes changed fails clearly, is found to be changed, or is the same", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    BundleContent content = randomBundle(31, 1, 2);
    content.files = {"abc"};
    REQUIRE(writeBundle(file, content).has_value());
    const QByteArray good = bytesOfFile(file);
    const BundleManifest manifest = (*BundleReader::open(file))->manifest();
    RandomExport random(2);
    int refused = 0;
    int changed = 0;
    int same = 0;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bad = good;
        for (qint64 bytes = 1 + random.below(3); bytes > 0; --bytes)
            bad[random.below(bad.size())] = static_cast<char>(random.below(256));
        if (random.chance(10))
            bad.truncate(random.below(bad.size()));
        if (random.chance(10))
            bad.insert(random.below(bad.size() + 1), random.bytes(20));
        setBytesOfFile(file, bad);
        const auto reader = BundleReader::open(file);
        if (!reader) {
            REQUIRE((reader.error().kind == ErrorKind::Malformed || reader.error().kind == ErrorKind::Conflict));
            REQUIRE_FALSE(reader.error().detail.isEmpty());
            ++refused;
            continue;
        }
        const auto seal = (*reader)->verify();
        REQUIRE(seal.has_value());
        if (seal->state == BundleSeal::State::Changed) {
            REQUIRE_FALSE(seal->problems.isEmpty());
            ++changed;
            continue;
        }
        REQUIRE((*reader)->manifest() == manifest);
        REQUIRE(isSame(**reader, content));
        ++same;
    }
    INFO(refused << " refused, " << changed << " changed, " << same << " the same");
    REQUIRE(refused > 200);
    REQUIRE(changed > 200);
    REQUIRE(same > 0);
}
