// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportOptions.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace firstmile::tests
{

/// A folder of files to import, thrown away with the object.
class ImportFolder
{
public:
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString file = path(name);
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return file;
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray plainMail(const QByteArray &id, const QByteArray &from, const QByteArray &to,
                            const QByteArray &more = {})
{
    return "From: " + from + "\nTo: " + to + "\nSubject: The blue kettle\nDate: Tue, 05 May 2026 10:00:00 +0000\n" +
           "Message-ID: <" + id + ">\n" + more + "\nText of " + id + "\n";
}

inline QByteArray mboxOf(const QList<QByteArray> &mails)
{
    QByteArray bytes;
    for (const QByteArray &mail : mails)
        bytes += "From ann@x.example Tue May  5 10:00:00 2026\n" + mail + "\n";
    return bytes;
}

inline ImportOptions importOptions(const QStringList &ownAddresses = {})
{
    ImportOptions options;
    options.ownAddresses = ownAddresses;
    options.now = *fromIso(QStringLiteral("2026-06-01T00:00:00Z"));
    return options;
}

}
