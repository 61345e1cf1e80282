// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleSpool.h"

#include "core/review/bundle/BundleJson.h"
#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/DurableFile.h"
#include "core/review/bundle/HashChain.h"
#include "core/review/bundle/PackingProbe.h"
#include "core/review/bundle/RecordFields.h"

#include <QCryptographicHash>
#include <QDir>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView spoolFormat("firstmile-spool-1");
constexpr QFile::Permissions spoolAccess = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qsizetype spoolPiece = 1024 * 1024;

QJsonObject spooledToJson(const SpooledEntry &entry)
{
    QJsonObject json{{u"name"_s, entry.name}, {u"offset"_s, entry.offset}, {u"size"_s, entry.size}};
    putHash(json, "sha256"_L1, entry.sha256);
    putFlag(json, "stored"_L1, entry.isStored);
    return json;
}

SpooledEntry spooledFromJson(RecordFields &fields)
{
    SpooledEntry entry;
    entry.name = fields.requiredText("name"_L1);
    entry.offset = fields.number("offset"_L1, 0, largestJsonNumber);
    entry.size = fields.number("size"_L1, 0, largestJsonNumber);
    entry.sha256 = fields.hash("sha256"_L1);
    entry.isStored = fields.flag("stored"_L1);
    return entry;
}

Error spoolRejects(const QString &what, const QString &why)
{
    return {ErrorKind::Rejected, u"%1: %2"_s.arg(what, why), {}};
}

}

BundleSpool::BundleSpool(QString folder)
    : m_folder(std::move(folder)), m_bytes(pathOf(u"bytes"_s)), m_journal(pathOf(u"journal"_s))
{}

BundleSpool::~BundleSpool() = default;

Result<std::unique_ptr<BundleSpool>> BundleSpool::open(const QString &folder, const QByteArray &resumeKey)
{
    std::unique_ptr<BundleSpool> spool(new BundleSpool(folder));
    FM_TRY(spool->begin(resumeKey));
    return spool;
}

