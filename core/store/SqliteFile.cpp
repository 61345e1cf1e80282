// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteFile.h"

#include "core/store/DiskRoom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> prepareSqliteFile(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return Error{ErrorKind::Malformed, file + u" is a folder"_s, {}};
    if (!QDir().mkpath(info.absolutePath()))
        return Error{ErrorKind::Storage, u"cannot make the folder "_s + info.absolutePath(), {}};
    if (info.exists())
        return {};
    QFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::Storage, file + u": "_s + fresh.errorString(), {}};
    return {};
}

Result<void> backUpBeforeMigration(Session &session, Migrator &migrator, const QString &file)
{
    if (session.engine() != Engine::Sqlite)
        return {};
    FM_ASSIGN(const int present, migrator.version());
    const int newest = Migrator::builtIn().last().version;
    if (present == 0 || present >= newest)
        return {};
    FM_TRY(demandRoom(QFileInfo(file).absolutePath(), QFileInfo(file).size()));
    const QString backup = u"%1.v%2.backup"_s.arg(file).arg(present);
    QFile::remove(backup); // of an attempt that failed: VACUUM INTO wants a new file
    FM_TRY(session.exec(u"VACUUM INTO ?"_s, backup));
    return {};
}

}
