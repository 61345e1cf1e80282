// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/HtmlSink.h"

#include "core/review/page/PagePicture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestPicture = 5 << 20;
constexpr qint64 mostPictures = 100 << 20;

Error sinkFault(const QFileDevice &file)
{
    return {ErrorKind::Storage, file.fileName() + u": "_s + file.errorString(), {}};
}

Result<void> writeSinkFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return sinkFault(file);
    return {};
}

Result<QByteArray> readSinkFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sinkFault(file);
    return file.readAll();
}

QByteArray fromCheckpoint(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

}

HtmlSink::HtmlSink(const ExportRequest &request, QByteArray resumeKey)
    : m_path(request.path), m_resumeKey(std::move(resumeKey))
{
    m_style.language = request.language;
    m_style.zone = request.zone;
    m_style.internals = request.choice.internals;
    m_style.picture = [this](const ExportedFile &file) { return readSinkFile(inFolder(file.entry)); };
}

QString HtmlSink::inFolder(const QString &name) const
{
    return m_path + u".part/"_s + name;
}

QJsonObject HtmlSink::checkpoint() const
{
    const auto bytes = readSinkFile(inFolder(u"checkpoint.json"_s));
    const QJsonObject known = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    return fromCheckpoint(known[u"key"_s]) == m_resumeKey ? known : QJsonObject();
}

Result<qint64> HtmlSink::begin(const BundleManifest &head)
{
    Q_UNUSED(head);
    const QJsonObject known = checkpoint();
    const QDir folder(m_path + u".part"_s);
    if (known.isEmpty())
        QDir(folder.path()).removeRecursively();
    if (!folder.mkpath(u"."_s))
        return Error{ErrorKind::Storage, folder.path() + u": cannot be made"_s, {}};
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    removePictures();
    m_state = fromCheckpoint(known[u"state"_s]);
    m_removed = known[u"removed"_s].toInteger();
    m_toJudge = known[u"toJudge"_s].toInteger();
    m_pictureBytes = known[u"pictures"_s].toInteger();
    FM_ASSIGN(m_page, HtmlPage::open(inFolder(u"page"_s), m_style, fromCheckpoint(known[u"page"_s])));
    return m_page->conversations();
}

Result<ExportedFile> HtmlSink::addFile(const Message &, const Attachment &, const QByteArray &bytes)
{
    ExportedFile file;
    file.size = bytes.size();
    if (pagePictureType(bytes).isEmpty() || bytes.size() > largestPicture ||
        m_pictureBytes + bytes.size() > mostPictures)
        return file;
    file.entry = u"picture-%1"_s.arg(++m_pictures);
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    FM_TRY(writeSinkFile(inFolder(file.entry), bytes));
    m_pictureBytes += bytes.size();
    return file;
}

Result<void> HtmlSink::add(const ExportedPart &part, const QHash<MessageId, QByteArray> &, const QByteArray &state)
{
    FM_TRY(m_page->add(part));
    m_state = state;
    FM_TRY(saveCheckpoint());
    removePictures();
    return {};
}

Result<void> HtmlSink::addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge)
{
    m_removed += entries.size();
    m_toJudge += toJudge.size();
    return {};
}

Result<void> HtmlSink::saveCheckpoint() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject known{{u"key"_s, text(m_resumeKey)},      {u"state"_s, text(m_state)},
                            {u"page"_s, text(m_page->state())}, {u"removed"_s, m_removed},
                            {u"toJudge"_s, m_toJudge},          {u"pictures"_s, m_pictureBytes}};
    return writeSinkFile(inFolder(u"checkpoint.json"_s), QJsonDocument(known).toJson(QJsonDocument::Compact));
}

Result<void> HtmlSink::finish(const BundleManifest &manifest, const QJsonObject &measures,
                              const std::function<bool(double)> &progress)
{
    HtmlPage::Seal seal;
    seal.removed = manifest.redaction ? m_removed : -1;
    seal.toJudge = manifest.redaction ? m_toJudge : -1;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return sinkFault(file);
    FM_TRY(m_page->write(file, manifest, measures, seal, progress));
    if (!file.commit())
        return sinkFault(file);
    discard();
    return {};
}

void HtmlSink::removePictures() const
{
    const QDir folder(m_path + u".part"_s);
    for (const QString &name : folder.entryList({u"picture-*"_s}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

void HtmlSink::discard()
{
    m_page.reset();
    QDir(m_path + u".part"_s).removeRecursively();
}

}
