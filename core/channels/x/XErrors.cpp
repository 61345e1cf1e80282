// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XErrors.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/net/RateLimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestXWords = 300;
constexpr Milliseconds xDailyLimitWait = std::chrono::hours(1); // a rolling day, whose end X need not tell

void addXWords(QStringList &words, const QJsonObject &object)
{
    for (const auto name : {"error"_L1, "error_description"_L1, "detail"_L1, "message"_L1}) {
        const auto text = object.value(name).toString().trimmed();
        if (!text.isEmpty() && !words.contains(text))
            words += text;
    }
}

/// The problems and legacy codes that an answer names.
struct XNamed
{
    QStringList problems;
    QList<int> codes;

    explicit XNamed(const QByteArray &body)
    {
        const auto object = QJsonDocument::fromJson(body).object();
        add(object);
        for (const auto &error : object.value("errors"_L1).toArray())
            add(error.toObject());
    }
    bool has(std::initializer_list<QLatin1StringView> names) const
    {
        return std::any_of(names.begin(), names.end(), [this](auto name) { return problems.contains(name); });
    }
    bool has(std::initializer_list<int> numbers) const
    {
        return std::any_of(numbers.begin(), numbers.end(), [this](int number) { return codes.contains(number); });
    }

private:
    void add(const QJsonObject &object)
    {
        problems += xProblem(object);
        codes += object.value("code"_L1).toInt();
    }
};

/// Legacy codes come with many a status; they say more than it does.
std::optional<ErrorKind> kindOfXNames(const HttpAnswer &answer)
{
    const XNamed named(answer.body);
    if (named.has({"credits-depleted"_L1, "usage-capped"_L1}))
        return ErrorKind::OutOfCredit;
    if (named.has({"rate-limit-exceeded"_L1}) || named.has({88, 185}))
        return ErrorKind::RateLimited;
    if (named.has({32, 89}))
        return ErrorKind::Unauthorised;
    if (named.has({34, 144, 385}))
        return ErrorKind::NotFound;
    return std::nullopt;
}

Milliseconds xWait(const HttpAnswer &answer, Instant now)
{
    const auto limit = RateLimit::read(answer, now);
    const bool isWindowUsedUp = limit.remaining.value_or(0) <= 0;
    if (isWindowUsedUp || limit.retryAfter)
        return limit.waitAfterRefusal();
    // Something is left of the quarter of an hour: it is the day's limit.
    for (const auto *name : {"x-user-limit-24hour-reset", "x-app-limit-24hour-reset"}) {
        bool isNumber = false;
        const auto seconds = answer.header(name).trimmed().toLongLong(&isNumber);
        const auto serverNow = now + clockSkew(answer, now);
        if (isNumber)
            return std::clamp<Milliseconds>(fromMsecs(seconds * 1000) - serverNow, std::chrono::seconds(1),
                                            std::chrono::hours(24));
    }
    return xDailyLimitWait;
}

bool saysX(const HttpAnswer &answer, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(QString::fromUtf8(answer.body)).hasMatch();
}

}

QString xWords(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    QStringList words;
    addXWords(words, object);
    for (const auto &error : object.value("errors"_L1).toArray())
        addXWords(words, error.toObject());
    if (words.isEmpty())
        words += object.value("title"_L1).toString();
    return words.join(u": "_s).left(longestXWords);
}

QString xProblem(const QJsonObject &error)
{
    const auto type = error.value("type"_L1).toString();
    return type.contains("/problems/"_L1) ? type.section(u'/', -1) : QString();
}

Error xError(const HttpAnswer &answer, HttpEffect effect, Instant now)
{
    auto error = toError(answer, effect, now);
    const auto words = xWords(answer.body);
    if (!words.isEmpty())
        error.detail = u"HTTP %1: %2"_s.arg(answer.status).arg(words);
    const bool isFate = error.kind == ErrorKind::Uncertain;
    if (const auto kind = kindOfXNames(answer); kind && !isFate)
        error.kind = *kind;
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = xWait(answer, now);
    return error;
}

bool isXDuplicate(const HttpAnswer &answer)
{
    return answer.status == 403 &&
           (XNamed(answer.body).has({187}) || saysX(answer, u"duplicate (content|status|post|tweet)"_s));
}

bool isXNotSummoned(const HttpAnswer &answer)
{
    return answer.status == 403 &&
           saysX(answer, u"not been mentioned|otherwise engaged|summon|reply to this conversation is not allowed"_s);
}

bool isXFieldNameRefused(const HttpAnswer &answer)
{
    return answer.status == 400 && saysX(answer, u"(tweet|post)\\.fields|dm_event\\.fields|expansions"_s);
}

bool isXSinceTooOld(const HttpAnswer &answer)
{
    return answer.status == 400 && saysX(answer, u"since_id"_s);
}

Result<QJsonObject> xJson(const Result<HttpAnswer> &answer, HttpEffect effect, Instant now)
{
    if (!answer)
        return answer.error();
    if (!answer->isSuccess())
        return xError(*answer, effect, now);
    FM_ASSIGN(const auto json, jsonBody(*answer, effect));
    return json.toObject();
}

}
