// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonList.h"

#include "core/channels/mastodon/MastodonThread.h"

#include <QJsonArray>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr MastodonReach mastodonInboxReach{24h * 30, 800};
constexpr MastodonReach mastodonWatchReach{24h * 7, 200}; // others' talk: a glance back will do

bool isStatusFrom(const QJsonObject &status, const QString &accountId)
{
    return !accountId.isEmpty() && jsonId(status[u"account"_s][u"id"_s]) == accountId;
}

bool wantsNotification(const MastodonPage::Entry &entry, const QString &accountId)
{
    if (entry.type == "mention"_L1 || entry.type == "quote"_L1)
        return true;
    // Edits of what we boosted or quoted are told too: others' talk, unless it is with us.
    const bool isEdit = entry.type == "update"_L1 || entry.type == "quoted_update"_L1;
    return isEdit && mastodonConcerns(entry.status, accountId);
}

bool addressesSomebody(const QJsonObject &status)
{
    return !jsonId(status[u"in_reply_to_id"_s]).isEmpty() || !status[u"mentions"_s].toArray().isEmpty();
}

}

QStringList MastodonList::streams(const QStringList &watches)
{
    QStringList names{QString::fromLatin1(notifications), QString::fromLatin1(own), QString::fromLatin1(conversations)};
    for (const auto &watch : watches)
        names += QString::fromLatin1(watchPrefix) + watch;
    return names;
}

std::optional<MastodonList> MastodonList::of(const QString &stream)
{
    if (stream == QLatin1StringView(notifications))
        return MastodonList{Kind::Notifications, {}};
    if (stream == QLatin1StringView(own))
        return MastodonList{Kind::Own, {}};
    if (stream == QLatin1StringView(conversations))
        return MastodonList{Kind::Conversations, {}};
    if (!stream.startsWith(QLatin1StringView(watchPrefix)))
        return std::nullopt;
    const auto query = stream.mid(QLatin1StringView(watchPrefix).size()).trimmed();
    const bool isTag = query.startsWith(u'#') && !query.contains(u' ');
    if (query.isEmpty() || query == "#"_L1)
        return std::nullopt;
    return isTag ? MastodonList{Kind::Tag, query.mid(1)} : MastodonList{Kind::Search, query};
}

QByteArray MastodonList::base(const MastodonMemory &memory) const
{
    const auto limit = "limit=" + QByteArray::number(MastodonWalk::pageSize);
    switch (kind) {
    case Kind::Notifications: {
        // Version 1: mentions are never grouped. Those that the account's policy sets apart are asked for too, so that
        // no customer waits unseen.
        QByteArray types = "types[]=mention&";
        if (!memory.asksPlainTypes)
            types += "types[]=update&types[]=quote&types[]=quoted_update&include_filtered=true&";
        return "/api/v1/notifications?" + types + limit;
    }
    case Kind::Own:
        return "/api/v1/accounts/" + percentEncoded(memory.accountId) + "/statuses?exclude_reblogs=true&" + limit;
    case Kind::Conversations:
        return "/api/v1/conversations?" + limit;
    case Kind::Tag:
        return "/api/v1/timelines/tag/" + percentEncoded(query) + '?' + limit;
    case Kind::Search:
        break;
    }
    return "/api/v2/search?type=statuses&q=" + percentEncoded(query) + '&' + limit;
}

MastodonReach MastodonList::reach() const
{
    return isWatch() ? mastodonWatchReach : mastodonInboxReach;
}

bool MastodonList::wants(const MastodonPage::Entry &entry, const QString &accountId) const
{
    if (jsonId(entry.status[u"id"_s]).isEmpty() || entry.status[u"reblog"_s].isObject())
        return false;
    switch (kind) {
    case Kind::Notifications:
        return wantsNotification(entry, accountId);
    case Kind::Own:
        return addressesSomebody(entry.status);
    case Kind::Conversations: // a customer's comes as a mention
        return accountId.isEmpty() || isStatusFrom(entry.status, accountId);
    case Kind::Tag:
    case Kind::Search:
        break;
    }
    return !isStatusFrom(entry.status, accountId);
}

bool MastodonList::wantsThread(const QJsonObject &status) const
{
    return (kind == Kind::Notifications || kind == Kind::Conversations) && mayHaveThread(status);
}

bool mastodonConcerns(const QJsonObject &status, const QString &accountId)
{
    if (accountId.isEmpty())
        return false;
    const auto mentions = status[u"mentions"_s].toArray();
    return isStatusFrom(status, accountId) ||
           std::any_of(mentions.begin(), mentions.end(),
                       [&](const QJsonValue &mention) { return jsonId(mention[u"id"_s]) == accountId; });
}

}
