// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QSettings;

namespace firstmile
{

/// The keys of signers whom somebody here has compared and accepted; kept in this machine's settings.
class KnownKeys
{
public:
    explicit KnownKeys(QSettings &settings) : m_settings(settings) {}

    bool contains(const QByteArray &publicKey) const;
    void accept(const QByteArray &publicKey, const QString &signer);
    void forget(const QByteArray &publicKey);

private:
    QSettings &m_settings;
};

}
