// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookSecret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace firstmile
{

using namespace Qt::StringLiterals;

FacebookSecret FacebookSecret::fromBytes(const QByteArray &bytes)
{
    const auto text = bytes.trimmed();
    if (!text.startsWith('{'))
        return {text, {}};
    const auto json = QJsonDocument::fromJson(text).object();
    return {json["token"_L1].toString().trimmed().toUtf8(), json["appSecret"_L1].toString().trimmed().toUtf8()};
}

QByteArray FacebookSecret::toBytes() const
{
    if (appSecret.isEmpty())
        return token;
    const QJsonObject json{{u"token"_s, QString::fromUtf8(token)}, {u"appSecret"_s, QString::fromUtf8(appSecret)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray FacebookSecret::proof() const
{
    if (appSecret.isEmpty())
        return {};
    return QMessageAuthenticationCode::hash(token, appSecret, QCryptographicHash::Sha256).toHex();
}

QString FacebookSecret::redacted(QString text) const
{
    for (const auto &secret : {token, appSecret, proof()}) {
        if (!secret.isEmpty())
            text.replace(QString::fromUtf8(secret), u"…"_s);
    }
    return text;
}

}
