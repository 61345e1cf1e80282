// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"

#include <QByteArray>

namespace firstmile
{

/// Runs `command` in a shell; its output, less one line break at the end, is the secret. For machines without a
/// keyring. Unauthorised if it fails, says nothing, or takes longer than 30 s; what it wrote to its error output is the
/// detail.
Async<QByteArray> runSecretCommand(const QString &command);

}
