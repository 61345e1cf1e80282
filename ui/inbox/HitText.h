// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ListQuery.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace firstmile
{

struct Tokens;

/// A text on one line in which the words that were searched for are marked.
struct HitText
{
    QString text;
    QList<HitRange> hits;

    /// No wider than `width` in `font`, its first hit seen: what does not fit is cut at either side and said by "…".
    HitText fitted(const QFont &font, int width) const;

    void paint(QPainter &painter, const QRect &where, const QFont &font, Qt::LayoutDirection direction,
               const Tokens &tokens) const;
};

}
