// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextEntity.h"

#include <QStringView>

namespace firstmile
{

/// Whose rules say where a URL ends.
enum class UrlRules {
    X,       ///< also without a scheme where the top-level domain is known; paths of Latin and Cyrillic letters
    Mastodon ///< with a scheme alone; paths of any letters
};

/// The URLs that the network would link, as twitter-text finds them; offsets in UTF-16 units. Linear in the text.
QList<TextEntity> findUrls(QStringView text, UrlRules rules);

/// A to Z with the accents that names and paths may have.
bool isAccentedLatin(QChar c);

/// The invisible marks that steer writing direction.
bool isDirectionMark(QChar c);

}
