// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleSeal.h"

#include "core/review/bundle/HashChain.h"

#include <sodium.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// RFC 4648, 6: no digit in it that looks like one of its letters.
constexpr QLatin1StringView fingerprintLetters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
constexpr int fingerprintGroups = 4;
constexpr int fingerprintGroup = 5;

const unsigned char *keyBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *keyBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

}

QString keyFingerprint(const QByteArray &publicKey)
{
    const QByteArray hash = sha256Of(publicKey);
    QStringList groups;
    quint32 bits = 0;
    int held = 0;
    qsizetype next = 0;
    for (int group = 0; group < fingerprintGroups; ++group) {
        QString letters;
        for (int i = 0; i < fingerprintGroup; ++i) {
            if (held < 5) {
                bits = (bits << 8) | static_cast<quint8>(hash.at(next++));
                held += 8;
            }
            held -= 5;
            letters += fingerprintLetters.at((bits >> held) & 31);
        }
        groups.append(letters);
    }
    return groups.join(u' ');
}

SigningKey SigningKey::generate()
{
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    if (sodium_init() < 0)
        qFatal("libsodium cannot start"); // no randomness: a key made now would be everybody's
    crypto_sign_keypair(keyBytes(key.publicKey), keyBytes(key.secretKey));
    return key;
}

Result<SigningKey> SigningKey::fromSecret(const QByteArray &secretKey)
{
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES || sodium_init() < 0)
        return Error{ErrorKind::Malformed, u"no signing key"_s, {}};
    // The secret is a seed and the public key beside it. Signing with a pair that does not belong together gives the
    // seed away, so the pair is made again.
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    SigningKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_ed25519_sk_to_seed(keyBytes(seed), keyBytes(secretKey));
    crypto_sign_seed_keypair(keyBytes(key.publicKey), keyBytes(key.secretKey), keyBytes(seed));
    sodium_memzero(seed.data(), seed.size());
    if (key.secretKey != secretKey)
        return Error{ErrorKind::Malformed, u"no signing key"_s, {}};
    return key;
}

}
