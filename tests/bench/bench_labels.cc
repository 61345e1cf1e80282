// SPDX-License-Identifier: GPL-3.0-or-later
// bench_labels FILE: how often the classifier is right on labels that it has not seen, beside always saying the most
// frequent one, and how sure it is of what comes (log loss: less is better); five folds. FILE has a line a text:
// number, intent, complexity, text, with tabs between; a label may be empty. Then how long 1,000 labels take to be
// learnt.
#include "core/metrics/labels/LabelClassifier.h"
#include "core/metrics/labels/NaiveBayes.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

constexpr size_t benchFolds = 5;
constexpr size_t learntForTime = 1'000;

QList<LabelledText> labelsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        std::fprintf(stderr, "bench_labels: %s cannot be read\n", qPrintable(path));
        std::exit(1);
    }
    QList<LabelledText> labels;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() == 4)
            labels.append({MessageId(cells[0].toLongLong()),
                           cells[3],
                           {},
                           {intentFromString(cells[1]), complexityFromString(cells[2])}});
    }
    return labels;
}

template <class Member>
std::vector<KindOfText> kindsOf(const QList<LabelledText> &labels, Member kindOf)
{
    std::vector<KindOfText> texts;
    for (const LabelledText &each : labels) {
        if (const auto &kind = each.label.*kindOf)
            texts.push_back({labelFeaturesOf(each.text), static_cast<int>(*kind)});
    }
    return texts;
}

/// Sum over the folds, every fifth text judged by the others.
double logLoss(const std::vector<KindOfText> &texts, int kinds, bool onlyCounts)
{
    double loss = 0;
    for (size_t fold = 0; fold < benchFolds; ++fold) {
        std::vector<KindOfText> others;
        std::vector<double> counts(static_cast<size_t>(kinds), 0.5);
        for (size_t i = 0; i < texts.size(); ++i) {
            if (i % benchFolds != fold) {
                others.push_back(texts[i]);
                ++counts[static_cast<size_t>(texts[i].kind)];
            }
        }
        const NaiveBayes classifier(others, kinds);
        const double all = static_cast<double>(others.size()) + 0.5 * kinds;
        for (size_t i = fold; i < texts.size(); i += benchFolds) {
            const auto kind = static_cast<size_t>(texts[i].kind);
            const double share = onlyCounts ? counts[kind] / all : classifier.shares(texts[i].features)[kind];
            loss -= std::log(std::max(share, 1e-9));
        }
    }
    return loss / static_cast<double>(texts.size());
}

void print(const char *question, const LabelQuality &quality, const std::vector<KindOfText> &texts, int kinds)
{
    const auto tested = static_cast<double>(std::max<qint64>(quality.tested, 1));
    std::printf("%-11s %6lld  %5.1f %%  %5.1f %%  %7.3f  %7.3f  %s\n", question, static_cast<long long>(quality.labels),
                100 * static_cast<double>(quality.right) / tested,
                100 * static_cast<double>(quality.mostFrequent) / tested, logLoss(texts, kinds, false),
                logLoss(texts, kinds, true), quality.isEnough ? "suggests" : "is silent");
}

void timeLearning(const QList<LabelledText> &labels)
{
    QList<LabelledText> thousand;
    for (qsizetype i = 0; thousand.size() < static_cast<qsizetype>(learntForTime); ++i)
        thousand.append(labels[i % labels.size()]);
    QElapsedTimer watch;
    watch.start();
    const auto classifier = learn(thousand);
    const double learnt = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    watch.restart();
    for (const LabelledText &each : std::as_const(thousand))
        (void)classifier->suggest(each.text);
    const double suggested = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    watch.restart();
    (void)qualityOf(thousand);
    std::printf("1,000 labels: learnt in %.0f ms, measured in %.0f ms; 1,000 texts suggested for in %.0f ms\n", learnt,
                static_cast<double>(watch.nsecsElapsed()) / 1e6, suggested);
}

}

int main(int argc, char **argv)
{
    const auto labels = argc == 2 ? labelsOf(QString::fromLocal8Bit(argv[1])) : QList<LabelledText>();
    if (labels.isEmpty()) {
        std::fprintf(stderr, "bench_labels: no labelled texts; usage: bench_labels FILE\n");
        return 1;
    }
    const LabelQualities quality = qualityOf(labels);
    const int intents = static_cast<int>(allIntents().size());
    std::printf("question    labels    right  frequent  log loss  (freq.)\n");
    print("intent", quality.intent, kindsOf(labels, &CaseLabel::intent), intents);
    print("complexity", quality.complexity, kindsOf(labels, &CaseLabel::complexity), 2);
    timeLearning(labels);
    return 0;
}
