// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Label.h"
#include "core/store/LabelRepository.h"

#include <memory>

namespace firstmile
{

/// How well it did on labels that it had not seen, by cross-validation on the team's own.
struct LabelQuality
{
    qint64 labels = 0; ///< it learnt from
    qint64 right = 0;  ///< of `tested`
    qint64 tested = 0;
    qint64 mostFrequent = 0; ///< right, had it always said the most frequent label: what it must beat
    bool isEnough = false;   ///< enough labels of enough kinds, and better than the most frequent: it suggests
    bool operator==(const LabelQuality &) const = default;
};

struct LabelQualities
{
    LabelQuality intent;
    LabelQuality complexity;
    bool operator==(const LabelQualities &) const = default;
};

/// Learns from the team's own labels, nothing else. Deterministic: the same labels give the same answers.
class LabelClassifier
{
public:
    virtual ~LabelClassifier() = default;
    virtual SuggestedLabel suggest(const QString &text) const = 0;
};

/// Fewer labels than `fewest`, or of one kind only, give none for that question.
inline constexpr int fewestLabels = 30;

std::unique_ptr<LabelClassifier> learn(const QList<LabelledText> &labels);

/// Five-fold cross-validation, folds by message id.
LabelQualities qualityOf(const QList<LabelledText> &labels);

}
