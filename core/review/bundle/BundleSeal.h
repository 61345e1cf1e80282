// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"

namespace firstmile
{

/// Whether a bundle is as it was written.
struct BundleSeal
{
    enum class State {
        Unchecked,
        Intact,  ///< every entry is as the chain has it
        Changed, ///< some are not
    };
    enum class Signature {
        None,
        Good,
        Bad ///< it is not of this manifest
    };
    State state = State::Unchecked;
    QStringList problems; ///< which entries, and how; English, technical
    Signature signature = Signature::None;
    QString signer;       ///< the name in it; says nothing unless the key is known
    QByteArray publicKey; ///< Ed25519, 32 bytes
    bool operator==(const BundleSeal &) const = default;
};

/// Four groups of letters and digits by which people compare keys.
QString keyFingerprint(const QByteArray &publicKey);

/// An Ed25519 key pair (libsodium). The secret lives in the keyring under "review-signing-key".
struct SigningKey
{
    QByteArray publicKey;
    QByteArray secretKey;
    static SigningKey generate();
    static Result<SigningKey> fromSecret(const QByteArray &secretKey);
};

}
