// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace firstmile
{

/// A bundle under a passphrase: a header in the clear, then the zip in libsodium's secretstream (XChaCha20-Poly1305),
/// 64 KiB at a time, with a key that Argon2id makes of the passphrase. docs/bundle.md has every byte. Chunks that are
/// changed, lost, doubled or moved, and an end that is missing, do not decrypt.
namespace bundleCrypt
{

constexpr qsizetype headerSize = 64;

/// By its first bytes.
bool isEncrypted(const QByteArray &beginning);

/// Storage: `to` does not take it; Cancelled: `progress`, asked 0 to 1, said false.
Result<void> encrypt(QIODevice &from, QIODevice &to, const QString &passphrase,
                     const std::function<bool(double)> &progress = {});

/// Unauthorised: a passphrase is needed, or it is not this one; Malformed: damaged or cut off; Conflict: encrypted in a
/// newer way.
Result<QByteArray> decrypt(QIODevice &from, const QString &passphrase);

}

}