Result<void> BundleSpool::begin(const QByteArray &resumeKey)
{
    const QFileInfo there(m_folder);
    if (there.isSymLink() || (there.exists() && !there.isDir()))
        return spoolRejects(m_folder, u"stands where the export would gather"_s);
    const bool isOurs = QFileInfo::exists(m_journal.fileName());
    if (there.exists() && !isOurs && !QDir(m_folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return spoolRejects(m_folder, u"is a folder of something else"_s);
    if (!there.exists() && !QDir().mkdir(m_folder, spoolAccess))
        return diskError(m_folder, u"the folder cannot be made"_s);
    if (!QFile::setPermissions(m_folder, spoolAccess))
        return diskError(m_folder, u"the folder cannot be kept to its owner"_s);
    m_lock = std::make_unique<QLockFile>(pathOf(u"lock"_s));
    m_lock->setStaleLockTime(0); // an export takes as long as it takes; only its end makes the lock stale
    if (!m_lock->tryLock())
        return m_lock->error() == QLockFile::LockFailedError
                   ? Error{ErrorKind::Conflict, u"%1: another export is writing it"_s.arg(m_folder), {}}
                   : diskError(m_folder, u"cannot be written to"_s);
    FM_ASSIGN(const bool goesOn, goOn(resumeKey));
    return goesOn ? Result<void>() : beginAnew(resumeKey);
}

Result<bool> BundleSpool::goOn(const QByteArray &resumeKey)
{
    qint64 wholeJournal = 0;
    if (!m_journal.open(QIODevice::ReadWrite) || !m_bytes.open(QIODevice::ReadWrite))
        return diskError(m_folder, u"cannot be written to"_s);
    if (!readJournal(resumeKey, wholeJournal) || m_bytes.size() < m_end)
        return false;
    if (!m_journal.resize(wholeJournal) || !m_journal.seek(wholeJournal) || !m_bytes.resize(m_end) ||
        !m_bytes.seek(m_end))
        return diskError(m_folder, m_bytes.errorString());
    return true;
}

/// Whether it is the journal of this export. What stands behind its last whole part is forgotten.
bool BundleSpool::readJournal(const QByteArray &resumeKey, qint64 &wholeJournal)
{
    QList<SpooledEntry> pending;
    for (bool isHead = true; !m_journal.atEnd(); isHead = false) {
        const QByteArray line = m_journal.readLine(bundleLimits::line);
        const auto json = bundleObject(line);
        if (!line.endsWith('\n') || !json) // it was killed while it wrote this
            return !isHead;
        if (isHead && (json->value("format"_L1) != spoolFormat ||
                       json->value("key"_L1) != QString::fromLatin1(resumeKey.toHex())))
            return false;
        if (isHead || readJournalLine(*json, pending))
            wholeJournal = m_journal.pos();
    }
    return wholeJournal > 0;
}

/// Whether the line ends a part.
bool BundleSpool::readJournalLine(const QJsonObject &line, QList<SpooledEntry> &pending)
{
    RecordFields fields(line);
    if (!line.contains("part"_L1)) {
        pending.append(spooledFromJson(fields));
        return false;
    }
    m_parts = static_cast<int>(fields.number("part"_L1, 1, bundleLimits::parts));
    m_counts = {fields.number("conversations"_L1, 0, largestJsonNumber),
                fields.number("messages"_L1, 0, largestJsonNumber),
                fields.number("customers"_L1, 0, largestJsonNumber)};
    m_state = QByteArray::fromBase64(fields.text("state"_L1).toLatin1());
    for (const SpooledEntry &entry : std::as_const(pending))
        note(entry);
    pending.clear();
    m_journaled = m_entries.size();
    return true;
}

Result<void> BundleSpool::beginAnew(const QByteArray &resumeKey)
{
    m_journal.close();
    m_bytes.close();
    m_lock->unlock();
    if (!QDir(m_folder).removeRecursively() || !QDir().mkdir(m_folder, spoolAccess) || !m_lock->tryLock())
        return diskError(m_folder, u"what an earlier export left there cannot be removed"_s);
    m_entries.clear();
    m_keys.clear();
    m_state.clear();
    m_counts = {};
    m_parts = 0;
    m_journaled = 0;
    m_total = 0;
    m_end = 0;
    if (!m_journal.open(QIODevice::ReadWrite) || !m_bytes.open(QIODevice::ReadWrite))
        return diskError(m_folder, u"cannot be written to"_s);
    const QJsonObject head{{u"format"_s, spoolFormat}, {u"key"_s, QString::fromLatin1(resumeKey.toHex())}};
    FM_TRY(writeAll(m_journal, toLine(head)));
    FM_TRY(synchronise(m_journal));
    return synchronisePath(m_folder);
}

bool BundleSpool::has(const QString &name) const
{
    return m_keys.contains(bundleNames::keyOf(name));
}

Result<void> BundleSpool::checkName(const QString &name, qint64 size) const
{
    const QString fault = bundleNames::faultOf(name);
    if (!fault.isEmpty() || bundleNames::isOutsideChain(name) || name == bundleNames::mimetype)
        return spoolRejects(name, fault.isEmpty() ? u"a name that the bundle keeps for itself"_s : fault);
    if (has(name))
        return spoolRejects(name, u"there already"_s);
    if (size > bundleLimits::entry)
        return spoolRejects(name, u"larger than an entry can be (%1 bytes)"_s.arg(bundleLimits::entry));
    if (m_entries.size() + 2 >= bundleLimits::entries - bundleLimits::reviewFiles)
        return spoolRejects(name, u"more entries than a bundle can have"_s);
    if (m_total + size > bundleLimits::total)
        return spoolRejects(name, u"more than a bundle can hold (%1 bytes)"_s.arg(bundleLimits::total));
    return {};
}

void BundleSpool::note(const SpooledEntry &entry)
{
    m_entries.append(entry);
    m_keys.insert(bundleNames::keyOf(entry.name));
    m_total += entry.size;
    if (entry.file.isEmpty())
        m_end = entry.offset + entry.size;
}

Result<SpooledEntry> BundleSpool::append(const QString &name, const QByteArray &bytes)
{
    FM_TRY(checkName(name, bytes.size()));
    // After a write that failed the file may end anywhere; the next one begins where the last whole entry ended.
    if (!m_bytes.seek(m_end))
        return diskError(m_folder, m_bytes.errorString());
    FM_TRY(writeAll(m_bytes, bytes));
    if (!m_bytes.flush())
        return diskError(m_folder, m_bytes.errorString());
    PackingProbe probe;
    probe.add(bytes);
    SpooledEntry entry{name, {}, m_end, bytes.size(), sha256Of(bytes), probe.isStored()};
    note(entry);
    return entry;
}

Result<void> BundleSpool::takeOver(const QString &name)
{
    QFile file(pathOf(name));
    if (QFileInfo(file).isSymLink() || !file.open(QIODevice::ReadOnly))
        return diskError(file.fileName(), file.errorString());
    FM_TRY(checkName(name, file.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    PackingProbe probe;
    qint64 size = 0;
    for (QByteArray piece = file.read(spoolPiece); !piece.isEmpty(); piece = file.read(spoolPiece)) {
        hash.addData(piece);
        probe.add(piece);
        size += piece.size();
    }
    if (file.error() != QFileDevice::NoError || size != file.size())
        return diskError(file.fileName(), file.errorString());
    note({name, file.fileName(), 0, size, hash.result(), probe.isStored()});
    return {};
}

Result<void> BundleSpool::endPart(const SpooledCounts &counts, const QByteArray &state)
{
    FM_TRY(synchronise(m_bytes));
    QByteArray lines;
    for (qsizetype i = m_journaled; i < m_entries.size(); ++i)
        lines += toLine(spooledToJson(m_entries.at(i)));
    const SpooledCounts all{m_counts.conversations + counts.conversations, m_counts.messages + counts.messages,
                            m_counts.customers + counts.customers};
    lines += toLine({{u"part"_s, m_parts + 1},
                     {u"conversations"_s, all.conversations},
                     {u"messages"_s, all.messages},
                     {u"customers"_s, all.customers},
                     {u"state"_s, QString::fromLatin1(state.toBase64())}});
    FM_TRY(writeAll(m_journal, lines));
    FM_TRY(synchronise(m_journal));
    m_journaled = m_entries.size();
    m_counts = all;
    m_state = state;
    ++m_parts;
    return {};
}

Result<void> BundleSpool::flush()
{
    return synchronise(m_bytes);
}

PackedEntry BundleSpool::packed(const SpooledEntry &entry) const
{
    return {entry.name,   {},         entry.file.isEmpty() ? m_bytes.fileName() : entry.file,
            entry.offset, entry.size, entry.isStored};
}

void BundleSpool::remove()
{
    m_journal.close();
    m_bytes.close();
    m_lock->unlock();
    QDir(m_folder).removeRecursively();
}

}
