// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleCrypt.h"

#include "core/review/bundle/BundleLimits.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView cryptMagic("FMREVIEW", 8);
constexpr quint8 cryptVersion = 1;
constexpr quint8 cryptArgon2id = 2; ///< crypto_pwhash_ALG_ARGON2ID13
// The second choice of RFC 9106, section 4: memory enough to be dear to who guesses, and not felt by who knows.
constexpr quint32 cryptPasses = 3;
constexpr quint64 cryptMemory = 64 * 1024 * 1024;
// What a stranger's header may ask of this machine: a second or two.
constexpr quint32 mostCryptPasses = 10;
constexpr quint64 mostCryptMemory = 256 * 1024 * 1024;

constexpr qsizetype cryptChunk = 65'536;
constexpr qsizetype cryptSeal = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype cryptSaltAt = 24;
constexpr qsizetype cryptStreamAt = 40;
static_assert(cryptSaltAt + crypto_pwhash_SALTBYTES == cryptStreamAt);
static_assert(cryptStreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES == bundleCrypt::headerSize);
static_assert(crypto_pwhash_ALG_ARGON2ID13 == cryptArgon2id);

Error badCrypt(ErrorKind kind, const QString &why)
{
    return {kind, why, {}};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// A key for as long as it is needed; then it is wiped.
struct CryptKey
{
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes{};
    CryptKey() = default;
    CryptKey(const CryptKey &) = delete;
    CryptKey &operator=(const CryptKey &) = delete;
    ~CryptKey() { sodium_memzero(bytes.data(), bytes.size()); }

    /// `header`: its parameters and its salt.
    Result<void> derive(const QByteArray &header, const QString &passphrase)
    {
        // One spelling of a letter with accents, whatever the keyboard made of it.
        QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int failed = crypto_pwhash(bytes.data(), bytes.size(), typed.constData(), typed.size(),
                                         bytesOf(header) + cryptSaltAt, qFromLittleEndian<quint32>(header.data() + 12),
                                         qFromLittleEndian<quint64>(header.data() + 16), cryptArgon2id);
        sodium_memzero(typed.data(), typed.size());
        if (failed != 0)
            return badCrypt(ErrorKind::Storage, u"no memory to make the key of the passphrase"_s);
        return {};
    }
};

/// Everything but the stream's own header.
QByteArray newCryptHeader()
{
    QByteArray header(cryptStreamAt, '\0');
    memcpy(header.data(), cryptMagic.data(), cryptMagic.size());
    header[8] = static_cast<char>(cryptVersion);
    header[9] = static_cast<char>(cryptArgon2id);
    qToLittleEndian(cryptPasses, header.data() + 12);
    qToLittleEndian(cryptMemory, header.data() + 16);
    randombytes_buf(header.data() + cryptSaltAt, crypto_pwhash_SALTBYTES);
    return header;
}

Result<void> checkCryptHeader(const QByteArray &header)
{
    if (header.size() < bundleCrypt::headerSize || !bundleCrypt::isEncrypted(header))
        return badCrypt(ErrorKind::Malformed, u"no encrypted bundle"_s);
    if (static_cast<quint8>(header.at(8)) > cryptVersion)
        return badCrypt(ErrorKind::Conflict, u"encrypted by a newer version"_s);
    const auto passes = qFromLittleEndian<quint32>(header.constData() + 12);
    const auto memory = qFromLittleEndian<quint64>(header.constData() + 16);
    const bool isKnown =
        header.at(8) == cryptVersion && header.at(9) == cryptArgon2id && header.at(10) == 0 && header.at(11) == 0;
    if (!isKnown || passes < crypto_pwhash_OPSLIMIT_MIN || passes > mostCryptPasses ||
        memory < crypto_pwhash_MEMLIMIT_MIN || memory > mostCryptMemory)
        return badCrypt(ErrorKind::Malformed, u"the encryption's parameters are out of range"_s);
    return {};
}

using CryptState = crypto_secretstream_xchacha20poly1305_state;

QByteArray sealedChunk(CryptState &state, const QByteArray &chunk, const QByteArray &bound, unsigned char tag)
{
    QByteArray sealed(chunk.size() + cryptSeal, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&state, bytesOf(sealed), nullptr, bytesOf(chunk), chunk.size(),
                                               bytesOf(bound), bound.size(), tag);
    return sealed;
}

/// The tag of a chunk that was opened into `chunk`; none: it is not what was sealed.
std::optional<unsigned char> openedChunk(CryptState &state, const QByteArray &sealed, const QByteArray &bound,
                                         QByteArray &chunk)
{
    unsigned char tag = 0;
    if (sealed.size() < cryptSeal)
        return std::nullopt;
    chunk.resize(sealed.size() - cryptSeal);
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &state, bytesOf(chunk), nullptr, &tag, bytesOf(sealed), sealed.size(), bytesOf(bound), bound.size());
    return failed != 0 ? std::nullopt : std::optional(tag);
}

