// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/WordOverlap.h"
#include "tests/support/Printers.h"

#include <QStringList>

#include <random>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QStringList overlapWords(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The table of Wagner and Fischer, whole.
qsizetype naiveCommon(const QList<quint64> &one, const QList<quint64> &other)
{
    QList<QList<qsizetype>> table(one.size() + 1, QList<qsizetype>(other.size() + 1, 0));
    for (qsizetype i = 0; i < one.size(); ++i) {
        for (qsizetype j = 0; j < other.size(); ++j)
            table[i + 1][j + 1] = one[i] == other[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table.last().last();
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

TEST_CASE("what is common in order is the same for short and for long texts", "[text]")
{
    std::mt19937 random(5);
    const auto words = [&random](int most) {
        QList<quint64> all;
        const int count = std::uniform_int_distribution(0, most)(random);
        for (int i = 0; i < count; ++i)
            all.append(std::uniform_int_distribution<quint64>(0, 30)(random) * 128); // they meet in one place
        return all;
    };
    for (int i = 0; i < 500; ++i) {
        const QList<quint64> one = words(140);
        const QList<quint64> other = words(i % 2 == 0 ? 70 : 140);
        REQUIRE(commonInOrder(one, other) == naiveCommon(one, other));
    }
    QList<quint64> full;
    for (quint64 i = 0; i < 64; ++i)
        full.append(i);
    CHECK(commonInOrder(full, full) == 64);
}
