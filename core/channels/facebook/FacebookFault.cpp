// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookFault.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int anySubcode = -1;

struct FacebookMeaning
{
    int code;
    int subcode;
    QLatin1StringView words;
};

/// What an agent or an administrator can do about it.
constexpr FacebookMeaning facebookMeanings[] = {
    {10, 2018278, "the person's last message is too long ago: Facebook lets a Page answer for 24 hours"_L1},
    {10, 1893063, "Facebook does not let this Page send messages at present"_L1},
    {551, anySubcode, "this person cannot be reached: they blocked the Page, or the profile is gone"_L1},
    {100, 2018001, "Facebook knows no such person for this Page"_L1},
    {100, 1893061, "Facebook has withdrawn this kind of message"_L1},
    {200, 2018108, "the app may not write to this person: it is in development mode or lacks pages_messaging"_L1},
    {368, anySubcode, "Facebook has blocked this action for now because of its policies"_L1},
    {190, 458, "the app was removed from the profile that gave the token"_L1},
    {190, 459, "Facebook wants the person who gave the token to log in at facebook.com and confirm who they are"_L1},
    {190, 460, "the password of the person who gave the token was changed"_L1},
    {190, 463, "the token has expired"_L1},
    {190, 464, "the person who gave the token must confirm their profile at facebook.com"_L1},
    {190, 467, "the token is no longer valid"_L1},
    {190, 492, "the person who gave the token has no role on the Page any more"_L1},
    {190, 2069032, "a Page's token is needed, not a person's"_L1},
};

QLatin1StringView meaningOfFault(const FacebookFault &fault)
{
    for (const auto &each : facebookMeanings) {
        if (each.code == fault.code && (each.subcode == anySubcode || each.subcode == fault.subcode))
            return each.words;
    }
    return {};
}

}

std::optional<FacebookFault> FacebookFault::of(const HttpAnswer &answer)
{
    const auto value = QJsonDocument::fromJson(answer.body).object().value("error"_L1);
    if (!value.isObject())
        return std::nullopt;
    FacebookFault fault;
    fault.code = value["code"_L1].toInt();
    fault.subcode = value["error_subcode"_L1].toInt();
    fault.message = value["message"_L1].toString();
    fault.trace = value["fbtrace_id"_L1].toString();
    fault.isTransient = value["is_transient"_L1].toBool();
    QStringList people{value["error_user_title"_L1].toString(), value["error_user_msg"_L1].toString()};
    people.removeAll(QString());
    fault.forPeople = people.join(u": "_s);
    return fault;
}

bool FacebookFault::isThrottle() const
{
    const bool isBusinessUseCase = code >= 80000 && code <= 80014;
    return isBusinessUseCase || code == 4 || code == 17 || code == 32 || code == 341 || code == 613;
}

bool FacebookFault::isTooMuchData() const
{
    return message.contains("reduce the amount of data"_L1, Qt::CaseInsensitive);
}

bool FacebookFault::isGone() const
{
    // 803: one of several ids asked for does not exist
    return (code == 100 && subcode == 33) || code == 803;
}

bool FacebookFault::isUnknownField() const
{
    // 12: a field that the kind of object had once
    return code == 12 || (code == 100 && message.contains("nonexisting field"_L1, Qt::CaseInsensitive));
}

ErrorKind FacebookFault::kind(HttpEffect effect) const
{
    if (isThrottle())
        return ErrorKind::RateLimited;
    if (isGone())
        return ErrorKind::NotFound;
    if (code == 102 || code == 190)
        return ErrorKind::Unauthorised;
    if (code == 3 || code == 10 || code == 368 || (code >= 200 && code <= 299))
        return code == 10 && subcode == 2018278 ? ErrorKind::Rejected : ErrorKind::Forbidden;
    const bool isOfTheMoment = code == 1 || code == 2 || code == 1200 || isTransient;
    if (isOfTheMoment || isDuplicate())
        return effect == HttpEffect::Changes ? ErrorKind::Uncertain : ErrorKind::Timeout;
    return ErrorKind::Rejected;
}

QString FacebookFault::words() const
{
    QStringList words{meaningOfFault(*this), forPeople, message};
    words.removeAll(QString());
    words.removeDuplicates();
    auto codes = subcode == 0 ? u"%1"_s.arg(code) : u"%1/%2"_s.arg(code).arg(subcode);
    if (!trace.isEmpty())
        codes += u", trace "_s + trace;
    return u"%1 (Facebook %2)"_s.arg(words.join(u": "_s), codes);
}

}
