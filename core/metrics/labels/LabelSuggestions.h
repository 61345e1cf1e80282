// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/labels/LabelClassifier.h"
#include "core/store/Database.h"

namespace firstmile
{

/// Learns again when there are new labels, and suggests one for each case's opener: a bounded number of messages a
/// call, which maintenance and `firstmilectl label learn` repeat until it gives 0.
Result<int> suggestSomeLabels(Transaction &transaction, int most);

/// As of the labels there are now; kept with the number of labels it was measured on (setting "label-quality").
Result<LabelQualities> labelQualities(Session &session);

}
