// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MailSettingsGuess.h"
#include "core/inbox/Search.h"
#include "core/model/Account.h"
#include "core/model/Conversation.h"
#include "core/model/Message.h"
#include "core/model/OutboxItem.h"
#include "core/model/Usage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// The program's JSON: keys in this spelling, times ISO 8601 UTC, ids as text. Scripts rely on it.
QJsonObject toJson(const Account &account, const QList<Gap> &gaps, const QList<Usage> &usage = {});
QJsonObject usageJson(const Account &account, const QList<Usage> &usage);
QJsonObject toJson(const MailSettingsGuess &guess);
QString toString(MailSource source);
QJsonObject toJson(const Conversation &conversation, const QString &accountHandle);
QJsonObject toJson(const Message &message);
QJsonObject toJson(const Customer &customer);
QJsonObject toJson(const OutboxItem &item);
QJsonObject toJson(const SearchHit &hit);
QJsonValue timeJson(const std::optional<Instant> &at); ///< null for none
QJsonArray mailboxesJson(const QList<Mailbox> &mailboxes);

}
