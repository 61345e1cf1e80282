// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// A Page's secret, as the keyring holds it: the token alone, or JSON with "token" and "appSecret".
struct FacebookSecret
{
    QByteArray token;
    QByteArray appSecret; ///< empty: requests go without a proof

    static FacebookSecret fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;

    /// appsecret_proof: proves that whoever has the token has the app's secret too. Hex; empty without an app secret.
    QByteArray proof() const;

    /// `text` without anything that is secret here: Graph quotes a token that it cannot read.
    QString redacted(QString text) const;
};

}
