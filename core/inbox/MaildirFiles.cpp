// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MaildirFiles.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

/// An open file, closed with the object.
class MaildirFile
{
public:
    explicit MaildirFile(const QByteArray &path) : m_number(::open(path.constData(), O_RDONLY | O_CLOEXEC)) {}
    ~MaildirFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(MaildirFile)

    int number() const { return m_number; }

private:
    int m_number;
};

/// A link is one if what it leads to is.
bool isMailFile(DIR *directory, const dirent &entry)
{
    if (entry.d_name[0] == '.')
        return false;
    if (entry.d_type == DT_REG)
        return true;
    struct stat about = {};
    const bool mustLook = entry.d_type == DT_LNK || entry.d_type == DT_UNKNOWN;
    return mustLook && ::fstatat(::dirfd(directory), entry.d_name, &about, 0) == 0 && S_ISREG(about.st_mode);
}

QString systemsWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Error unreadableMail(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    if (errno == ENOENT)
        return Error{ErrorKind::NotFound, u"there is no file "_s + name, {}};
    return Error{ErrorKind::Storage, name + u": "_s + systemsWords(), {}};
}

/// All of `bytes`, unless the file ends before; false on a failure.
bool readInto(QByteArray &bytes, int file)
{
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(file, bytes.data() + have, size_t(bytes.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return true;
}

}

Result<MaildirFiles> MaildirFiles::at(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, u"there is no "_s + path, {}};
    MaildirFiles files;
    if (!info.isDir()) {
        files.m_folders.append({QFile::encodeName(info.path()) + '/', 0});
        files.m_names = QFile::encodeName(info.fileName()) + '\0';
        files.m_starts.append(0);
        return files;
    }
    if (!info.isReadable())
        return Error{ErrorKind::Storage, path + u": the folder cannot be read"_s, {}};
    files.list(QDir::cleanPath(path));
    if (files.m_folders.isEmpty())
        return Error{ErrorKind::Malformed, path + u" is no Maildir: it has neither cur nor new"_s, {}};
    return files;
}

void MaildirFiles::list(const QString &folder)
{
    listMails(folder + u"/cur"_s);
    listMails(folder + u"/new"_s);
    // Links are not followed: one that leads upwards would never end.
    const auto children =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &child : children) {
        if (child.fileName() != "cur"_L1 && child.fileName() != "new"_L1 && child.fileName() != "tmp"_L1)
            list(child.filePath());
    }
}

/// "1043068129.M20046P2137.host:2,S": the name begins with the second of delivery, so this order is that of time.
void MaildirFiles::listMails(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const std::unique_ptr<DIR, CloseDirectory> directory(::opendir(path.constData()));
    if (!directory)
        return;
    const qsizetype first = m_starts.size();
    m_folders.append({path + '/', first});
    while (const dirent *entry = ::readdir(directory.get())) {
        if (!isMailFile(directory.get(), *entry))
            continue;
        m_starts.append(m_names.size());
        m_names.append(entry->d_name, qsizetype(std::strlen(entry->d_name)) + 1);
    }
    std::sort(m_starts.begin() + first, m_starts.end(), [this](qsizetype a, qsizetype b) {
        return std::strcmp(m_names.constData() + a, m_names.constData() + b) < 0;
    });
}

QByteArrayView MaildirFiles::name(qsizetype index) const
{
    return QByteArrayView(m_names.constData() + m_starts.at(index));
}

QByteArray MaildirFiles::path(qsizetype index) const
{
    const auto behind = std::upper_bound(m_folders.begin(), m_folders.end(), index,
                                         [](qsizetype at, const Folder &folder) { return at < folder.first; });
    return std::prev(behind)->path + name(index).toByteArray();
}

qint64 maildirFileSize(const QByteArray &path)
{
    struct stat about = {};
    return ::stat(path.constData(), &about) == 0 ? qint64(about.st_size) : -1;
}

Result<QByteArray> readMaildirFile(const QByteArray &path, qint64 most, qint64 &size)
{
    const MaildirFile file(path);
    struct stat about = {};
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0)
        return unreadableMail(path);
    size = qint64(about.st_size);
    QByteArray bytes(std::min(size, most), Qt::Uninitialized);
    if (!readInto(bytes, file.number()))
        return unreadableMail(path);
    if (bytes.size() < std::min(size, most))
        return Error{ErrorKind::Storage, QFile::decodeName(path) + u": the file got shorter meanwhile"_s, {}};
    return bytes;
}

}
