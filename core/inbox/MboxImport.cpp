// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/MboxImport.h"

#include "core/channels/mail/MboxReader.h"
#include "core/inbox/ImportFile.h"
#include "core/inbox/ImportMailFeed.h"
#include "core/inbox/ImportRun.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The mails of an mbox file.
class MboxFeed : public ImportMailFeed
{
public:
    MboxFeed(const QString &path, const QStringList &ownAddresses)
        : ImportMailFeed(ownAddresses), m_file(path), m_name(QFileInfo(path).fileName())
    {}

protected:
    Result<std::optional<ImportMail>> nextMail() override
    {
        if (!m_file.isOpen())
            FM_TRY(openForImport(m_file));
        FM_ASSIGN(auto mail, m_reader.next());
        if (!mail)
            return std::optional<ImportMail>();
        const QString what = u"%1, mail %2 at byte %3"_s.arg(m_name).arg(++m_number).arg(mail->offset);
        return std::optional(ImportMail{std::move(mail->bytes), what, mail->wholeSize, mail->stampedAt, {}});
    }
    qint64 done() const override { return m_reader.position(); }
    qint64 total() const override { return m_file.size(); }

private:
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
