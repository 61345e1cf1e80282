// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleSignature.h"

#include "core/review/bundle/BundleJson.h"
#include "core/review/bundle/HashChain.h"
#include "core/review/bundle/RecordFields.h"

#include <sodium.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView signatureAlgorithm("Ed25519");

bool isSignedBy(const QByteArray &publicKey, const QByteArray &digest, const QByteArray &signature)
{
    if (sodium_init() < 0 || publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(digest.constData()), digest.size(),
                                       reinterpret_cast<const unsigned char *>(publicKey.constData())) == 0;
}

QByteArray signedBy(const SigningKey &key, const QByteArray &digest)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(digest.constData()), digest.size(),
                         reinterpret_cast<const unsigned char *>(key.secretKey.constData()));
    return signature;
}

}

QByteArray signatureOf(const QByteArray &manifest, const std::optional<SigningKey> &key, const QString &signer)
{
    const QByteArray digest = sha256Of(manifest);
    QJsonObject json;
    putHash(json, "manifest"_L1, digest);
    if (key) {
        json.insert("algorithm"_L1, signatureAlgorithm);
        putHash(json, "publicKey"_L1, key->publicKey);
        putHash(json, "signature"_L1, signedBy(*key, digest));
        putText(json, "signer"_L1, signer);
    }
    return toBytes(json, QJsonDocument::Indented);
}

void checkSignature(const QByteArray &signature, const QByteArray &manifest, BundleSeal &seal)
{
    const auto json = bundleObject(signature);
    RecordFields fields(json ? *json : QJsonObject());
    const QByteArray digest = fields.hash("manifest"_L1);
    seal.publicKey = fields.hash("publicKey"_L1);
    const QByteArray sealed = QByteArray::fromHex(fields.text("signature"_L1).toLatin1());
    const QString algorithm = fields.text("algorithm"_L1);
    seal.signer = fields.text("signer"_L1);
    if (!json || !fields.isGood() || digest.isEmpty())
        seal.problems.append(u"signature.json: damaged"_s);
    else if (digest != sha256Of(manifest))
        seal.problems.append(u"manifest.json: changed"_s);
    const bool isUnsigned =
        json && fields.isGood() && !json->contains("signature"_L1) && !json->contains("algorithm"_L1);
    if (isUnsigned)
        return;
    const bool isGood = algorithm == signatureAlgorithm && isSignedBy(seal.publicKey, sha256Of(manifest), sealed);
    seal.signature = isGood ? BundleSeal::Signature::Good : BundleSeal::Signature::Bad;
}

}