Result<void> cryptPut(QIODevice &to, const QByteArray &bytes)
{
    if (to.write(bytes) != bytes.size())
        return badCrypt(ErrorKind::Storage, to.errorString());
    return {};
}

Result<void> sealAll(CryptState &state, QIODevice &from, QIODevice &to, const std::function<bool(double)> &progress)
{
    const auto size = static_cast<double>(std::max<qint64>(1, from.size()));
    for (;;) {
        const QByteArray chunk = from.read(cryptChunk);
        const bool isLast = from.atEnd();
        if (chunk.size() < cryptChunk && !isLast)
            return badCrypt(ErrorKind::Storage, from.errorString());
        FM_TRY(cryptPut(to, sealedChunk(state, chunk, {},
                                        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)));
        if (isLast)
            return {};
        if (progress && !progress(static_cast<double>(from.pos()) / size))
            return badCrypt(ErrorKind::Cancelled, u"cancelled"_s);
    }
}

Result<QByteArray> openAll(CryptState &state, QIODevice &from)
{
    QByteArray whole;
    whole.reserve(from.size());
    QByteArray chunk;
    for (;;) {
        const QByteArray sealed = from.read(cryptChunk + cryptSeal);
        const auto tag = openedChunk(state, sealed, {}, chunk);
        if (!tag)
            return badCrypt(ErrorKind::Malformed, u"damaged or cut off at byte %1"_s.arg(from.pos()));
        whole += chunk;
        const bool isLast = *tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast && from.atEnd())
            return whole;
        if (isLast || from.atEnd())
            return badCrypt(ErrorKind::Malformed, u"cut off, or something was put after its end"_s);
    }
}

}

namespace bundleCrypt
{

bool isEncrypted(const QByteArray &beginning)
{
    return beginning.startsWith(cryptMagic);
}

Result<void> encrypt(QIODevice &from, QIODevice &to, const QString &passphrase,
                     const std::function<bool(double)> &progress)
{
    if (sodium_init() < 0)
        return badCrypt(ErrorKind::Storage, u"libsodium cannot start"_s);
    const QByteArray header = newCryptHeader();
    CryptKey key;
    FM_TRY(key.derive(header, passphrase));
    QByteArray stream(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    CryptState state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(stream), key.bytes.data());
    FM_TRY(cryptPut(to, header + stream));
    // An empty first chunk, bound to the header: it tells a wrong passphrase from damage further on.
    FM_TRY(cryptPut(to, sealedChunk(state, {}, header, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)));
    return sealAll(state, from, to, progress);
}

Result<QByteArray> decrypt(QIODevice &from, const QString &passphrase)
{
    if (sodium_init() < 0)
        return badCrypt(ErrorKind::Storage, u"libsodium cannot start"_s);
    if (from.size() > bundleLimits::encryptedFile)
        return badCrypt(ErrorKind::Malformed, u"too large to be decrypted into memory"_s);
    const QByteArray header = from.read(headerSize);
    FM_TRY(checkCryptHeader(header));
    const QByteArray first = from.read(cryptSeal);
    if (first.size() < cryptSeal)
        return badCrypt(ErrorKind::Malformed, u"cut off"_s);
    if (passphrase.isEmpty())
        return badCrypt(ErrorKind::Unauthorised, u"a passphrase is needed"_s);
    CryptKey key;
    FM_TRY(key.derive(header, passphrase));
    CryptState state;
    QByteArray empty;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header) + cryptStreamAt, key.bytes.data());
    if (!openedChunk(state, first, header.first(cryptStreamAt), empty))
        return badCrypt(ErrorKind::Unauthorised, u"the passphrase is not the right one"_s);
    return openAll(state, from);
}

}

}
