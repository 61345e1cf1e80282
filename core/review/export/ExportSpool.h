// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace firstmile
{

/// Where a form gathers until it is whole: files in the folder "PATH.part", readable by its owner alone, that only
/// grow, and a checkpoint that says how long each was when it last was whole. Whatever ends the process, or fills the
/// disk, the same export goes on from there; PATH appears whole or not at all.
class ExportSpool
{
public:
    /// Goes on with what the same `resumeKey` left, and begins anew over anything else. Conflict: another process
    /// writes there; Rejected: a folder of that name is somebody else's; Storage: the disk.
    static Result<std::unique_ptr<ExportSpool>> open(const QString &path, const QByteArray &resumeKey);

    qint64 conversations() const { return m_conversations; } ///< as of the checkpoint
    QByteArray state() const { return m_state; }             ///< likewise
    QString folder() const { return m_folder; }
    QString fileName(const QString &name) const;

    Result<void> append(const QString &name, const QByteArray &bytes);
    /// All that was appended is on the disk and counts from now on.
    Result<void> checkpoint(qint64 conversations, const QByteArray &state);

    qint64 size(const QString &name) const;
    /// Copies a file of the spool behind another one, some at a time. `goOn` is asked in between with the bytes copied.
    Result<void> appendFile(const QString &target, const QString &source, const std::function<bool(qint64)> &goOn);

    /// Gives the file, or the folder, of that name its place at PATH, and removes the spool.
    Result<void> publish(const QString &name);
    void discard();

private:
    ExportSpool(const QString &path, QByteArray resumeKey);
    Result<void> start();
    bool readCheckpoint();
    Result<void> cutOff();
    Result<QFile *> file(const QString &name);

    QString m_path;
    QString m_folder;
    QByteArray m_resumeKey;
    std::unique_ptr<QLockFile> m_lock;
    std::map<QString, std::unique_ptr<QFile>> m_files;
    std::map<QString, qint64> m_sizes; ///< as of the checkpoint
    qint64 m_conversations = 0;
    QByteArray m_state;
};

}
