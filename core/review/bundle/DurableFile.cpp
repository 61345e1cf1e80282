// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/DurableFile.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

Error diskError(const QString &file, const QString &why)
{
    return {ErrorKind::Storage, u"%1: %2"_s.arg(file, why), {}};
}

Result<void> writeAll(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return diskError(file.fileName(), file.errorString());
    return {};
}

Result<void> synchronise(QFile &file)
{
    if (!file.flush())
        return diskError(file.fileName(), file.errorString());
    if (::fsync(file.handle()) != 0)
        return diskError(file.fileName(), qt_error_string(errno));
    return {};
}

Result<void> synchronisePath(const QString &fileOrFolder)
{
    const int handle = ::open(QFile::encodeName(fileOrFolder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return diskError(fileOrFolder, qt_error_string(errno));
    const bool done = ::fsync(handle) == 0;
    const int why = errno;
    ::close(handle);
    if (!done)
        return diskError(fileOrFolder, qt_error_string(why));
    return {};
}

Result<void> moveOver(const QString &file, const QString &target)
{
    FM_TRY(synchronisePath(file));
    if (std::rename(QFile::encodeName(file).constData(), QFile::encodeName(target).constData()) != 0)
        return diskError(target, qt_error_string(errno));
    return synchronisePath(QFileInfo(target).absolutePath());
}

}
