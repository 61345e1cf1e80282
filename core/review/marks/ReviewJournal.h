// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewLines.h"

#include <QLockFile>

#include <memory>

class QFile;

namespace firstmile
{

/// The file in which somebody's own review is kept, and what they took over from others: "NAME.fmnotes" beside the
/// bundle or, where nothing can be written there, in a folder of this user. What is said is appended and on the disk
/// before append() returns; nothing in it is ever changed. Not to be used by two threads at once.
class ReviewJournal
{
public:
    struct Places
    {
        QString bundle;   ///< the bundle's file
        QString fallback; ///< a folder; made if it is needed
    };

    /// `head`: of which bundle; its entries do not matter.
    ReviewJournal(Places places, const ReviewBook &head);
    ~ReviewJournal();

    /// What was kept before, in both places. Nothing is written before the first append(). Problems name lines that
    /// cannot be read; they stay in the file.
    ReviewLines open();
    /// Why nothing can be kept: Conflict: another process has the file; Storage: the disk. None: it can.
    const std::optional<Error> &trouble() const { return m_trouble; }
    const QString &path() const { return m_path; }

    /// Where the disk refuses beside the bundle, all goes on in the other folder. Conflict, Storage: they are held
    /// here, and the next append(), or tryAgain(), writes them.
    Result<void> append(const QList<ReviewEntry> &entries);
    Result<void> tryAgain();
    qsizetype waiting() const { return m_waiting.size(); }

private:
    enum class Use { Usable, Foreign, Unwritable, Taken };
    Use take(const QString &path);
    void choose();
    QString fallback() const;
    Result<void> prepare(QFile &file, QByteArray &bytes);
    std::optional<ReviewLines> read(const QString &path);
    Result<void> write();

    Places m_places;
    ReviewBook m_head;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Error> m_trouble;
    QList<ReviewEntry> m_kept; ///< that were written, in case the file is taken away meanwhile
    QList<ReviewEntry> m_waiting;
    qint64 m_size = 0;      ///< of the file, as it was left
    bool m_isKnown = false; ///< it was looked through and ends in a whole line
};

/// "NAME.fmnotes" beside a bundle "NAME.fmreview".
QString reviewFileBeside(const QString &bundle);

}
