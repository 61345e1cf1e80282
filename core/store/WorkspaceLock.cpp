// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WorkspaceLock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <sys/file.h>

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

/// What the holder wrote into the file: its name and process.
QString holderOf(QFile &file)
{
    const QString words = QString::fromUtf8(file.readAll()).simplified();
    return words.isEmpty() ? u"another program"_s : words;
}

void signHolder(QFile &file)
{
    file.resize(0);
    file.write(
        u"%1, process %2"_s.arg(QCoreApplication::applicationName()).arg(QCoreApplication::applicationPid()).toUtf8());
    file.flush();
}

}

WorkspaceLock::WorkspaceLock() = default;
WorkspaceLock::~WorkspaceLock() = default;
WorkspaceLock::WorkspaceLock(WorkspaceLock &&) noexcept = default;
WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&) noexcept = default;

Result<WorkspaceLock> WorkspaceLock::take(const WorkspaceUrl &url)
{
    WorkspaceLock lock;
    lock.m_file = std::make_unique<QFile>(lockPath(url));
    if (!lock.m_file->open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::Storage, u"cannot write the lock file "_s + lock.m_file->fileName(), {}};
    if (::flock(lock.m_file->handle(), LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorKind::Conflict, u"this workspace is already at work in "_s + holderOf(*lock.m_file), {}};
    signHolder(*lock.m_file);
    return lock;
}

QString WorkspaceLock::claimer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"user"_s));
    return u"%1@%2/%3"_s.arg(user, QSysInfo::machineHostName(),
                             QString::fromLatin1(QSysInfo::machineUniqueId().left(8)));
}

}
