// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretStore.h"

namespace firstmile
{

/// The system's keyring (Secret Service, KWallet) through QtKeychain.
class KeyringSecretStore : public SecretStore
{
public:
    Async<QByteArray> read(const QString &key) override;
    Async<void> write(const QString &key, const QByteArray &secret) override;
    Async<void> remove(const QString &key) override;
};

}
