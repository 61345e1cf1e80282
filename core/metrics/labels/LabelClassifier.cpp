// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/LabelClassifier.h"

#include "core/metrics/labels/NaiveBayes.h"

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

constexpr int labelFolds = 5;
constexpr double labelChance = 0.05;

/// The labels of one question, with the texts as the classifier sees them.
struct AnsweredQuestion
{
    std::vector<KindOfText> texts;
    std::vector<MessageId> messages;
    int kinds = 0;

    bool canBeLearnt() const
    {
        return texts.size() >= fewestLabels &&
               std::ranges::any_of(texts, [this](const KindOfText &each) { return each.kind != texts.front().kind; });
    }
};

/// `kindOf`: std::optional of an enumeration.
template <class Member>
AnsweredQuestion questionOf(const QList<LabelledText> &labels, Member kindOf, int kinds)
{
    AnsweredQuestion question;
    question.kinds = kinds;
    for (const LabelledText &each : labels) {
        if (const auto &kind = each.label.*kindOf) {
            question.texts.push_back({labelFeaturesOf(each.text), static_cast<int>(*kind)});
            question.messages.push_back(each.message);
        }
    }
    return question;
}

int intentKinds()
{
    return static_cast<int>(allIntents().size());
}

constexpr int complexityKinds = 2;

AnsweredQuestion intentsOf(const QList<LabelledText> &labels)
{
    return questionOf(labels, &CaseLabel::intent, intentKinds());
}

AnsweredQuestion complexitiesOf(const QList<LabelledText> &labels)
{
    return questionOf(labels, &CaseLabel::complexity, complexityKinds);
}

/// Numbers of neighbours in time lie close together: mixed (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014), so that a busy hour does not stand in one fold.
int foldOf(MessageId message)
{
    auto mixed = static_cast<quint64>(message.value) + 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<int>((mixed ^ (mixed >> 31U)) % labelFolds);
}

int likeliest(const std::vector<double> &shares)
{
    return static_cast<int>(std::ranges::max_element(shares) - shares.begin());
}

int mostFrequentKind(const std::vector<KindOfText> &texts, int kinds)
{
    std::vector<double> counts(static_cast<size_t>(kinds));
    for (const KindOfText &each : texts)
        ++counts[static_cast<size_t>(each.kind)];
    return likeliest(counts);
}

/// How likely `heads` or more of `all` throws of a coin are.
double atLeastByChance(qint64 heads, qint64 all)
{
    const auto n = static_cast<double>(all);
    double sum = 0;
    for (qint64 k = heads; k <= all; ++k) {
        const auto x = static_cast<double>(k);
        sum += std::exp(std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(n - x + 1) - n * std::log(2.0));
    }
    return sum;
}

/// Judged by the labels of the other folds.
LabelQuality qualityOfQuestion(const AnsweredQuestion &question)
{
    LabelQuality quality;
    quality.labels = static_cast<qint64>(question.texts.size());
    if (!question.canBeLearnt())
        return quality;
    const int usual = mostFrequentKind(question.texts, question.kinds);
    qint64 onlyWe = 0;
    qint64 onlyTheMostFrequent = 0;
    for (int fold = 0; fold < labelFolds; ++fold) {
        std::vector<KindOfText> others;
        std::vector<KindOfText> own;
        for (size_t i = 0; i < question.texts.size(); ++i)
            (foldOf(question.messages[i]) == fold ? own : others).push_back(question.texts[i]);
        if (own.empty() || others.empty())
            continue;
        const NaiveBayes classifier(others, question.kinds);
        for (const KindOfText &each : own) {
            const bool isRight = likeliest(classifier.shares(each.features)) == each.kind;
            const bool isUsual = usual == each.kind;
            ++quality.tested;
            quality.right += isRight ? 1 : 0;
            quality.mostFrequent += isUsual ? 1 : 0;
            onlyWe += isRight && !isUsual ? 1 : 0;
            onlyTheMostFrequent += isUsual && !isRight ? 1 : 0;
        }
    }
    quality.isEnough =
        onlyWe > onlyTheMostFrequent && atLeastByChance(onlyWe, onlyWe + onlyTheMostFrequent) < labelChance;
    return quality;
}

class BayesClassifier : public LabelClassifier
{
public:
    explicit BayesClassifier(const QList<LabelledText> &labels)
    {
        if (const auto intents = intentsOf(labels); intents.canBeLearnt())
            m_intent.emplace(intents.texts, intents.kinds);
        if (const auto complexities = complexitiesOf(labels); complexities.canBeLearnt())
            m_complexity.emplace(complexities.texts, complexities.kinds);
    }

    SuggestedLabel suggest(const QString &text) const override
    {
        const LabelFeatures features = labelFeaturesOf(text);
        SuggestedLabel label;
        if (features.words.empty())
            return label;
        if (m_intent) {
            const auto shares = m_intent->shares(features);
            label.intent = static_cast<Intent>(likeliest(shares));
            label.intentShare = std::ranges::max(shares);
        }
        if (m_complexity) {
            const auto shares = m_complexity->shares(features);
            label.complexity = static_cast<Complexity>(likeliest(shares));
            label.complexityShare = std::ranges::max(shares);
        }
        return label;
    }

private:
    std::optional<NaiveBayes> m_intent;
    std::optional<NaiveBayes> m_complexity;
};

}

std::unique_ptr<LabelClassifier> learn(const QList<LabelledText> &labels)
{
    return std::make_unique<BayesClassifier>(labels);
}

LabelQualities qualityOf(const QList<LabelledText> &labels)
{
    return {qualityOfQuestion(intentsOf(labels)), qualityOfQuestion(complexitiesOf(labels))};
}

}
