// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportSpool.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto spoolCheckpoint = "checkpoint.json"_L1;
constexpr auto spoolLock = "lock"_L1;
constexpr auto spoolMark = "export.txt"_L1; ///< by which a folder of ours is known: nobody else's is ever emptied
constexpr qint64 spoolCopiedAtOnce = 1 << 20;
constexpr auto spoolOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error spoolError(const QString &name, const QString &why)
{
    return {ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(name, why), {}};
}

/// Files of their own folders are not synchronised one by one: a folder may have a hundred thousand.
bool synchronise(const QString &folder)
{
    const int place = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = place >= 0 && ::syncfs(place) == 0;
    if (place >= 0)
        ::close(place);
    return done;
}

}

ExportSpool::ExportSpool(const QString &path, QByteArray resumeKey)
    : m_path(path), m_folder(path + u".part"_s), m_resumeKey(std::move(resumeKey))
{}

Result<std::unique_ptr<ExportSpool>> ExportSpool::open(const QString &path, const QByteArray &resumeKey)
{
    std::unique_ptr<ExportSpool> spool(new ExportSpool(path, resumeKey));
    FM_TRY(spool->start());
    return spool;
}

Result<void> ExportSpool::start()
{
    if (!QDir().mkpath(m_folder))
        return spoolError(m_folder, u"the folder cannot be made"_s);
    if (!QDir(m_folder).isEmpty() && !QFileInfo::exists(fileName(spoolMark)))
        return Error{ErrorKind::Rejected, u"%1 is there already, and is no interrupted export"_s.arg(m_folder), {}};
    QFile::setPermissions(m_folder, spoolOwner | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(fileName(spoolLock));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock()) {
        if (m_lock->error() == QLockFile::LockFailedError)
            return Error{ErrorKind::Conflict, u"another export is writing %1"_s.arg(m_path), {}};
        return spoolError(m_folder, u"it cannot be locked"_s);
    }
    QFile mark(fileName(spoolMark));
    if (!mark.open(QIODevice::WriteOnly) || mark.write("An export that is not whole yet.\n") < 0)
        return spoolError(mark.fileName(), mark.errorString());
    if (!readCheckpoint()) {
        m_sizes.clear();
        m_conversations = 0;
        m_state.clear();
    }
    return cutOff();
}

bool ExportSpool::readCheckpoint()
{
    QFile file(fileName(spoolCheckpoint));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("key"_L1).toString() != QString::fromLatin1(m_resumeKey.toHex()))
        return false;
    m_conversations = json.value("conversations"_L1).toInteger();
    m_state = QByteArray::fromBase64(json.value("state"_L1).toString().toLatin1());
    const QJsonObject sizes = json.value("sizes"_L1).toObject();
    for (auto each = sizes.begin(); each != sizes.end(); ++each) {
        m_sizes[each.key()] = each.value().toInteger();
        if (QFileInfo(fileName(each.key())).size() < each.value().toInteger())
            return false; // somebody was there
    }
    return m_conversations > 0;
}

/// What came after the checkpoint does not count. Folders are the form's own: it knows what of them does.
Result<void> ExportSpool::cutOff()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name == spoolLock || name == spoolMark || (name == spoolCheckpoint && m_conversations > 0))
            continue;
        const auto known = m_sizes.find(name);
        if (known == m_sizes.end() ? !QFile::remove(folder.filePath(name))
                                   : !QFile::resize(folder.filePath(name), known->second))
            return spoolError(folder.filePath(name), u"what was interrupted cannot be removed"_s);
    }
    if (m_conversations > 0)
        return {};
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(folder.filePath(name)).removeRecursively();
    return {};
}

QString ExportSpool::fileName(const QString &name) const
{
    return m_folder + u'/' + name;
}

Result<QFile *> ExportSpool::file(const QString &name)
{
    auto &file = m_files[name];
    if (!file) {
        file = std::make_unique<QFile>(fileName(name));
        if (!file->open(QIODevice::WriteOnly | QIODevice::Append)) {
            const Error error = spoolError(file->fileName(), file->errorString());
            m_files.erase(name);
            return error;
        }
        file->setPermissions(spoolOwner);
    }
    return file.get();
}

Result<void> ExportSpool::append(const QString &name, const QByteArray &bytes)
{
    FM_ASSIGN(QFile *const target, file(name));
    if (target->write(bytes) != bytes.size())
        return spoolError(target->fileName(), target->errorString());
    return {};
}

Result<void> ExportSpool::checkpoint(qint64 conversations, const QByteArray &state)
{
    QJsonObject sizes;
    for (const auto &[name, size] : m_sizes)
        sizes.insert(name, size);
    for (const auto &[name, file] : m_files) {
        if (!file->flush() || ::fdatasync(file->handle()) != 0)
            return spoolError(file->fileName(), file->errorString());
        sizes.insert(name, file->size());
    }
    const bool hasFolders = !QDir(m_folder).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot);
    if (hasFolders && !synchronise(m_folder))
        return spoolError(m_folder, qt_error_string(errno));
    const QJsonObject json{{u"key"_s, QString::fromLatin1(m_resumeKey.toHex())},
                           {u"conversations"_s, conversations},
                           {u"sizes"_s, sizes},
                           {u"state"_s, QString::fromLatin1(state.toBase64())}};
    QSaveFile file(fileName(spoolCheckpoint));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0 ||
        !file.commit())
        return spoolError(file.fileName(), file.errorString());
    m_conversations = conversations;
    m_state = state;
    m_sizes.clear();
    for (auto each = sizes.begin(); each != sizes.end(); ++each)
        m_sizes[each.key()] = each.value().toInteger();
    return {};
}

qint64 ExportSpool::size(const QString &name) const
{
    const auto open = m_files.find(name);
    return open != m_files.end() ? open->second->size() : QFileInfo(fileName(name)).size();
}

Result<void> ExportSpool::appendFile(const QString &target, const QString &source,
                                     const std::function<bool(qint64)> &goOn)
{
    if (const auto open = m_files.find(source); open != m_files.end() && !open->second->flush())
        return spoolError(open->second->fileName(), open->second->errorString());
    QFile from(fileName(source));
    if (!from.exists())
        return {};
    if (!from.open(QIODevice::ReadOnly))
        return spoolError(from.fileName(), from.errorString());
    qint64 copied = 0;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(spoolCopiedAtOnce);
        if (bytes.isEmpty())
            return spoolError(from.fileName(), from.errorString());
        FM_TRY(append(target, bytes));
        copied += bytes.size();
        if (goOn && !goOn(copied))
            return Error{ErrorKind::Cancelled, {}, {}};
    }
    return {};
}

Result<void> ExportSpool::publish(const QString &name)
{
    for (const auto &[each, file] : m_files) {
        if (!file->flush() || ::fdatasync(file->handle()) != 0)
            return spoolError(file->fileName(), file->errorString());
    }
    m_files.clear();
    if (QFileInfo(m_path).isDir())
        QDir().rmdir(m_path); // an empty one
    if (std::rename(QFile::encodeName(fileName(name)).constData(), QFile::encodeName(m_path).constData()) != 0)
        return spoolError(m_path, qt_error_string(errno));
    discard();
    return {};
}

void ExportSpool::discard()
{
    m_files.clear();
    m_lock.reset();
    QDir(m_folder).removeRecursively();
}

}
