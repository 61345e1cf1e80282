// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/store/WorkspaceUrl.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace firstmile
{

/// What a backup took.
struct BackupSummary
{
    QString file;
    qint64 bytes = 0;
};

/// Copies a SQLite workspace into one file while it is in use. The copy is the workspace as it stood at one commit;
/// the writer is not kept waiting, only its log (the -wal file) grows meanwhile. The file stands under its name only
/// once it is whole and on the disk. To restore, open the copy as a workspace, or put it in the place of the old file.
class Backup : public QObject
{
    Q_OBJECT

public:
    enum class Existing { Keep, Replace }; ///< what becomes of a file that is there already

    explicit Backup(WorkspaceUrl url, QObject *parent = nullptr);
    ~Backup() override; ///< cancels, and waits for the step under way

    /// Conflict: the file is there and is to be kept. Rejected: not a SQLite workspace. Storage: no room (with
    /// figures), or the disk's own error. Cancelled: nothing is left behind.
    Async<BackupSummary> start(const QString &file, Existing existing = Existing::Keep);
    void cancel();

Q_SIGNALS:
    /// Bytes; now and then, from 0 to total.
    void progressed(qint64 done, qint64 total);

private:
    Result<BackupSummary> run(const QString &file, Existing existing);

    WorkspaceUrl m_url;
    std::atomic_bool m_cancelled = false;
    QThreadPool m_thread; ///< one thread of its own: parsing must not wait for a disk
};

}
