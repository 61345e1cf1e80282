// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

namespace firstmile::tests
{

/// A customer on the Mastodon server, with a client of her own.
class MastodonUser
{
public:
    explicit MastodonUser(const QString &tokenSetting);

    /// Posts and gives back the id of the status.
    QString post(const QString &text);

    /// What stands below one of her statuses in its thread.
    QJsonArray answersTo(const QString &status);

private:
    QJsonDocument call(const QByteArray &verb, const QString &path, const QJsonObject &body = {});

    QNetworkAccessManager m_network;
    QByteArray m_token;
};

/// "@support@127.0.0.2": how a customer mentions one of the server's users.
QString mentionOf(const QString &user);

}
