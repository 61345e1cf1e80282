// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/bundle/ZipPacking.h"

#include <QFile>
#include <QLockFile>
#include <QSet>

#include <memory>

namespace firstmile
{

/// An entry that waits for being packed.
struct SpooledEntry
{
    QString name;
    QString file; ///< its own, in the folder; empty: it stands in the common one
    qint64 offset = 0;
    qint64 size = 0;
    QByteArray sha256;
    bool isStored = false;
};

/// What parts hold together.
struct SpooledCounts
{
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 customers = 0;
};

/// The folder in which a bundle's entries gather: one file with all of their bytes, one after the other, and a journal
/// that says which are there. A part is there once its line stands in the journal, and the bytes are on the disk before
/// that; whatever follows the last whole part is cut off when an interrupted run goes on.
class BundleSpool
{
public:
    /// Conflict: another run is at it; Rejected: the folder is somebody else's; Storage.
    static Result<std::unique_ptr<BundleSpool>> open(const QString &folder, const QByteArray &resumeKey);
    ~BundleSpool();

    const QString &folder() const { return m_folder; }
    int parts() const { return m_parts; }
    const QByteArray &state() const { return m_state; }
    const SpooledCounts &counts() const { return m_counts; }
    const QList<SpooledEntry> &entries() const { return m_entries; }
    bool has(const QString &name) const;

    Result<SpooledEntry> append(const QString &name, const QByteArray &bytes); ///< Rejected: the name, or the size
    Result<void> takeOver(const QString &name);                                ///< a file in the folder
    /// What was appended since the last part is one, on the disk.
    Result<void> endPart(const SpooledCounts &counts, const QByteArray &state);
    Result<void> flush(); ///< what was appended can be read by its file
    PackedEntry packed(const SpooledEntry &entry) const;
    void remove();

private:
    explicit BundleSpool(QString folder);
    Result<void> begin(const QByteArray &resumeKey);
    Result<void> beginAnew(const QByteArray &resumeKey);
    Result<bool> goOn(const QByteArray &resumeKey);
    bool readJournal(const QByteArray &resumeKey, qint64 &wholeJournal);
    bool readJournalLine(const QJsonObject &line, QList<SpooledEntry> &pending);
    Result<void> checkName(const QString &name, qint64 size) const;
    void note(const SpooledEntry &entry);
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_bytes;
    QFile m_journal;
    QList<SpooledEntry> m_entries;
    QSet<QString> m_keys;
    qsizetype m_journaled = 0; ///< entries that the journal has
    qint64 m_total = 0;        ///< bytes of all entries
    qint64 m_end = 0;          ///< of the bytes
    int m_parts = 0;
    SpooledCounts m_counts;
    QByteArray m_state;
};

}
