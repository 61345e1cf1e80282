// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/LabelClassifier.h"

#include "core/metrics/labels/LabelFeatures.h"
#include "core/metrics/labels/NaiveBayes.h"
#include "tests/core/metrics/LabelTexts.h"
#include "tests/support/Printers.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("What a team labels is suggested for texts like it, in each of their languages", "[labels]")
{
    const auto classifier = learn(plainTexts(60));
    const auto said = [&](const QString &text) { return classifier->suggest(text); };
    CHECK(said(u"Thank you, the saddle is wonderful"_s).intent == Intent::Praise);
    CHECK(said(u"Comment puis-je changer mon casque ?"_s).intent == Intent::Help);
    const SuggestedLabel vent = said(u"O guidão quebrou de novo, uma vergonha!"_s);
    CHECK(vent.intent == Intent::Vent);
    CHECK(vent.intentShare > 0.8);
    CHECK(vent.complexity == Complexity::Complex);
    CHECK(said(u"Where is it?"_s).intentShare < vent.intentShare);
    CHECK(said(u" https://pages.example/1 @ana "_s) == SuggestedLabel{}); // nothing to go by
}

TEST_CASE("The same labels give the same answers, in whatever order they come", "[labels]")
{
    auto labels = plainTexts(90);
    const auto one = learn(labels);
    const LabelQualities quality = qualityOf(labels);
    std::ranges::reverse(labels);
    const auto other = learn(labels);
    CHECK(qualityOf(labels) == quality);
    for (const LabelledText &each : std::as_const(labels))
        CHECK(one->suggest(each.text) == other->suggest(each.text));
}

TEST_CASE("Too few labels, or labels of one kind, teach nothing", "[labels]")
{
    CHECK(learn(plainTexts(fewestLabels - 1))->suggest(u"Thank you"_s) == SuggestedLabel{});
    CHECK(qualityOf(plainTexts(fewestLabels - 1)).intent == LabelQuality{fewestLabels - 1, 0, 0, 0, false});
    CHECK(learn(plainTexts(fewestLabels))->suggest(u"Thank you"_s).intent);
    auto praise = plainTexts(60);
    for (LabelledText &each : praise)
        each.label = {Intent::Praise, {}};
    CHECK(learn(praise)->suggest(u"Thank you"_s) == SuggestedLabel{});
    CHECK_FALSE(qualityOf(praise).intent.isEnough);
    CHECK(qualityOf({}) == LabelQualities{});
}

TEST_CASE("Its quality is measured on labels it has not seen, each once, beside the most frequent one", "[labels]")
{
    auto labels = plainTexts(90);
    const LabelQualities quality = qualityOf(labels);
    CHECK(quality.intent.labels == 90);
    CHECK(quality.intent.tested == 90);
    CHECK(quality.intent.mostFrequent == 30);
    CHECK(quality.intent.right > 80);
    CHECK(quality.intent.isEnough);
    CHECK(quality.complexity.mostFrequent == 60);
    labels.last().label.complexity.reset();
    CHECK(qualityOf(labels).complexity.labels == 89);
    CHECK(qualityOf(labels).intent.labels == 90);
}

TEST_CASE("Labels that have nothing to do with the words suggest nothing", "[labels]")
{
    std::mt19937 random(20260505);
    int enough = 0;
    for (int run = 0; run < 20; ++run) {
        auto labels = plainTexts(60);
        for (LabelledText &each : labels)
            each.label = {allIntents()[static_cast<qsizetype>(random() % 3)], {}};
        enough += qualityOf(labels).intent.isEnough ? 1 : 0;
    }
    CHECK(enough <= 3); // one of twenty is expected by chance
}

TEST_CASE("The shares of all kinds come to one, and a kind without an example has none", "[labels]")
{
    std::vector<KindOfText> texts;
    for (int i = 0; i < 30; ++i)
        texts.push_back({labelFeaturesOf(plainText(i).text), i % 3});
    const auto shares = NaiveBayes(texts, 5).shares(labelFeaturesOf(u"Thank you for the bell"_s));
    REQUIRE(shares.size() == 5);
    CHECK(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-9);
    CHECK(shares[3] == 0);
    CHECK(shares[1] > shares[0]);
}

TEST_CASE("People, pages and addresses say nothing of why somebody writes, and a number only that it is one",
          "[labels]")
{
    CHECK(labelFeaturesOf(u"@ana ÉCRIVEZ à ana@x.example https://x.example/a 17"_s) ==
          labelFeaturesOf(u"@bob écrivez a bob@y.example http://y.example/b 4711"_s));
    CHECK(labelFeaturesOf(u"Hello"_s) != labelFeaturesOf(u"Hello?"_s));
    CHECK(labelFeaturesOf(u"one two"_s).words != labelFeaturesOf(u"two one"_s).words);
    CHECK(labelFeaturesOf(QString(5'000, u'a')) == labelFeaturesOf(QString(3'000, u'a')));
    CHECK(labelFeaturesOf(u"bell"_s).words == std::vector<quint32>{118088});
}
