// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WorkspaceLock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString lockPath(const WorkspaceUrl &url)
{
    if (url.engine == Engine::Sqlite)
        return url.file + u".lock"_s;
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/firstmile/locks"_s;
    QDir().mkpath(folder);
    const QByteArray digest = QCryptographicHash::hash(url.display().toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u'/' + QString::fromLatin1(digest.left(32)) + u".lock"_s;
}

QString holderOf(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    file.getLockInfo(&process, &host, &program);
    return u"%1, process %2"_s.arg(program.isEmpty() ? u"another program"_s : program).arg(process);
}

}

WorkspaceLock::WorkspaceLock() = default;
WorkspaceLock::~WorkspaceLock() = default;
WorkspaceLock::WorkspaceLock(WorkspaceLock &&) noexcept = default;
WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&) noexcept = default;

Result<WorkspaceLock> WorkspaceLock::take(const WorkspaceUrl &url)
{
    WorkspaceLock lock;
    lock.m_file = std::make_unique<QLockFile>(lockPath(url));
    lock.m_file->setStaleLockTime(0); // only a dead process makes it stale, no matter how old it is
    if (lock.m_file->tryLock())
        return lock;
    if (lock.m_file->error() == QLockFile::LockFailedError)
        return Error{ErrorKind::Conflict, u"this workspace is already at work in "_s + holderOf(*lock.m_file), {}};
    return Error{ErrorKind::Storage, u"cannot write the lock file "_s + lock.m_file->fileName(), {}};
}

QString WorkspaceLock::claimer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"user"_s));
    return u"%1@%2/%3"_s.arg(user, QSysInfo::machineHostName(),
                             QString::fromLatin1(QSysInfo::machineUniqueId().left(8)));
}

}
