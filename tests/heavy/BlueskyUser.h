// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>

namespace firstmile::tests
{

/// A customer on the Bluesky network, with a client of her own.
class BlueskyUser
{
public:
    /// "alice": signs in with the app password that the servers' settings name.
    explicit BlueskyUser(const QString &name);

    const QString &did() const { return m_did; }
    QByteArray accessToken() const { return m_token; }

    /// Posts; "@name.test" of those in `people` (name -> DID) are mentions. Gives the URI.
    QString post(const QString &text, const QHash<QString, QString> &people = {});

    /// Posts all of `texts` at once, as if each were written at its time.
    void postAll(const QList<QPair<QString, Instant>> &texts, const QHash<QString, QString> &people);

    void remove(const QString &uri);

    /// What was written to her, newest first. A reply that mentions her is told as a mention alone.
    QJsonArray notifications();

    /// All records of her own, or of somebody else's, posts.
    QJsonArray posts(const QString &did);

private:
    QJsonObject record(const QString &text, Instant at, const QHash<QString, QString> &people) const;
    QJsonObject call(const QByteArray &verb, const QString &nsidAndQuery, const QJsonObject &input = {});

    QNetworkAccessManager m_network;
    QString m_did;
    QByteArray m_token;
};

}
