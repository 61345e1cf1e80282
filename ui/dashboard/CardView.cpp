// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardView.h"

namespace firstmile
{

// Provisional.
CardView::CardView(const CardWords &words, QWidget *parent) : ChartCard({}, parent), m_words(words) {}

}
