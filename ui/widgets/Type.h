// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace firstmile
{

/// The four sizes of text; body is the system's font as it is.
enum class Type { Caption, Body, Title, Figure };

/// `base` in one of the four sizes; never below 11 pixels.
QFont typeFont(const QFont &base, Type type, bool bold = false);

/// Gives a label one of the four sizes, and the muted colour if asked.
void setType(QWidget *widget, Type type, bool muted = false);

/// The 4-pixel grid.
namespace space
{
constexpr int half = 4;
constexpr int inside = 8;
constexpr int between = 12;
constexpr int around = 16;
constexpr int radius = 6;
constexpr int hit = 28;     ///< nothing to press is smaller
constexpr int column = 920; ///< the widest stretch of text and cards
}

/// How much air a list has.
enum class Density { Comfortable, Compact };

}
