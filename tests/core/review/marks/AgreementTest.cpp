// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/Agreement.h"
#include "tests/support/Printers.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace
{

/// Two reviewers who judge as the table has it, each conversation once.
ReviewBook bookOf(const QList<QList<int>> &counts)
{
    const QList<Verdict> verdicts{Verdict::Good, Verdict::Coaching, Verdict::Poor};
    ReviewBook book(u"b"_s);
    QList<ReviewEntry> entries;
    qint64 number = 0;
    for (int i = 0; i < counts.size(); ++i) {
        for (int j = 0; j < counts.size(); ++j) {
            for (int n = 0; n < counts.at(i).at(j); ++n) {
                ConversationReview review;
                review.conversation = ConversationId(++number);
                review.verdict = verdicts.at(i);
                entries.append({{u"a"_s, u"Ana"_s}, number, fromMsecs(1), review});
                review.verdict = verdicts.at(j);
                entries.append({{u"b"_s, u"Bob"_s}, number, fromMsecs(1), review});
            }
        }
    }
    book.addAll(entries);
    return book;
}

void answer(ReviewBook &book, const QString &who, qint64 conversation, const QString &card, const QString &said)
{
    ConversationReview review;
    review.conversation = ConversationId(conversation);
    review.card = card;
    review.cardVersion = 1;
    review.answers = {{u"tone"_s, said}};
    book.add({{who, who}, book.nextNumber(who), fromMsecs(1), review});
}

}

TEST_CASE("kappa agrees with the worked examples of the literature", "[review][marks]")
{
    struct Example
    {
        const char *source;
        QList<QList<int>> counts;
        double kappa;
        double error; ///< standard error
        double kappaPrecision;
        double errorPrecision;
    };
    for (const Example &each :
         {Example{
              "J. L. Fleiss, J. Cohen, B. S. Everitt (1969), the diagnoses of 200 patients: kappa .429, its variance "
              ".002885",
              {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}},
              0.429,
              std::sqrt(0.002885),
              0.0005,
              0.000005},
          Example{"J. Cohen (1960), 200 patients, observed .70 and expected .41: kappa .492",
                  {{88, 10, 2}, {14, 40, 6}, {18, 10, 12}},
                  0.492,
                  0.0510,
                  0.0005,
                  0.0001},
          Example{"J. L. Fleiss, Statistical Methods for Rates and Proportions, chapter on interrater agreement: "
                  "kappa .68, standard error .087 to .088",
                  {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}},
                  0.6765,
                  0.0877,
                  0.0001,
                  0.0001},
          Example{"50 grant proposals, 20 accepted and 15 refused by both: kappa .40",
                  {{20, 5}, {10, 15}},
                  0.40,
                  0.1270,
                  1e-12,
                  0.0001}}) {
        INFO(each.source);
        const Agreement agreement = agreementOf(each.counts);
        REQUIRE(agreement.kappa);
        CHECK_THAT(*agreement.kappa, WithinAbs(each.kappa, each.kappaPrecision));
        REQUIRE(agreement.low);
        CHECK_THAT((*agreement.high - *agreement.low) / 2 / 1.959964, WithinAbs(each.error, each.errorPrecision));
        const auto all = agreements(bookOf(each.counts));
        REQUIRE(all.size() == 1);
        CHECK(all.first().question.isEmpty());
        CHECK_THAT(*all.first().kappa, WithinAbs(*agreement.kappa, 1e-12));
        CHECK(all.first().both == agreement.both);
        CHECK(all.first().same == agreement.same);
    }
}

TEST_CASE("where kappa says nothing there is none", "[review][marks]")
{
    CHECK_FALSE(agreementOf({}).kappa);
    CHECK_FALSE(agreementOf({{1}}).kappa);
    CHECK_FALSE(agreementOf({{1, 0}, {0, 0}}).kappa);  // one
    CHECK_FALSE(agreementOf({{40, 0}, {0, 0}}).kappa); // always the same: chance alone would agree as well
    const Agreement alike = agreementOf({{20, 0}, {0, 5}});
    CHECK(alike.kappa == 1.0);
    CHECK_FALSE(alike.low); // the formula's width is 0, which nobody should believe
    const Agreement chance = agreementOf({{25, 25}, {25, 25}});
    CHECK_THAT(*chance.kappa, WithinAbs(0, 1e-12));
    const Agreement against = agreementOf({{0, 10}, {10, 0}});
    CHECK(against.kappa == -1.0);
    const Agreement few = agreementOf({{1, 1}, {0, 1}});
    CHECK(*few.low >= -1);
    CHECK(*few.high <= 1);
}

TEST_CASE("agreement goes by what each says last, and by conversations that both judged", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    for (qint64 i = 1; i <= 4; ++i) {
        answer(book, u"ana"_s, i, u"card"_s, i % 2 == 0 ? u"5"_s : u"1"_s);
        answer(book, u"bob"_s, i, u"card"_s, u"3"_s);
    }
    answer(book, u"ana"_s, 9, u"card"_s, u"5"_s);
    answer(book, u"cleo"_s, 10, u"card"_s, u"5"_s);
    for (qint64 i = 1; i <= 4; ++i)
        answer(book, u"bob"_s, i, u"card"_s, i % 2 == 0 ? u"5"_s : u"1"_s); // changes their mind
    const auto all = agreements(book);
    REQUIRE(all.size() == 1);
    CHECK(all.first().first.id == u"ana"_s);
    CHECK(all.first().second.id == u"bob"_s);
    CHECK(all.first().card == u"card"_s);
    CHECK(all.first().question == u"tone"_s);
    CHECK(all.first().both == 4);
    CHECK(all.first().same == 4);
    CHECK(all.first().kappa == 1.0);
}

TEST_CASE("questions of two cards are two questions, and more in common comes first", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    for (const QString &who : {u"ana"_s, u"bob"_s, u"cleo"_s}) {
        for (qint64 i = 1; i <= 3; ++i)
            answer(book, who, i, u"one"_s, QString::number(i));
        if (who != u"cleo"_s)
            answer(book, who, 4, u"one"_s, u"n/a"_s);
        answer(book, who, 5, who == u"ana"_s ? u"two"_s : u"one"_s, u"2"_s);
    }
    const auto all = agreements(book);
    REQUIRE(all.size() == 3);
    CHECK(all.at(0).both == 4); // ana and bob
    CHECK(all.at(1).both == 4); // bob and cleo
    CHECK(all.at(2).both == 3);
    CHECK(std::ranges::all_of(all, [](const Agreement &each) { return each.card == u"one"_s; }));
}

TEST_CASE("a stranger's file with very many reviewers is compared in bounds", "[review][marks]")
{
    ReviewBook book(u"b"_s);
    QList<ReviewEntry> entries;
    for (int i = 0; i < 3'000; ++i) {
        ConversationReview review;
        review.conversation = ConversationId(1);
        review.verdict = Verdict::Good;
        entries.append({{u"r%1"_s.arg(i), {}}, 1, fromMsecs(1), review});
        review.conversation = ConversationId(2);
        if (i >= 2'990)
            entries.append({{u"r%1"_s.arg(i), {}}, 2, fromMsecs(1), review});
    }
    book.addAll(entries);
    const auto all = agreements(book);
    CHECK(all.size() == 40 * 39 / 2);
    CHECK(all.first().both == 2);
    CHECK(std::ranges::count_if(all, [](const Agreement &each) { return each.both == 2; }) == 45);
}
