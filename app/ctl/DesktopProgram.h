// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/WorkspaceUrl.h"

#include <QStringList>

namespace firstmile
{

/// Has the program `firstmile` that stands beside this one (else the one in PATH) draw what cannot be drawn here: PDFs.
/// The workspace's name goes by the environment and `input` by its standard input, since others read arguments. The
/// value is what it said. NotFound: it is not installed; Storage: what it says went wrong.
Result<QByteArray> runDesktopProgram(const WorkspaceUrl &workspace, const QStringList &arguments,
                                     const QByteArray &input = {});

}
