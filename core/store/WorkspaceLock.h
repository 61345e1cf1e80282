// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/WorkspaceUrl.h"

#include <memory>

class QFile;

namespace firstmile
{

/// The right to poll and send for a workspace from this machine: one process at a time has it. Reading and writing
/// drafts, notes and replies needs no lock. The lock is the kernel's, on an open file: it ends with the process,
/// however that ends, and a file left behind means nothing.
class WorkspaceLock
{
public:
    WorkspaceLock();
    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock &&) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&) noexcept;

    /// Conflict, with the other process in the detail, if it is taken.
    static Result<WorkspaceLock> take(const WorkspaceUrl &url);

    /// Names this machine and user as a sender: whoever holds the lock knows that every claim under this name is dead.
    static QString claimer();

private:
    std::unique_ptr<QFile> m_file;
};

}
