// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleSeal.h"

namespace firstmile
{

/// The bytes of "signature.json": the SHA-256 of the manifest's bytes, and, with a key, Ed25519 over these 32 bytes.
QByteArray signatureOf(const QByteArray &manifest, const std::optional<SigningKey> &key, const QString &signer);

/// What a "signature.json" says of these bytes of a manifest: fills in signature, signer and publicKey, and adds to
/// `problems` if the manifest is not the one that was sealed.
void checkSignature(const QByteArray &signature, const QByteArray &manifest, BundleSeal &seal);

}
