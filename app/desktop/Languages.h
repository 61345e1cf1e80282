// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace firstmile
{

/// Loads our sentences and Qt's own in a language ("fr", "pt_BR"; empty: the system's), and sets dates and numbers to
/// it.
void speak(const QString &language);

}
