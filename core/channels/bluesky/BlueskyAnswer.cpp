// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyAnswer.h"

#include "core/channels/net/RateLimit.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedError
{
    QLatin1StringView name;
    ErrorKind kind;
};

constexpr NamedError namedErrors[] = {
    {"ExpiredToken"_L1, ErrorKind::Unauthorised},
    {"InvalidToken"_L1, ErrorKind::Unauthorised},
    {"AuthMissing"_L1, ErrorKind::Unauthorised},
    {"AuthenticationRequired"_L1, ErrorKind::Unauthorised},
    {"AuthFactorTokenRequired"_L1, ErrorKind::Unauthorised},
    {"AccountTakedown"_L1, ErrorKind::Unauthorised},
    {"AccountDeactivated"_L1, ErrorKind::Unauthorised},
    {"RateLimitExceeded"_L1, ErrorKind::RateLimited},
    {"NotFound"_L1, ErrorKind::NotFound},
    {"RecordNotFound"_L1, ErrorKind::NotFound},
    {"RepoNotFound"_L1, ErrorKind::NotFound},
    {"XRPCNotSupported"_L1, ErrorKind::NotFound},
    {"MethodNotImplemented"_L1, ErrorKind::NotFound},
    {"BlockedActor"_L1, ErrorKind::Forbidden},
    {"BlockedByActor"_L1, ErrorKind::Forbidden},
    {"BlockedSubject"_L1, ErrorKind::Forbidden},
    {"MessagesDisabled"_L1, ErrorKind::Forbidden},
    {"NotFollowedBySender"_L1, ErrorKind::Forbidden},
    {"RecipientNotFound"_L1, ErrorKind::Forbidden},
    {"AccountSuspended"_L1, ErrorKind::Forbidden},
    {"ConvoLocked"_L1, ErrorKind::Forbidden},
};

std::optional<ErrorKind> kindByName(const QString &name, const QString &message)
{
    // An app password without the right to direct messages. Its token is good for everything else.
    if (message.startsWith("Bad token scope"_L1) || message.startsWith("Bad token method"_L1))
        return ErrorKind::Forbidden;
    // What servers said before RecordNotFound had its name
    if (message.startsWith("Could not locate record"_L1))
        return ErrorKind::NotFound;
    for (const auto &each : namedErrors) {
        if (each.name == name)
            return each.kind;
    }
    return std::nullopt;
}

QJsonObject failureObject(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

}

QString blueskyErrorName(const HttpAnswer &answer)
{
    return answer.isSuccess() ? QString() : failureObject(answer).value("error"_L1).toString();
}

Error blueskyError(const HttpAnswer &answer, HttpEffect effect, Instant now)
{
    auto error = toError(answer, effect, now);
    const auto object = failureObject(answer);
    const auto kind = kindByName(object.value("error"_L1).toString(), object.value("message"_L1).toString());
    if (!kind)
        return error;
    error.kind = *kind;
    if (*kind == ErrorKind::RateLimited)
        error.retryAfter = RateLimit::read(answer, now).waitAfterRefusal();
    return error;
}

Result<QJsonObject> blueskyJson(const Result<HttpAnswer> &answer, Instant now, HttpEffect effect)
{
    if (!answer)
        return answer.error();
    if (!answer->isSuccess())
        return blueskyError(*answer, effect, now);
    FM_ASSIGN(const auto json, jsonBody(*answer, effect));
    return json.toObject();
}

}
