// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/MailSink.h"

#include "core/review/export/ExportedMail.h"

#include <QCryptographicHash>
#include <QDir>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto mailSpool = "mails"_L1; ///< the file, or the folder

}

/// The state is the number of mails before the exporter's own: "12\n…".
Result<qint64> MailSink::begin(const BundleManifest &)
{
    FM_ASSIGN(m_spool, ExportSpool::open(m_path, m_resumeKey));
    const QByteArray kept = m_spool->state();
    m_written = kept.left(kept.indexOf('\n')).toLongLong();
    m_state = kept.mid(kept.indexOf('\n') + 1);
    if (m_isFolder)
        FM_TRY(removeAfter(m_written));
    return m_spool->conversations();
}

/// What came after the checkpoint does not count.
Result<void> MailSink::removeAfter(qint64 number)
{
    QDir folder(m_spool->fileName(mailSpool));
    if (!folder.mkpath(folder.path()))
        return Error{ErrorKind::Storage, u"%1 cannot be made"_s.arg(folder.path()), {}};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.section(u' ', 0, 0).section(u'.', 0, 0).toLongLong() > number && !folder.remove(name))
            return Error{ErrorKind::Storage, u"%1 cannot be removed"_s.arg(folder.filePath(name)), {}};
    }
    return {};
}

Result<ExportedFile> MailSink::addFile(const Message &, const Attachment &attachment, const QByteArray &bytes)
{
    m_files.insert(attachment.id, bytes);
    return ExportedFile{u"attached"_s, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()};
}

Result<void> MailSink::add(const ExportedPart &part, const QHash<MessageId, QByteArray> &sources,
                           const QByteArray &state)
{
    for (const ExportedConversation &conversation : part.conversations) {
        for (const ExportedMessage &each : conversation.messages) {
            const auto source = sources.constFind(each.message.id);
            FM_TRY(
                addMail(each.message, source != sources.cend() ? *source : exportedMail(conversation, each, m_files)));
        }
    }
    m_files.clear();
    return m_spool->checkpoint(m_spool->conversations() + part.conversations.size(),
                               QByteArray::number(m_written) + '\n' + state);
}

Result<void> MailSink::addMail(const Message &message, const QByteArray &mail)
{
    ++m_written;
    if (!m_isFolder)
        return m_spool->append(mailSpool, mboxEntry(message, mail));
    QFile file(m_spool->fileName(mailSpool) + u'/' + emlName(m_written, message));
    if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size() || !file.flush())
        return Error{ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()), {}};
    return {};
}

Result<void> MailSink::finish(const BundleManifest &, const QJsonObject &, const std::function<bool(double)> &)
{
    if (!m_isFolder)
        FM_TRY(m_spool->append(mailSpool, {})); // an mbox without mails is an empty file
    return m_spool->publish(mailSpool);
}

}
