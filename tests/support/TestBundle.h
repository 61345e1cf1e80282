// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleReader.h"
#include "core/review/bundle/BundleWriter.h"
#include "tests/support/RandomExport.h"

#include <QTemporaryDir>

namespace firstmile::tests
{

/// What a bundle for a test is made of.
struct BundleContent
{
    QList<ExportedPart> parts;
    QList<QByteArray> files; ///< of the parts' messages: entry names refer to them
    BundleManifest head;
};

/// Parts with files and an account, the same for the same seed. Every attachment's file is in the bundle.
BundleContent randomBundle(quint32 seed, int parts = 3, int conversationsPerPart = 3);

/// Writes them, with "measures.json" and "index.html"; a run that was interrupted goes on where it was.
Result<BundleManifest> writeBundle(const QString &file, const BundleContent &content,
                                   const BundleWriter::Sealing &sealing = {});
/// The parts after those that are there, up to `upTo`, each with the files of its messages.
Result<void> writeParts(BundleWriter &writer, const BundleContent &content, int upTo);

/// The same conversations and customers, in the same parts.
bool isSame(const BundleReader &reader, const BundleContent &content);

QByteArray bytesOfFile(const QString &file);
void setBytesOfFile(const QString &file, const QByteArray &bytes);

/// A zip as somebody makes it who takes one apart or lies in it: written byte by byte, with nothing checked.
struct LooseZip
{
    struct Entry
    {
        QByteArray name;
        QByteArray bytes;
        bool isDeflated = false;
        std::optional<quint32> claimedSize = {}; ///< what the directory says that it unpacks to
    };
    QList<Entry> entries;

    static LooseZip of(const QString &file); ///< of a bundle that is not encrypted
    QByteArray bytes() const;
    void write(const QString &file) const { setBytesOfFile(file, bytes()); }
    Entry &at(const QByteArray &name);
    void remove(const QByteArray &name);
};

}
