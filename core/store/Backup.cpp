// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"

#include "core/store/DiskRoom.h"
#include "core/store/SqliteCopy.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(const QString &detail)
{
    return Error{ErrorKind::Rejected, detail, {}};
}

/// What was written under a name that nobody takes for a backup, until keep() gives it the final one.
class PartialFile
{
public:
    explicit PartialFile(const QString &file) : m_file(file), m_partial(file + u".partial"_s) { remove(); }
    ~PartialFile() { remove(); }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    const QString &name() const { return m_partial; }

    /// Readable by its owner alone from the first byte on, as a workspace is.
    Result<void> create()
    {
        QFile fresh(m_partial);
        if (!fresh.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            return Error{ErrorKind::Storage, m_partial + u": "_s + fresh.errorString(), {}};
        return {};
    }

    /// To the disk first, then the name, then the folder: a power cut leaves the old file or the whole new one.
    Result<void> keep()
    {
        FM_TRY(synchronise(m_partial, O_RDWR));
        if (::rename(QFile::encodeName(m_partial).constData(), QFile::encodeName(m_file).constData()) != 0)
            return Error{ErrorKind::Storage, u"cannot write "_s + m_file, {}};
        return synchronise(QFileInfo(m_file).absolutePath(), O_RDONLY | O_DIRECTORY);
    }

private:
    static Result<void> synchronise(const QString &path, int flags)
    {
        const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
        const bool done = handle >= 0 && ::fsync(handle) == 0;
        if (handle >= 0)
            ::close(handle);
        if (!done)
            return Error{ErrorKind::Storage, u"cannot bring %1 to the disk"_s.arg(path), {}};
        return {};
    }

    void remove()
    {
        for (const QString &name : {m_partial, m_partial + u"-journal"_s, m_partial + u"-wal"_s, m_partial + u"-shm"_s})
            QFile::remove(name);
    }

    QString m_file;
    QString m_partial;
};

}

Backup::Backup(WorkspaceUrl url, QObject *parent) : QObject(parent), m_url(std::move(url))
{
    m_thread.setMaxThreadCount(1);
}

Backup::~Backup()
{
    cancel();
    m_thread.waitForDone();
}

void Backup::cancel()
{
    m_cancelled = true;
}

Async<BackupSummary> Backup::start(const QString &file, Existing existing)
{
    if (m_url.engine == Engine::Postgres)
        return ready<BackupSummary>(refusal(u"a workspace on PostgreSQL is backed up with pg_dump on its server"_s));
    const QString absolute = QFileInfo(file).absoluteFilePath();
    auto promise = std::make_shared<Promise<BackupSummary>>();
    const auto future = promise->future();
    m_thread.start([this, promise, absolute, existing] { promise->settle(run(absolute, existing)); });
    return future;
}

Result<BackupSummary> Backup::run(const QString &file, Existing existing)
{
    const QFileInfo target(file);
    if (target.isDir() || !QFileInfo(target.absolutePath()).isDir())
        return refusal(u"%1 is not the name of a file in a folder that exists"_s.arg(file));
    if (target.canonicalFilePath() == QFileInfo(m_url.file).canonicalFilePath() && target.exists())
        return refusal(u"a workspace cannot be its own backup"_s);
    if (target.exists() && existing == Existing::Keep)
        return Error{ErrorKind::Conflict, u"%1 is there already"_s.arg(file), {}};
    PartialFile partial(file);
    FM_TRY(partial.create());
    {
        SqliteCopy copy;
        FM_TRY(copy.begin(m_url.file, partial.name()));
        FM_TRY(demandRoom(target.absolutePath(), copy.totalBytes()));
        for (bool more = true; more;) {
            if (m_cancelled)
                return Error{ErrorKind::Cancelled, {}, {}};
            FM_ASSIGN(more, copy.step());
            Q_EMIT progressed(copy.doneBytes(), copy.totalBytes());
        }
    }
    FM_TRY(partial.keep());
    return BackupSummary{file, QFileInfo(file).size()};
}

}
