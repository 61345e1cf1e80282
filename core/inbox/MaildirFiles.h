// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace firstmile
{

/// The names of the mail files below a Maildir, sub-folders too, in the order of delivery within each folder. Kept
/// close together: a mailbox may have a million.
class MaildirFiles
{
public:
    /// NotFound, Storage; Malformed if there is no Maildir at `path`. A single file is taken as a Maildir of one mail.
    static Result<MaildirFiles> at(const QString &path);

    qsizetype size() const { return m_starts.size(); }
    QByteArray path(qsizetype index) const;     ///< as the system names it
    QByteArrayView name(qsizetype index) const; ///< without the folder

private:
    struct Folder
    {
        QByteArray path; ///< with a slash at its end
        qsizetype first; ///< index of its first file
    };

    void list(const QString &folder);
    void listMails(const QString &folder);

    QByteArray m_names; ///< each with a zero byte at its end
    QList<qsizetype> m_starts;
    QList<Folder> m_folders;
};

/// Bytes in the file; -1 if there is no such file.
qint64 maildirFileSize(const QByteArray &path);

/// The first `most` bytes of the file; `size` becomes that of the whole. Storage: the system's words.
Result<QByteArray> readMaildirFile(const QByteArray &path, qint64 most, qint64 &size);

}
