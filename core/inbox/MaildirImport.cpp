// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MaildirImport.h"

#include "core/inbox/ImportFile.h"
#include "core/inbox/ImportMailFeed.h"
#include "core/inbox/ImportRun.h"

#include <QDir>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The mail files below a folder, and whether there was a Maildir at all.
struct MaildirListing
{
    QStringList files;
    qint64 bytes = 0;
    bool found = false;
};

/// "1043068129.M20046P2137.host:2,S": the name begins with the second of delivery, so this order is that of time.
void listMails(const QString &folder, MaildirListing &listing)
{
    const QDir dir(folder);
    if (!dir.exists())
        return;
    listing.found = true;
    const auto entries = dir.entryInfoList(QDir::Files, QDir::Name); // names with a leading dot are not mails
    for (const QFileInfo &entry : entries) {
        listing.files.append(entry.filePath());
        listing.bytes += entry.size();
    }
}

void listMaildirs(const QString &folder, MaildirListing &listing)
{
    listMails(folder + u"/cur"_s, listing);
    listMails(folder + u"/new"_s, listing);
    // Links are not followed: one that leads upwards would never end.
    const auto children =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &child : children) {
        if (child.fileName() != "cur"_L1 && child.fileName() != "new"_L1 && child.fileName() != "tmp"_L1)
            listMaildirs(child.filePath(), listing);
    }
}

Result<MaildirListing> mailsAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, u"there is no "_s + path, {}};
    if (!info.isDir())
        return MaildirListing{{path}, info.size(), true};
    if (!info.isReadable())
        return Error{ErrorKind::Storage, path + u": the folder cannot be read"_s, {}};
    MaildirListing listing;
    listMaildirs(QDir::cleanPath(path), listing);
    if (!listing.found)
        return Error{ErrorKind::Malformed, path + u" is no Maildir: it has neither cur nor new"_s, {}};
    return listing;
}

std::optional<Instant> deliveredAt(const QString &file)
{
    bool isNumber = false;
    const qint64 seconds = QFileInfo(file).fileName().section(u'.', 0, 0).toLongLong(&isNumber);
    return isNumber && seconds > 0 ? std::optional(Instant(std::chrono::seconds(seconds))) : std::nullopt;
}

/// The mails of a Maildir.
class MaildirFeed : public ImportMailFeed
{
public:
    MaildirFeed(const QString &path, const QStringList &ownAddresses) : ImportMailFeed(ownAddresses), m_path(path) {}

protected:
    Result<std::optional<ImportMail>> nextMail() override
    {
        if (!m_listing.found) {
            FM_ASSIGN(m_listing, mailsAt(m_path));
        }
        if (m_next == m_listing.files.size())
            return std::optional<ImportMail>();
        return std::optional(mailIn(m_listing.files[m_next++]));
    }
    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_listing.bytes; }

private:
    /// A file that cannot be read, or is gone since, fails alone.
    ImportMail mailIn(const QString &path)
    {
        ImportMail mail;
        mail.what = path;
        mail.stampedAt = deliveredAt(path);
        QFile file(path);
        if (const auto opened = openForImport(file); !opened) {
            mail.unreadable = opened.error().detail;
            return mail;
        }
        mail.wholeSize = file.size();
        mail.bytes = file.read(largestMail);
        m_done += mail.wholeSize;
        if (mail.bytes.size() < std::min(mail.wholeSize, largestMail))
            mail.unreadable = file.errorString();
        return mail;
    }

    QString m_path;
    MaildirListing m_listing;
    qsizetype m_next = 0;
    qint64 m_done = 0;
};

}

Async<ImportSummary> importMaildir(Database &database, const QString &path, const ImportOptions &options)
{
    return ImportRun::start(database, std::make_shared<MaildirFeed>(path, options.ownAddresses), options);
}

}
