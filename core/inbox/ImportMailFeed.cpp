// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportMailFeed.h"

#include "core/channels/mail/MailReader.h"
#include "core/inbox/ImportParallel.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Three batches are in memory at most: one read, one waiting, one written.
constexpr qint64 largestMailBatch = 32 * 1024 * 1024;

Account accountOfMails(const QStringList &ownAddresses)
{
    Account account;
    account.channel = Channel::Email;
    account.handle = ownAddresses.value(0, u"imported"_s);
    account.name = account.handle;
    account.remoteKey = ownAddresses.value(0).toLower();
    return account;
}

/// The stamp beside a mail is of an unknown zone, so it only serves where the mail itself tells no time at all.
void stamp(IncomingMessage &message, const std::optional<Instant> &stampedAt)
{
    if (message.receivedAt == Instant() && stampedAt)
        message.at = message.receivedAt = *stampedAt;
}

Result<PreparedItem> preparedMail(const ImportMail &mail, const QStringList &ownAddresses)
{
    if (!mail.unreadable.isEmpty())
        return Error{ErrorKind::Storage, mail.unreadable, {}};
    MailContext context;
    context.ownAddresses = ownAddresses;
    context.wholeSize = mail.wholeSize > mail.bytes.size() ? mail.wholeSize : 0;
    FM_ASSIGN(IncomingMessage message, readMail(mail.bytes, context));
    stamp(message, mail.stampedAt);
    IngestItem item;
    item.message = std::move(message);
    item.source = {u"mail"_s, mail.bytes};
    PreparedItem prepared = prepare(item);
    prepared.what = mail.what;
    return prepared;
}

}

ImportMailFeed::ImportMailFeed(const QString &source, const QStringList &ownAddresses)
    : m_source(source), m_ownAddresses(ownAddresses), m_account(accountOfMails(ownAddresses))
{}

std::optional<ImportBookmarkKey> ImportMailFeed::bookmarkKey() const
{
    return ImportBookmarkKey{m_account, u"import "_s + m_source};
}

Result<QList<ImportMail>> ImportMailFeed::gather()
{
    QList<ImportMail> mails;
    mails.reserve(batchSize);
    qint64 bytes = 0;
    while (mails.size() < batchSize && bytes < largestMailBatch) {
        FM_ASSIGN(auto mail, nextMail());
        if (!mail) {
            m_atEnd = true;
            break;
        }
        bytes += std::min(mail->wholeSize, largestMail);
        mails.append(*std::move(mail));
    }
    return mails;
}

Result<ImportBatch> ImportMailFeed::next()
{
    FM_ASSIGN(const QList<ImportMail> mails, gather());
    auto parsed = mapInParallel<std::optional<Result<PreparedItem>>>(mails, [this](ImportMail mail) {
        load(mail);
        return preparedMail(mail, m_ownAddresses);
    });
    ImportBatch batch;
    batch.items.reserve(mails.size());
    for (qsizetype i = 0; i < mails.size(); ++i) {
        Result<PreparedItem> &item = *parsed[i];
        if (item)
            batch.items.append({m_account, std::move(*item)});
        else
            batch.counted.failed.append({mails[i].what, item.error().detail});
    }
    batch.counted.read = mails.size();
    batch.last = m_atEnd;
    describe(batch);
    return batch;
}

}
