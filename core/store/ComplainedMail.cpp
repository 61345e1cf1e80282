// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ComplainedMail.h"

#include "core/model/MailComplaint.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/MessageRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int complaintWords = 300;

/// Providers that keep the address to themselves report none: then it is the one whom the mail was meant for.
QString complainer(const Message &mail, const IncomingMessage &report)
{
    for (const BounceReport &each : report.bounces) {
        const auto isIt = [&each](const Mailbox &to) {
            return to.address.compare(each.address, Qt::CaseInsensitive) == 0;
        };
        if (each.status == complaintStatus &&
            (std::ranges::any_of(mail.to, isIt) || std::ranges::any_of(mail.cc, isIt)))
            return each.address.toLower();
    }
    const bool isUnnamed = std::ranges::all_of(report.bounces, [](const auto &each) { return each.address.isEmpty(); });
    return isUnnamed && !mail.to.isEmpty() ? mail.to.first().address.toLower() : QString();
}

}

Result<void> takeComplaint(Transaction &transaction, const Account &account, const IncomingMessage &report)
{
    const bool isComplaint =
        std::ranges::any_of(report.bounces, [](const BounceReport &each) { return each.status == complaintStatus; });
    if (!isComplaint || report.inReplyTo.isEmpty())
        return {};
    MessageRepository messages(transaction);
    FM_ASSIGN(const auto stored, messages.stored(account.id, report.inReplyTo));
    if (!stored)
        return {};
    FM_ASSIGN(const auto mail, messages.find(stored->id));
    if (!mail || mail->direction != Direction::Outbound)
        return {};
    FM_ASSIGN(const auto identity, CustomerRepository(transaction).find(Channel::Email, complainer(*mail, report)));
    if (!identity)
        return {};
    Consent consent;
    consent.customer = identity->customer;
    consent.channel = Channel::Email;
    consent.given = false;
    consent.at = report.at;
    consent.words = report.text.simplified().left(complaintWords);
    FM_TRY(ConsentRepository(transaction).append(transaction, consent));
    return {};
}

}
