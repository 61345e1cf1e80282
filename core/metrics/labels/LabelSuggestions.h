// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/labels/LabelClassifier.h"
#include "core/store/Database.h"

namespace firstmile
{

/// What the team's labels teach.
struct LabelModel
{
    QString id;        ///< of the labels that it learnt from
    qint64 labels = 0; ///< events in the log when it learnt
    LabelQualities quality;
    std::shared_ptr<const LabelClassifier> classifier; ///< none: no question is answered well enough yet
};

/// The newest labels are learnt from, so many at most: a second's work.
inline constexpr int mostLabelsLearnt = 10'000;

/// Learns from the labels there are. While they are fewer than a twentieth more than those of the model that suggests,
/// it goes by that one's name, so that a few labels do not make every suggestion anew; `anew`: it does not.
Result<LabelModel> learnLabels(Session &session, bool anew = false);

/// Whether so many labels came, or were taken back, since then that it is worth learning again, or another console
/// has learnt.
Result<bool> labelsAreNew(Session &session, const LabelModel &model);

/// Suggests for what customers wrote, the newest first, in some `most` more events of the log; what a model before this
/// one said is replaced, and, if this one has nothing to say, removed. The value is how many were looked at: 0, all is
/// done. Names the conversations whose suggestions look different now.
Result<int> suggestSomeLabels(Transaction &transaction, const LabelModel &model, int most);

/// As of the labels there are now; kept with the number of labels it was measured on (setting "label-quality").
Result<LabelQualities> labelQualities(Session &session);

}
