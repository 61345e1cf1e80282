// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleReader.h"

#include "core/review/bundle/BundleContents.h"
#include "core/review/bundle/BundleCrypt.h"
#include "core/review/bundle/BundleJson.h"
#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/BundleVerification.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The first bytes of a zip, and where the name of its first entry stands (APPNOTE.TXT, 4.3.7).
constexpr QByteArrayView zipMagic("PK\x03\x04", 4);
constexpr qsizetype zipFirstName = 30;

}

struct BundleReader::Archive
{
    std::unique_ptr<BundleContents> contents;
};

BundleReader::BundleReader() : m_archive(std::make_unique<Archive>()) {}

BundleReader::~BundleReader() = default;

Result<std::unique_ptr<BundleReader>> BundleReader::open(const QString &file, const QString &passphrase)
{
    std::unique_ptr<BundleReader> reader(new BundleReader);
    FM_ASSIGN(reader->m_archive->contents, BundleContents::open(file, passphrase));
    return reader;
}

const BundleManifest &BundleReader::manifest() const
{
    return m_archive->contents->manifest();
}

bool BundleReader::isEncrypted() const
{
    return m_archive->contents->isEncrypted();
}

Result<ExportedPart> BundleReader::part(int number) const
{
    return m_archive->contents->part(number);
}

Result<QJsonObject> BundleReader::measures() const
{
    if (!m_archive->contents->find(bundleNames::measures))
        return QJsonObject();
    FM_ASSIGN(const QByteArray bytes, m_archive->contents->entry(bundleNames::measures, bundleLimits::part));
    return bundleObject(bytes);
}

Result<QByteArray> BundleReader::file(const ExportedFile &file) const
{
    if (!file.entry.startsWith(bundleNames::attachments))
        return Error{ErrorKind::NotFound, u"the file was left out of the export"_s, {}};
    return m_archive->contents->entry(file.entry, bundleLimits::entry);
}

Result<QByteArray> BundleReader::entry(const QString &name) const
{
    return m_archive->contents->entry(name, bundleLimits::entry);
}

Result<QList<QByteArray>> BundleReader::reviews() const
{
    const ZipContents &zip = m_archive->contents->zip();
    QList<QByteArray> all;
    for (const QString &name : zip.names()) {
        if (!bundleNames::isReviews(name))
            continue;
        if (all.size() >= bundleLimits::reviewFiles)
            return Error{ErrorKind::Malformed, u"more review files than bundles have"_s, {}};
        FM_ASSIGN(QByteArray bytes, zip.read(name, bundleLimits::reviewFile));
        all.append(std::move(bytes));
    }
    return all;
}

Result<BundleSeal> BundleReader::verify(const std::function<bool(double)> &goOn) const
{
    return BundleVerification(*m_archive->contents, goOn).run();
}

bool looksLikeBundle(const QString &file)
{
    QFile there(file);
    if (!QFileInfo(file).isFile() || !there.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = there.read(128);
    const QByteArray first = QByteArray(bundleNames::mimetype.data(), bundleNames::mimetype.size()) +
                             QByteArray(bundleNames::mimeContent.data(), bundleNames::mimeContent.size());
    return bundleCrypt::isEncrypted(start) ||
           (start.startsWith(zipMagic) && start.sliced(std::min(zipFirstName, start.size())).startsWith(first));
}

}
