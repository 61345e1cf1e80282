// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/BundleSink.h"

#include "core/review/export/ExportLists.h"

#include <QFile>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double pageShare = 0.3; ///< of the packing, what putting the pages together takes

QByteArray bytesOfState(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

Error bundleDiskError(const QFile &file)
{
    return {ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()), {}};
}

}

Result<qint64> BundleSink::begin(const BundleManifest &)
{
    FM_ASSIGN(m_writer, BundleWriter::open(m_request.path, m_resumeKey));
    if (m_writer->partsThere() > 0 && !takeState())
        return Error{ErrorKind::Malformed, u"the state of an interrupted export cannot be read"_s, {}};
    FM_TRY(cutOff(m_removed));
    FM_TRY(cutOff(m_toJudge));
    FM_TRY(openPage());
    return m_conversations;
}

Result<void> BundleSink::openPage()
{
    HtmlPageStyle style;
    style.language = m_request.language;
    style.zone = m_request.zone;
    style.internals = m_request.choice.internals;
    FM_ASSIGN(m_page, HtmlPage::open(m_writer->folder() + u"/page.spool"_s, style, m_pageState));
    return {};
}

bool BundleSink::takeState()
{
    const QJsonObject json = QJsonDocument::fromJson(m_writer->state()).object();
    m_conversations = json.value("conversations"_L1).toInteger();
    m_state = bytesOfState(json.value("state"_L1));
    m_pageState = bytesOfState(json.value("page"_L1));
    const QJsonObject removed = json.value("removed"_L1).toObject();
    const QJsonObject toJudge = json.value("toJudge"_L1).toObject();
    m_removed.size = removed.value("size"_L1).toInteger();
    m_removed.count = removed.value("count"_L1).toInteger();
    m_toJudge.size = toJudge.value("size"_L1).toInteger();
    m_toJudge.count = toJudge.value("count"_L1).toInteger();
    return m_conversations > 0 && !m_state.isEmpty();
}

QByteArray BundleSink::wholeState(const QByteArray &state) const
{
    const QJsonObject json{{u"conversations"_s, m_conversations},
                           {u"state"_s, QString::fromLatin1(state.toBase64())},
                           {u"page"_s, QString::fromLatin1(m_pageState.toBase64())},
                           {u"removed"_s, QJsonObject{{u"size"_s, m_removed.size}, {u"count"_s, m_removed.count}}},
                           {u"toJudge"_s, QJsonObject{{u"size"_s, m_toJudge.size}, {u"count"_s, m_toJudge.count}}}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What came after the last whole part does not count.
Result<void> BundleSink::cutOff(const Lines &lines)
{
    QFile file(m_writer->folder() + u'/' + lines.name);
    if (file.size() < lines.size || (file.exists() && !file.resize(lines.size)))
        return bundleDiskError(file);
    return {};
}

Result<void> BundleSink::addLine(Lines &lines, const QByteArray &line)
{
    QFile file(m_writer->folder() + u'/' + lines.name);
    if (!file.open(QIODevice::Append) || file.write(line + '\n') != line.size() + 1 || !file.flush())
        return bundleDiskError(file);
    lines.size += line.size() + 1;
    ++lines.count;
    return {};
}

Result<ExportedFile> BundleSink::addFile(const Message &message, const Attachment &attachment, const QByteArray &bytes)
{
    return m_writer->addFile(message.id, attachment.name, bytes);
}

Result<void> BundleSink::add(const ExportedPart &part, const QHash<MessageId, QByteArray> &, const QByteArray &state)
{
    FM_TRY(m_page->add(part));
    m_pageState = m_page->state();
    m_conversations += part.conversations.size();
    FM_TRY(m_writer->addPart(part, wholeState(state)));
    m_state = state;
    return {};
}

Result<void> BundleSink::addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge)
{
    for (const RedactionEntry &entry : entries)
        FM_TRY(addLine(m_removed, exportedLine(entry)));
    for (const FileToJudge &file : toJudge)
        FM_TRY(addLine(m_toJudge, exportedLine(file)));
    return {};
}

Result<BundleWriter::Sealing> BundleSink::sealing(const BundleManifest &manifest) const
{
    BundleWriter::Sealing sealing;
    sealing.passphrase = m_request.passphrase;
    if (m_request.signingKey.isEmpty())
        return sealing;
    FM_ASSIGN(sealing.key, SigningKey::fromSecret(m_request.signingKey));
    sealing.signer = manifest.agent;
    return sealing;
}

Result<HtmlPage::Seal> BundleSink::pageSeal(const BundleManifest &manifest) const
{
    HtmlPage::Seal seal;
    FM_ASSIGN(const auto signedWith, sealing(manifest));
    seal.signer = signedWith.signer;
    seal.fingerprint = signedWith.key ? keyFingerprint(signedWith.key->publicKey) : QString();
    seal.removed = manifest.redaction ? m_removed.count : -1;
    seal.toJudge = manifest.redaction ? m_toJudge.count : -1;
    return seal;
}

Result<void> BundleSink::addEntries(const BundleManifest &manifest, const QJsonObject &measures)
{
    FM_TRY(m_writer->addEntry(u"README.txt"_s, bundleReadme(manifest)));
    if (!measures.isEmpty())
        FM_TRY(m_writer->addEntry(u"measures.json"_s, QJsonDocument(measures).toJson(QJsonDocument::Compact)));
    for (const Lines *lines : {&m_removed, &m_toJudge}) {
        if (lines->count > 0)
            FM_TRY(m_writer->addEntryFile(lines->name));
    }
    return {};
}

Result<void> BundleSink::finish(const BundleManifest &manifest, const QJsonObject &measures,
                                const std::function<bool(double)> &progress)
{
    FM_ASSIGN(const auto seal, pageSeal(manifest));
    FM_ASSIGN(const auto pages, m_page->writeInto(m_writer->folder(), manifest, measures, seal,
                                                  [&](double share) { return progress(share * pageShare); }));
    FM_TRY(addEntries(manifest, measures));
    for (const QString &page : pages)
        FM_TRY(m_writer->addEntryFile(page));
    FM_ASSIGN(const auto sealed, sealing(manifest));
    m_page.reset();
    FM_TRY(m_writer->finish(manifest, sealed,
                            [&](double share) { return progress(pageShare + share * (1 - pageShare)); }));
    return {};
}

void BundleSink::discard()
{
    m_page.reset();
    m_writer->discard();
}

}
