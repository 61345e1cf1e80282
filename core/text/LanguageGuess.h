// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// The language that a text is written in, as ISO 639-1 ("pt", "zh") or as the longer code where there is none; empty
/// if that is not sure, as of a few words. URLs, mentions, hashtags and e-mail addresses say nothing. Only the first
/// 10,000 characters are looked at.
QString guessLanguage(const QString &text);

}
