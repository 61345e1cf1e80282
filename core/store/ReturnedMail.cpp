// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReturnedMail.h"

#include "core/store/ConversationRepository.h"
#include "core/store/ErasedKey.h"
#include "core/store/EventRepository.h"
#include "core/store/JsonList.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The mail that a bounce is about; empty if it does not say.
QString originalOf(const IncomingMessage &bounce)
{
    if (!bounce.inReplyTo.isEmpty() || bounce.references.isEmpty())
        return bounce.inReplyTo;
    return bounce.references.last();
}

bool isAmong(const QList<Mailbox> &mailboxes, const QString &address)
{
    return std::ranges::any_of(
        mailboxes, [&address](const Mailbox &each) { return each.address.compare(address, Qt::CaseInsensitive) == 0; });
}

QString wordsOf(const BounceReport &report)
{
    const QString words = report.permanent ? u"not delivered to %1"_s : u"delivery to %1 is delayed"_s;
    return words.arg(report.address) + (report.status.isEmpty() ? QString() : u" (%1)"_s.arg(report.status));
}

}

Result<void> ReturnedMail::takeBounce(MessageId id, const IncomingMessage &bounce)
{
    const QString original = originalOf(bounce);
    if (original.isEmpty())
        return {};
    for (const BounceReport &report : bounce.bounces) {
        FM_TRY(m_transaction.exec(uR"(
            INSERT INTO bounces (message_id, account_id, original, address, permanent, status)
            VALUES (?, ?, ?, ?, ?, ?))"_s,
                                  id, m_account.id, original, report.address, report.permanent, report.status));
        FM_TRY(apply({original, report, bounce.at}));
    }
    return {};
}

Result<void> ReturnedMail::takeSent(const QStringList &remoteIds)
{
    if (remoteIds.isEmpty())
        return {};
    FM_ASSIGN(const auto early,
              (m_transaction.all<Return>(
                  u"SELECT b.original, b.address, b.permanent, b.status, m.at FROM "_s +
                      textsFromJson(m_transaction.engine()) +
                      u" CROSS JOIN bounces b JOIN messages m ON m.id = b.message_id "
                      "WHERE b.account_id = ? AND b.original = each.value ORDER BY b.id"_s,
                  [](const Row &row) {
                      return Return{row.text(0), {row.text(1), row.truth(2), row.text(3)}, row.instant(4)};
                  },
                  jsonList(remoteIds), m_account.id)));
    for (const Return &each : early)
        FM_TRY(apply(each));
    return {};
}

Result<void> ReturnedMail::apply(const Return &returned)
{
    MessageRepository messages(m_transaction);
    FM_ASSIGN(const auto stored, messages.stored(m_account.id, returned.original));
    if (!stored)
        return {};
    FM_ASSIGN(const auto mail, messages.find(stored->id));
    if (!mail || isErasedKey(mail->remoteId) || mail->direction != Direction::Outbound)
        return {};
    FM_ASSIGN(const bool isNews, note(*mail, returned));
    const bool isLost = returned.report.permanent && isForCustomer(*mail, returned.report) && !mail->bounced;
    if (isLost)
        return logLost(*mail, returned);
    if (isNews)
        m_transaction.changes().conversations.insert(mail->conversation);
    return {};
}

/// A delay is no news of what is lost already; false: nothing was written.
Result<bool> ReturnedMail::note(const Message &mail, const Return &returned)
{
    const QString words = wordsOf(returned.report);
    if (mail.undelivered.contains(words) || (mail.bounced && !returned.report.permanent))
        return false;
    const QString all = mail.bounced ? mail.undelivered + u"; "_s + words : words;
    FM_TRY(m_transaction.exec(u"UPDATE messages SET undelivered = ? WHERE id = ?"_s, all, mail.id));
    FM_ASSIGN(const auto items, OutboxRepository(m_transaction).ownMessages(m_account.id, {mail.remoteId}));
    for (const OutboxItem &item : items)
        FM_TRY(OutboxRepository(m_transaction).noteReturned(m_transaction, item.id, all));
    return true;
}

/// Copies do not count: those to others, and the one to ourselves by which we know that the mail went out.
bool ReturnedMail::isForCustomer(const Message &mail, const BounceReport &report) const
{
    const bool isOurs = report.address.compare(m_account.handle, Qt::CaseInsensitive) == 0;
    return isAmong(mail.to, report.address) || !(isOurs || isAmong(mail.cc, report.address));
}

Result<void> ReturnedMail::logLost(const Message &mail, const Return &returned)
{
    FM_TRY(m_transaction.exec(u"UPDATE messages SET bounced = 1 WHERE id = ?"_s, mail.id));
    ConversationRepository conversations(m_transaction);
    FM_ASSIGN(const auto conversation, conversations.find(mail.conversation));
    if (!conversation)
        return {};
    const QJsonObject data{{u"address"_s, returned.report.address}, {u"status"_s, returned.report.status}};
    Event event;
    event.kind = EventKind::Bounced;
    event.at = returned.at;
    event.recordedAt = m_now;
    event.account = mail.account;
    event.conversation = mail.conversation;
    event.customer = conversation->customer;
    event.message = mail.id;
    event.data = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    FM_TRY(EventRepository(m_transaction).append(event));
    if (returned.at > m_liveSince) {
        FM_TRY(conversations.setStatus(m_transaction, mail.conversation, ConversationStatus::Open));
        FM_TRY(conversations.setUnread(m_transaction, mail.conversation, true));
    }
    return conversations.refresh(m_transaction, mail.conversation);
}

}
