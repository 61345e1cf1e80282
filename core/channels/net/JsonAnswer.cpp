// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/JsonAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QJsonValue> jsonBody(const HttpAnswer &answer, HttpEffect effect)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto kind = effect == HttpEffect::Changes ? ErrorKind::Uncertain : ErrorKind::Malformed;
    return Error{kind, u"not JSON (%1): %2"_s.arg(problem.errorString(), answer.words()), {}};
}

QString jsonId(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QByteArray percentEncoded(const QString &value)
{
    return QUrl::toPercentEncoding(value);
}

bool isSmallerId(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

}
