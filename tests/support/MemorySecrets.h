// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretStore.h"

#include <QHash>

namespace firstmile::tests
{

/// A keyring in memory, that can be locked.
class MemorySecrets : public SecretStore
{
public:
    Async<QByteArray> read(const QString &key) override
    {
        if (locked)
            return ready<QByteArray>(Error{ErrorKind::Unauthorised, QStringLiteral("the keyring is locked"), {}});
        if (!held.contains(key))
            return ready<QByteArray>(Error{ErrorKind::NotFound, key, {}});
        return ready<QByteArray>(held.value(key));
    }
    Async<void> write(const QString &key, const QByteArray &secret) override
    {
        if (locked)
            return ready<void>(Error{ErrorKind::Unauthorised, QStringLiteral("the keyring is locked"), {}});
        held.insert(key, secret);
        return ready<void>({});
    }
    Async<void> remove(const QString &key) override
    {
        held.remove(key);
        return ready<void>({});
    }

    QHash<QString, QByteArray> held;
    bool locked = false;
};

}
