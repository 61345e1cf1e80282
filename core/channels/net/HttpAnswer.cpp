// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/HttpAnswer.h"

#include "core/channels/net/RateLimit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWords = 300;

QString textOrMessage(const QJsonValue &value)
{
    if (value.isArray())
        return textOrMessage(value.toArray().first());
    if (value.isObject())
        return value[u"message"_s].toString();
    return value.toString();
}

QString jsonWords(const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    QStringList words;
    for (const auto name : {"error"_L1, "error_description"_L1, "message"_L1, "errors"_L1}) {
        const auto text = textOrMessage(object.value(name)).trimmed();
        if (!text.isEmpty() && !words.contains(text))
            words += text;
    }
    return words.join(u": "_s);
}

QString htmlTitle(const QString &text)
{
    static const QRegularExpression title(u"<(title|h1)[^>]*>([^<]*)</"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(text).captured(2).simplified();
}

QString plainWords(const QByteArray &body)
{
    const auto text = QString::fromUtf8(body.first(qMin<qsizetype>(body.size(), 4096)));
    const auto title = htmlTitle(text);
    if (!title.isEmpty() || text.trimmed().startsWith(u'<'))
        return title;
    return text.simplified();
}

ErrorKind kindOfStatus(int status, HttpEffect effect)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorised;
    case 402:
        return ErrorKind::OutOfCredit;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status == 408 || status >= 500)
        return effect == HttpEffect::Changes ? ErrorKind::Uncertain : ErrorKind::Timeout;
    return status >= 400 ? ErrorKind::Rejected : ErrorKind::Malformed;
}

}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    QByteArray value;
    for (const auto &[key, text] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            value += value.isEmpty() ? text : ", " + text;
    }
    return value;
}

QString HttpAnswer::words() const
{
    auto words = jsonWords(body);
    if (words.isEmpty())
        words = plainWords(body);
    if (status >= 300 && status < 400)
        words = u"redirected to "_s + QString::fromUtf8(header("Location"));
    words.truncate(longestWords);
    const auto code = u"HTTP %1"_s.arg(status);
    return words.isEmpty() ? code : code + u": "_s + words;
}

Error toError(const HttpAnswer &answer, HttpEffect effect, Instant now)
{
    Error error{kindOfStatus(answer.status, effect), answer.words(), {}};
    if (error.kind == ErrorKind::RateLimited)
        error.retryAfter = RateLimit::read(answer, now).waitAfterRefusal();
    else if (answer.status == 503)
        error.retryAfter = RateLimit::read(answer, now).retryAfter;
    return error;
}

}
