// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

namespace firstmile
{

/// Opens a file to read. NotFound: there is none; Storage: it cannot be read, with the system's words.
Result<void> openForImport(QFile &file);

}
