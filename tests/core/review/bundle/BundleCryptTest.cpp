// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleCrypt.h"
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype first = bundleCrypt::headerSize + 17; ///< where the first chunk of the zip begins
constexpr qsizetype chunk = 65'536 + 17;

QByteArray sealed(const QByteArray &plain, const QString &passphrase = u"open sesame"_s)
{
    QByteArray copy = plain;
    QBuffer from(&copy);
    QBuffer to;
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    REQUIRE(bundleCrypt::encrypt(from, to, passphrase).has_value());
    return to.data();
}

Result<QByteArray> unsealed(QByteArray bytes, const QString &passphrase = u"open sesame"_s)
{
    QBuffer from(&bytes);
    from.open(QIODevice::ReadOnly);
    return bundleCrypt::decrypt(from, passphrase);
}

ErrorKind whyNot(const QByteArray &bytes, const QString &passphrase = u"open sesame"_s)
{
    const auto result = unsealed(bytes, passphrase);
    REQUIRE_FALSE(result.has_value());
    return result.error().kind;
}

}

TEST_CASE("An encrypted bundle opens with its passphrase and with no other", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const BundleContent content = randomBundle(4);
    REQUIRE(writeBundle(file, content, {SigningKey::generate(), u"Ana"_s, u"pass\u00e9"_s}).has_value());
    REQUIRE(looksLikeBundle(file));
    REQUIRE_FALSE(bytesOfFile(file).contains("PK\x03\x04"));
    REQUIRE_FALSE(bytesOfFile(file).contains("mimetype"));

    const auto reader = BundleReader::open(file, u"passe\u0301"_s); // the same letters, typed another way
    REQUIRE(reader.has_value());
    REQUIRE((*reader)->isEncrypted());
    REQUIRE(isSame(**reader, content));
    REQUIRE((*reader)->verify()->signature == BundleSeal::Signature::Good);
    REQUIRE(BundleReader::open(file, u"pass\u00e8"_s).error().kind == ErrorKind::Unauthorised);
    REQUIRE(BundleReader::open(file).error().kind == ErrorKind::Unauthorised);
}

TEST_CASE("What was encrypted is decrypted, whatever its length", "[review]")
{
    RandomExport random(6);
    for (const qsizetype size : {0, 65'536, 65'537, 131'072}) {
        QByteArray plain = random.bytes(0);
        while (plain.size() < size)
            plain += random.bytes(5000);
        plain.truncate(size);
        const auto again = unsealed(sealed(plain));
        REQUIRE(again.has_value());
        REQUIRE((*again == plain));
    }
}

TEST_CASE("Chunks that are cut off, doubled, moved or changed do not decrypt", "[review]")
{
    const QByteArray good = sealed(QByteArray(3 * 65'536 + 100, 'x'));
    REQUIRE(unsealed(good).has_value());
    const QByteArray head = good.first(first);
    const QByteArray one = good.mid(first, chunk);
    const QByteArray two = good.mid(first + chunk, chunk);
    const QByteArray three = good.mid(first + 2 * chunk, chunk);
    const QByteArray last = good.mid(first + 3 * chunk);
    for (const QByteArray &bad : {head, head + one + two + three, good.chopped(1), head + one + three + last,
                                  head + two + one + three + last, head + one + one + two + three + last, good + 'x'})
        REQUIRE(whyNot(bad) == ErrorKind::Malformed);
    for (const qsizetype size : {0, 7, 8, 63, 64, 80})
        REQUIRE(whyNot(good.first(size)) == ErrorKind::Malformed);
    for (qsizetype at = first; at < good.size(); at += 40'007) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 4);
        REQUIRE(whyNot(bad) == ErrorKind::Malformed);
    }
}

TEST_CASE("A header may not ask for more memory or time than any honest one", "[review]")
{
    const QByteArray good = sealed("x");
    const auto with = [&good](qsizetype at, const QByteArray &bytes) {
        QByteArray bad = good;
        return whyNot(bad.replace(at, bytes.size(), bytes));
    };
    REQUIRE(with(12, QByteArray::fromHex("ffffffff")) == ErrorKind::Malformed);
    REQUIRE(with(12, QByteArray::fromHex("00000000")) == ErrorKind::Malformed);
    REQUIRE(with(16, QByteArray::fromHex("ffffffffffffffff")) == ErrorKind::Malformed);
    REQUIRE(with(16, QByteArray::fromHex("0000004000000000")) == ErrorKind::Malformed); // 1 GiB
    REQUIRE(with(16, QByteArray::fromHex("0000000000000000")) == ErrorKind::Malformed);
    REQUIRE(with(9, "\x01") == ErrorKind::Malformed);
    REQUIRE(with(11, "\x01") == ErrorKind::Malformed);
    REQUIRE(with(8, "\x02") == ErrorKind::Conflict);
    REQUIRE(with(12, QByteArray::fromHex("01000000")) == ErrorKind::Unauthorised); // weaker: another key
    REQUIRE(with(24, "salt") == ErrorKind::Unauthorised);
}
