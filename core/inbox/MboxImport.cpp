// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MboxImport.h"

#include "core/channels/mail/MboxReader.h"
#include "core/inbox/ImportBookmark.h"
#include "core/inbox/ImportFile.h"
#include "core/inbox/ImportMailFeed.h"
#include "core/inbox/ImportRun.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The mails of an mbox file. A place in it is its offset, how many mails lie before it, and a fingerprint of bytes
/// there and at the beginning: "48213 120 8f3a…".
class MboxFeed : public ImportMailFeed
{
public:
    MboxFeed(const QString &path, const QStringList &ownAddresses)
        : ImportMailFeed(QFileInfo(path).absoluteFilePath(), ownAddresses)
        , m_file(path)
        , m_name(QFileInfo(path).fileName())
    {}

    /// A file that only grew goes on; one that lost mails, or was written anew, is looked at from its beginning.
    bool goOnFrom(const QString &place) override
    {
        const QStringList words = place.split(u' ');
        if (words.size() != 3 || !open())
            return false;
        const qint64 offset = words[0].toLongLong();
        m_number = words[1].toLongLong();
        if (placeText(offset) == place && m_reader.goTo(offset))
            return true;
        m_number = 0;
        m_reader.goTo(0);
        return false;
    }

protected:
    Result<std::optional<ImportMail>> nextMail() override
    {
        FM_TRY(open());
        FM_ASSIGN(auto mail, m_reader.next());
        if (!mail)
            return std::optional<ImportMail>();
        const QString what = u"%1, mail %2 at byte %3"_s.arg(m_name).arg(++m_number).arg(mail->offset);
        return std::optional(ImportMail{std::move(mail->bytes), what, mail->wholeSize, mail->stampedAt, {}, {}});
    }

    void describe(ImportBatch &batch) const override
    {
        batch.place = placeText(m_reader.position());
        batch.bytes = m_reader.position();
        batch.bytesInAll = m_file.size();
    }

private:
    Result<void> open() { return m_file.isOpen() ? Result<void>() : openForImport(m_file); }

    /// The file is opened once more for it, as its reader must not be moved.
    QString placeText(qint64 offset) const
    {
        constexpr qint64 sample = 4096;
        QFile file(m_file.fileName());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        quint64 fingerprint = importFingerprint(file.read(std::min(sample, offset)));
        file.seek(std::max<qint64>(offset - sample, 0));
        fingerprint = importFingerprint(file.read(std::min(sample, offset)), fingerprint);
        return u"%1 %2 %3"_s.arg(offset).arg(m_number).arg(fingerprint, 0, 16);
    }

    QFile m_file;
    QString m_name;
    MboxReader m_reader{m_file, largestMail};
    qint64 m_number = 0;
};

}

Async<ImportSummary> importMbox(Database &database, const QString &file, const ImportOptions &options)
{
    return ImportRun::start(database, std::make_shared<MboxFeed>(file, options.ownAddresses), options);
}

}
