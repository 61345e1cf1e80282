// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace firstmile
{

/// Every colour of the console, in one set for light and one for dark; no colour is written anywhere else.
/// `muted` and the four meanings reach a contrast of 4.5:1 on surface, raised, selected, ours and note.
struct Tokens
{
    bool dark = false;
    QColor surface;  ///< what everything lies on: side bar, panels
    QColor raised;   ///< lists, cards, input fields
    QColor hover;    ///< under the pointer
    QColor selected; ///< a chosen row
    QColor line;     ///< the one line colour
    QColor text;
    QColor muted;    ///< secondary text
    QColor accent;   ///< what can be done next, links, the focus ring
    QColor onAccent; ///< text on accent
    QColor ours;     ///< a message of ours
    QColor note;     ///< an internal note: nobody outside sees it
    QColor noteInk;  ///< words and marks on `note`
    QColor waiting;  ///< a customer waits
    QColor late;     ///< and has waited too long
    QColor answered;
    QColor failed;
    QColor scrim;                 ///< behind what floats above the page
    std::array<QColor, 6> people; ///< discs behind initials

    static const Tokens &light();
    static const Tokens &darkSet();

    /// The set that a palette of ours was made from.
    static const Tokens &of(const QPalette &palette);
    static const Tokens &of(const QWidget *widget);

    QPalette palette() const;
};

/// WCAG 2.1 contrast ratio of two opaque colours, from 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// `over` laid on `under` with `share` (0..1) of it showing.
QColor blended(const QColor &under, const QColor &over, double share);

}
