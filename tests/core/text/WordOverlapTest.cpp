// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordOverlap.h"
#include "tests/support/Printers.h"

#include <QStringList>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QStringList overlapWords(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

}

TEST_CASE("ROUGE-L orders sentences as in Lin's paper", "[text]")
{
    // ROUGE: A Package for Automatic Evaluation of Summaries, section 3.1: S1, S2 and S3, with beta 1.
    const auto reference = overlapWords(u"police killed the gunman"_s);
    CHECK(rougeL(reference, overlapWords(u"police kill the gunman"_s)) == 0.75);
    CHECK(rougeL(reference, overlapWords(u"the gunman kill police"_s)) == 0.5);
    CHECK(rougeL(reference, overlapWords(u"the gunman police killed"_s)) == 0.5);
}

TEST_CASE("ROUGE-L is the harmonic mean of both shares", "[text]")
{
    const auto one = overlapWords(u"a b c d"_s);
    CHECK(rougeL(one, one) == 1);
    CHECK(rougeL(one, overlapWords(u"a b"_s)) == 2.0 * (1.0 * 0.5) / 1.5);
    CHECK(rougeL(one, overlapWords(u"x y z"_s)) == 0);
    CHECK(rougeL(one, {}) == 0);
    CHECK(rougeL(QStringList(), QStringList()) == 0);
    CHECK(commonInOrder(one, overlapWords(u"d a x b d"_s)) == 3);
}
