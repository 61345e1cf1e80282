// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Consent.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<ConsentPurpose, QLatin1StringView> consentPurposeNames[] = {
    {ConsentPurpose::Contact, "contact"_L1},
    {ConsentPurpose::Marketing, "marketing"_L1},
};

const Consent *newestConsent(const QList<Consent> &all, std::optional<Channel> channel)
{
    const Consent *newest = nullptr;
    for (const Consent &each : all) {
        if (each.purpose == ConsentPurpose::Contact && each.channel == channel &&
            (!newest || std::pair(each.at, each.id) > std::pair(newest->at, newest->id)))
            newest = &each;
    }
    return newest;
}

}

QString toString(ConsentPurpose purpose)
{
    const auto *const found =
        std::ranges::find(consentPurposeNames, purpose, &std::pair<ConsentPurpose, QLatin1StringView>::first);
    return found == std::end(consentPurposeNames) ? QString() : QString(found->second);
}

std::optional<ConsentPurpose> consentPurposeFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(consentPurposeNames, name, &std::pair<ConsentPurpose, QLatin1StringView>::second);
    return found == std::end(consentPurposeNames) ? std::nullopt : std::optional(found->first);
}

std::optional<Consent> refusalOfContact(const QList<Consent> &all, Channel channel)
{
    const Consent *said = newestConsent(all, channel);
    if (!said)
        said = newestConsent(all, std::nullopt);
    return said && !said->given ? std::optional(*said) : std::nullopt;
}

}
