// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleWriter.h"
#include "tests/support/ExportedByHand.h"
#include "tests/support/TestWorkspace.h"

#include <QTemporaryDir>

namespace firstmile::tests
{

/// A bundle of a small invented workspace, in a folder of its own: every message with an attachment has the bytes
/// "bytes of N", by the attachment's number, and every third message a formatted text.
class WrittenBundle
{
public:
    explicit WrittenBundle(const QString &passphrase = {}, quint32 seed = 11);

    QString file() const { return m_folder.filePath(QStringLiteral("unanswered.fmreview")); }
    const ExportedByHand &exported() const { return m_exported; }
    TestWorkspace &original() { return m_original; }
    Instant asOf() const { return m_asOf; }

    static QByteArray bytesOf(const Attachment &attachment);
    static QString htmlOf(const Message &message); ///< empty: of none

    /// Turns a byte around in what the zip holds under that name.
    void damage(const QByteArray &entry) const;

private:
    void put(BundleWriter &writer);

    TestWorkspace m_original;
    QTemporaryDir m_folder;
    ExportedByHand m_exported;
    Instant m_asOf;
};

}
