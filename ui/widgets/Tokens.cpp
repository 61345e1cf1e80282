// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tokens.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace firstmile
{

namespace
{

Tokens makeLightTokens()
{
    Tokens set;
    set.surface = QColor(0xf4f5f7);
    set.raised = QColor(0xffffff);
    set.hover = QColor(0xebedf0);
    set.selected = QColor(0xdfe8f5);
    set.line = QColor(0xdcdfe4);
    set.text = QColor(0x1c2026);
    set.muted = QColor(0x57606c);
    set.accent = QColor(0x1d5fb4);
    set.onAccent = QColor(0xffffff);
    set.ours = QColor(0xe9f0fa);
    set.note = QColor(0xfdf3d3);
    set.noteInk = QColor(0x6b4e00);
    set.waiting = QColor(0x7a5300);
    set.late = QColor(0xa83a06);
    set.answered = QColor(0x1a6a40);
    set.failed = QColor(0xb0242a);
    set.scrim = QColor(20, 24, 30, 60);
    set.people = {QColor(0xe4e0d6), QColor(0xdde8d8), QColor(0xf0e0d2),
                  QColor(0xe6dcef), QColor(0xd5e8e8), QColor(0xf2dbe0)};
    return set;
}

Tokens makeDarkTokens()
{
    Tokens set;
    set.dark = true;
    set.surface = QColor(0x1a1c20);
    set.raised = QColor(0x222529);
    set.hover = QColor(0x2b2f35);
    set.selected = QColor(0x2c3a50);
    set.line = QColor(0x363b42);
    set.text = QColor(0xe4e7eb);
    set.muted = QColor(0xa7aeb9);
    set.accent = QColor(0x86b6f6);
    set.onAccent = QColor(0x10151c);
    set.ours = QColor(0x263347);
    set.note = QColor(0x3a3320);
    set.noteInk = QColor(0xeccf80);
    set.waiting = QColor(0xe6b95c);
    set.late = QColor(0xffa06b);
    set.answered = QColor(0x7fd3a2);
    set.failed = QColor(0xff9a94);
    set.scrim = QColor(0, 0, 0, 120);
    set.people = {QColor(0x45423a), QColor(0x37482f), QColor(0x55422f),
                  QColor(0x473a57), QColor(0x2c4a4a), QColor(0x57363f)};
    return set;
}

double linearChannel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); // WCAG 2.1, relative luminance
}

double luminance(const QColor &colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
           0.0722 * linearChannel(colour.blueF());
}

}

const Tokens &Tokens::light()
{
    static const Tokens set = makeLightTokens();
    return set;
}

const Tokens &Tokens::darkSet()
{
    static const Tokens set = makeDarkTokens();
    return set;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkSet() : light();
}

const Tokens &Tokens::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette Tokens::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, surface);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, raised);
    result.setColor(QPalette::AlternateBase, surface);
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, muted);
    result.setColor(QPalette::Button, raised);
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, failed);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, onAccent);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::ToolTipBase, text);
    result.setColor(QPalette::ToolTipText, raised);
    result.setColor(QPalette::Light, raised);
    result.setColor(QPalette::Midlight, hover);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line);
    result.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, blended(surface, muted, 0.7));
    result.setColor(QPalette::Disabled, QPalette::Highlight, hover);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, muted);
    return result;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

}
