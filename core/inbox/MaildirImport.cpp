// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MaildirImport.h"

#include "core/inbox/ImportBookmark.h"
#include "core/inbox/ImportMailFeed.h"
#include "core/inbox/ImportRun.h"
#include "core/inbox/MaildirFiles.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Instant> deliveredAt(QByteArrayView name)
{
    bool isNumber = false;
    const qint64 seconds = name.first(std::max<qsizetype>(name.indexOf('.'), 0)).toLongLong(&isNumber);
    return isNumber && seconds > 0 ? std::optional(Instant(std::chrono::seconds(seconds))) : std::nullopt;
}

/// The mails of a Maildir. A place in it is how many mails lie before it and the fingerprint of their names: "1200
/// 8f3a…".
class MaildirFeed : public ImportMailFeed
{
public:
    MaildirFeed(const QString &path, const QStringList &ownAddresses)
        : ImportMailFeed(QFileInfo(path).absoluteFilePath(), ownAddresses), m_path(path)
    {}

    /// Mails that came in between, were moved or got a flag since change the names, and then all is looked at again.
    bool goOnFrom(const QString &place) override
    {
        const qsizetype behind = place.section(u' ', 0, 0).toLongLong();
        if (!list() || behind > m_files->size())
            return false;
        while (m_next < behind)
            pass();
        if (placeText() == place)
            return true;
        m_next = 0;
        m_passed = importFingerprint({});
        m_bytes = 0;
        return false;
    }

protected:
    Result<std::optional<ImportMail>> nextMail() override
    {
        FM_TRY(list());
        if (m_next == m_files->size())
            return std::optional<ImportMail>();
        ImportMail mail;
        mail.file = m_files->path(m_next);
        mail.what = QFile::decodeName(mail.file);
        mail.stampedAt = deliveredAt(m_files->name(m_next));
        mail.wholeSize = std::max<qint64>(maildirFileSize(mail.file), 0);
        m_bytes += mail.wholeSize;
        pass();
        return std::optional(std::move(mail));
    }

    /// A file that cannot be read, or is gone since, fails alone.
    void load(ImportMail &mail) const override
    {
        const auto bytes = readMaildirFile(mail.file, largestMail, mail.wholeSize);
        if (bytes)
            mail.bytes = *bytes;
        else
            mail.unreadable = bytes.error().detail;
    }

    void describe(ImportBatch &batch) const override
    {
        batch.place = placeText();
        batch.bytes = m_bytes;
        batch.messagesInAll = m_files->size();
    }

private:
    Result<void> list()
    {
        if (!m_files) {
            FM_ASSIGN(m_files, MaildirFiles::at(m_path));
        }
        return {};
    }

    void pass() { m_passed = importFingerprint(m_files->path(m_next++), m_passed); }

    QString placeText() const { return QString::number(m_next) + u' ' + QString::number(m_passed, 16); }

    QString m_path;
    std::optional<MaildirFiles> m_files;
    qsizetype m_next = 0;
    quint64 m_passed = importFingerprint({});
    qint64 m_bytes = 0;
};

}

Async<ImportSummary> importMaildir(Database &database, const QString &path, const ImportOptions &options)
{
    return ImportRun::start(database, std::make_shared<MaildirFeed>(path, options.ownAddresses), options);
}

}
