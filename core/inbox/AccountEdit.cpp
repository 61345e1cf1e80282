// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/AccountEdit.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void putOrRemove(QJsonObject &settings, const QString &key, const QJsonValue &value, bool there)
{
    if (there)
        settings.insert(key, value);
    else
        settings.remove(key);
}

}

AccountEdit AccountEdit::of(const Account &account)
{
    AccountEdit edit;
    for (const QJsonValue each : account.settings["watches"_L1].toArray())
        edit.watches << each.toString();
    edit.answerWithin = account.answerWithin;
    edit.monthlyBudget = account.settings["monthlyCapMicros"_L1].toInteger();
    for (const QJsonValue each : account.settings["mailboxes"_L1].toArray())
        edit.mailboxes << each.toString();
    edit.sentMailbox = account.settings["sentMailbox"_L1].toString();
    return edit;
}

QJsonObject AccountEdit::appliedTo(QJsonObject settings) const
{
    putOrRemove(settings, u"watches"_s, QJsonArray::fromStringList(watches), !watches.isEmpty());
    putOrRemove(settings, u"monthlyCapMicros"_s, monthlyBudget, monthlyBudget > 0);
    putOrRemove(settings, u"mailboxes"_s, QJsonArray::fromStringList(mailboxes), !mailboxes.isEmpty());
    putOrRemove(settings, u"sentMailbox"_s, sentMailbox, !sentMailbox.isEmpty());
    return settings;
}

bool hasWatches(Channel channel)
{
    return channel == Channel::X || channel == Channel::Mastodon || channel == Channel::Bluesky;
}

}
