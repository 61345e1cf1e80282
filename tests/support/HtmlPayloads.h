// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstmile
{

/// Hostile mails of every known family, and those of a folder that FM_PAYLOADS names: each file one mail, or, if it
/// ends in .json, a list of strings or of objects with an "input".
QStringList htmlPayloads();

}
