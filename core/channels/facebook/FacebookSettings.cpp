// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookSettings.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int facebookCount(const QJsonObject &json, QLatin1StringView name, int usual, int most)
{
    return std::clamp(json[name].toInt(usual), 1, most);
}

}

FacebookSettings FacebookSettings::of(const Account &account)
{
    auto settings = of(account.settings);
    settings.pageName = account.name;
    if (settings.pageId.isEmpty())
        settings.pageId = account.remoteKey;
    return settings;
}

FacebookSettings FacebookSettings::of(const QJsonObject &json)
{
    FacebookSettings settings;
    if (const auto server = json["server"_L1].toString(); !server.isEmpty())
        settings.server = QUrl(server);
    if (const auto version = json["version"_L1].toString(); !version.isEmpty())
        settings.version = version;
    settings.pageId = json["pageId"_L1].toString();
    settings.appId = json["appId"_L1].toString();
    settings.feedLimit = facebookCount(json, "feedLimit"_L1, settings.feedLimit, 100);
    settings.commentLimit = facebookCount(json, "commentLimit"_L1, settings.commentLimit, 100);
    settings.conversationLimit = facebookCount(json, "conversationLimit"_L1, settings.conversationLimit, 100);
    settings.messageLimit = facebookCount(json, "messageLimit"_L1, settings.messageLimit, 20);
    settings.oldCommentsEvery = std::chrono::minutes(facebookCount(json, "oldCommentsMinutes"_L1, 30, 24 * 60));
    settings.commentLength = facebookCount(json, "maxCharacters"_L1, settings.commentLength, 63'206);
    settings.messengerLength = facebookCount(json, "messengerLimit"_L1, settings.messengerLength, 63'206);
    settings.humanAgent = json["humanAgent"_L1].toBool();
    settings.deadline = httpDeadline(json);
    settings.trustedCertificate = json["trustedCertificate"_L1].toString().toLatin1();
    return settings;
}

HttpPolicy FacebookSettings::policy() const
{
    return HttpPolicy{.trustedCertificate = trustedCertificate, .deadline = deadline};
}

}
