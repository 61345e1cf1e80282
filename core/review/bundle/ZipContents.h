// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace firstmile
{

/// The entries of a zip that a stranger may have made. Names, their number, sizes and how far they are packed are
/// looked at before anything is unpacked; what is read is read into memory, and never beyond the size that was told.
/// Not to be used by two threads at once.
class ZipContents
{
public:
    /// NotFound, Storage: the file; Malformed: no zip, or one that breaks the rules of a bundle.
    static Result<std::unique_ptr<ZipContents>> ofFile(const QString &file);
    static Result<std::unique_ptr<ZipContents>> ofBytes(QByteArray zip);
    ~ZipContents();

    const QStringList &names() const { return m_names; } ///< in the order of the directory
    bool has(const QString &name) const { return m_sizes.contains(name); }
    qint64 sizeOf(const QString &name) const { return m_sizes.value(name).size; } ///< bytes unpacked; 0: not there
    /// NotFound: there is none; Malformed: larger than `most`, or damaged; Storage: the file cannot be read.
    Result<QByteArray> read(const QString &name, qint64 most) const;
    /// Piece by piece; `take` returns false to end it (Cancelled).
    Result<void> walk(const QString &name, const std::function<bool(QByteArrayView)> &take) const;

private:
    struct Place
    {
        quint64 index = 0;
        qint64 size = 0;
    };
    struct Zip;
    ZipContents();
    Result<void> look(qint64 packed);
    Result<void> lookAt(quint64 index);

    std::unique_ptr<Zip> m_zip;
    QStringList m_names;
    QHash<QString, Place> m_sizes;
    QHash<QString, QString> m_keys; ///< of names that a file system could take for another
    qint64 m_total = 0;
};

}
