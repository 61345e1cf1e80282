// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"

#include <QByteArray>

namespace firstmile
{

/// Where passwords and tokens live: never the database, a log or an export.
/// Reading a key that the store does not have gives NotFound; a store that is locked or absent gives Unauthorised.
/// The keyring of Debian 12 answers "not found" while it is locked, so NotFound never means "the account has no
/// secret".
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Async<QByteArray> read(const QString &key) = 0;
    virtual Async<void> write(const QString &key, const QByteArray &secret) = 0;
    virtual Async<void> remove(const QString &key) = 0;
};

}
