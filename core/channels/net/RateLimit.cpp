// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/RateLimit.h"

#include <QLocale>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds waitWithoutHint = 5min;
constexpr qint64 smallestUnixTime = 1'000'000'000; // a smaller number is a span in seconds

std::optional<Instant> httpDate(const QByteArray &text)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return fromDateTime(date);
}

std::optional<Milliseconds> spanUntil(const QByteArray &text, Instant serverNow)
{
    bool isNumber = false;
    const auto number = text.trimmed().toDouble(&isNumber);
    if (isNumber && (number < 0 || number > 1e12))
        return std::nullopt;
    if (isNumber && number < smallestUnixTime)
        return Milliseconds(static_cast<qint64>(number * 1000));
    auto at = isNumber ? fromMsecs(static_cast<qint64>(number * 1000)) : httpDate(text);
    if (!at)
        at = fromIso(QString::fromLatin1(text));
    if (!at)
        return std::nullopt;
    return std::max(Milliseconds(0), *at - serverNow);
}

QByteArray anyHeader(const HttpAnswer &answer, const QByteArray &what)
{
    for (const auto *prefix : {"X-RateLimit-", "X-Rate-Limit-", "RateLimit-"}) {
        const auto value = answer.header(prefix + what);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

std::optional<int> headerCount(const QByteArray &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

}

RateLimit RateLimit::read(const HttpAnswer &answer, Instant now)
{
    const auto serverNow = now + clockSkew(answer, now);
    RateLimit result;
    result.limit = headerCount(anyHeader(answer, "Limit"));
    result.remaining = headerCount(anyHeader(answer, "Remaining"));
    result.reset = spanUntil(anyHeader(answer, "Reset"), serverNow);
    result.retryAfter = spanUntil(answer.header("Retry-After"), serverNow);
    return result;
}

Milliseconds RateLimit::waitAfterRefusal() const
{
    const auto wait = retryAfter ? *retryAfter : reset.value_or(waitWithoutHint);
    return std::clamp<Milliseconds>(wait, 1s, 24h);
}

Milliseconds clockSkew(const HttpAnswer &answer, Instant now)
{
    return httpDate(answer.header("Date")).value_or(now) - now;
}

}
