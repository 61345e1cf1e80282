// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MailboxJson.h"

namespace firstmile
{

QJsonArray mailboxesToJson(const QList<Mailbox> &mailboxes)
{
    QJsonArray array;
    for (const Mailbox &each : mailboxes)
        array.append(QJsonArray{each.name, each.address});
    return array;
}

QList<Mailbox> mailboxesFromJson(const QJsonValue &value)
{
    QList<Mailbox> mailboxes;
    for (const auto &each : value.toArray())
        mailboxes.append(Mailbox{each[0].toString(), each[1].toString()});
    return mailboxes;
}

}
