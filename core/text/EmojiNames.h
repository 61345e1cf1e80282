// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstmile
{

/// An emoji, and the name by which it was found.
struct NamedEmoji
{
    QString emoji;
    QString name; ///< lower case, "smiling face with sunglasses", "coração"
    bool operator==(const NamedEmoji &) const = default;
};

/// Emoji of which a word of the name begins as `beginning` does ("smi"), whatever case and accents; several words must
/// all begin one. The common ones, which have English, French and Portuguese names of our own, come first; the others
/// by their Unicode name. Nothing for an empty beginning. The first call reads the names (some milliseconds).
QList<NamedEmoji> emojiNamed(const QString &beginning, qsizetype atMost = 8);

}
