// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewJournal.h"

#include "core/review/marks/ReviewBounds.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestReviewHead = 4'096; // bytes

Error notKept(const QString &path, const QString &words)
{
    return Error{ErrorKind::Storage, path + u": "_s + words, {}};
}

/// The name of a new file is on the disk only when its folder is.
void bringFolderToDisk(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return; // a file system that knows no such thing: the file itself is there
    ::fsync(folder);
    ::close(folder);
}

/// What is appended at once, in an open file: all of it, or the file is as it was.
Result<void> appendWhole(QFile &file, const QByteArray &bytes)
{
    const qint64 before = file.size();
    const bool isWritten = file.seek(before) && file.write(bytes) == bytes.size();
    if (isWritten && ::fsync(file.handle()) == 0)
        return {};
    const QString words = file.error() == QFile::NoError ? qt_error_string() : file.errorString();
    file.resize(before);
    return notKept(file.fileName(), words);
}

}

QString reviewFileBeside(const QString &bundle)
{
    const QFileInfo info(bundle);
    return info.absoluteDir().filePath(info.completeBaseName() + u".fmnotes"_s);
}

ReviewJournal::ReviewJournal(Places places, const ReviewBook &head)
    : m_places(std::move(places)), m_head(head.bundle(), head.workspace())
{}

ReviewJournal::~ReviewJournal() = default;

std::optional<ReviewLines> ReviewJournal::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto lines = readReviewLines(file.read(ReviewBounds::fileBytes + 1));
    if (!lines || lines->book.bundle() != m_head.bundle())
        return std::nullopt;
    return *lines;
}

/// Whether the own review can go there; the lock is held if it can.
ReviewJournal::Use ReviewJournal::take(const QString &path)
{
    const QFileInfo info(path);
    // A bundle may lie in a stranger's folder: what has the name and is no file of ours is not written into.
    if (info.isSymLink() || (info.exists() && (!info.isFile() || (info.size() > 0 && !read(path)))))
        return Use::Foreign;
    if (info.exists() && !info.isWritable())
        return Use::Unwritable;
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // a process that ended is noticed; one that sleeps is not robbed
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return Use::Usable;
    }
    return lock->error() == QLockFile::LockFailedError ? Use::Taken : Use::Unwritable;
}

QString ReviewJournal::fallback() const
{
    return m_places.fallback + u'/' + m_head.bundle() + u".fmnotes"_s;
}

void ReviewJournal::choose()
{
    m_trouble.reset();
    m_lock.reset();
    m_isKnown = false;
    m_path = reviewFileBeside(m_places.bundle);
    Use use = take(m_path);
    if (use == Use::Foreign || use == Use::Unwritable) {
        QDir().mkpath(m_places.fallback);
        m_path = fallback();
        use = take(m_path);
    }
    if (use == Use::Taken)
        m_trouble = Error{ErrorKind::Conflict, u"%1 is open in another window"_s.arg(m_path), {}};
    else if (use != Use::Usable)
        m_trouble = notKept(m_path, u"it cannot be written"_s);
}

ReviewLines ReviewJournal::open()
{
    choose();
    ReviewLines all;
    all.book = m_head;
    for (const QString &path : {reviewFileBeside(m_places.bundle), fallback()}) {
        const auto lines = read(path);
        if (!lines)
            continue;
        all.book.addAll(lines->book.entries());
        for (const QString &problem : lines->problems)
            all.problems.append(QFileInfo(path).fileName() + u", "_s + problem);
        if (path == m_path)
            m_kept = lines->book.entries();
    }
    m_size = QFileInfo(m_path).size();
    return all;
}

Result<void> ReviewJournal::append(const QList<ReviewEntry> &entries)
{
    m_waiting += entries;
    return tryAgain();
}

Result<void> ReviewJournal::tryAgain()
{
    if (m_waiting.isEmpty())
        return {};
    if (!m_lock)
        choose();
    if (m_trouble)
        return *m_trouble;
    auto written = write();
    if (!written && m_path != fallback() && QDir().mkpath(m_places.fallback) && take(fallback()) == Use::Usable) {
        m_path = fallback();
        m_isKnown = false;
        written = write();
    }
    if (!written) {
        m_lock.reset(); // where to write is looked at anew the next time
        return written;
    }
    m_kept += m_waiting;
    m_waiting.clear();
    return {};
}

/// What has to stand before what is appended, in a file that may have become another one since it was left.
Result<void> ReviewJournal::prepare(QFile &file, QByteArray &bytes)
{
    const bool isShorter = file.size() < m_size; // taken away, or an older one has its place
    if (file.size() == 0) {
        bytes = reviewHead(m_head);
    } else if (!m_isKnown || file.size() != m_size) {
        const auto lines = readReviewLines(file.read(ReviewBounds::fileBytes + 1));
        if (!lines || lines->book.bundle() != m_head.bundle())
            return notKept(m_path, u"it has become another file"_s);
        if (lines->whole < file.size() && !file.resize(lines->whole))
            return notKept(m_path, file.errorString());
        if (lines->endsInLine)
            bytes = "\n";
    }
    if (isShorter) {
        for (const ReviewEntry &each : std::as_const(m_kept))
            bytes += reviewLine(each);
    }
    return {};
}

Result<void> ReviewJournal::write()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) // what a full disk refused must not come later
        return notKept(m_path, file.errorString());
    const bool isNew = file.size() == 0;
    QByteArray bytes;
    FM_TRY(prepare(file, bytes));
    for (const ReviewEntry &each : std::as_const(m_waiting))
        bytes += reviewLine(each);
    FM_TRY(appendWhole(file, bytes));
    if (isNew)
        bringFolderToDisk(m_path);
    m_size = file.size();
    m_isKnown = true;
    return {};
}

}
