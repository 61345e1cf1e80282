// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/HashChain.h"
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

BundleSeal sealOf(const QString &file, const QString &passphrase = {})
{
    const auto reader = BundleReader::open(file, passphrase);
    if (!reader)
        FAIL(reader.error().detail.toStdString());
    const auto seal = (*reader)->verify();
    REQUIRE(seal.has_value());
    return *seal;
}

/// A bundle to be tampered with.
struct Tampered
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"a.fmreview"_s);
    LooseZip zip;

    explicit Tampered(const BundleWriter::Sealing &sealing = {})
    {
        REQUIRE(writeBundle(file, randomBundle(11, 2), sealing).has_value());
        zip = LooseZip::of(file);
        zip.write(file);
        REQUIRE(sealOf(file).state == BundleSeal::State::Intact);
    }
    BundleSeal seal()
    {
        zip.write(file);
        return sealOf(file);
    }
    QJsonObject manifest() { return QJsonDocument::fromJson(zip.at("manifest.json").bytes).object(); }
    void setManifest(const QJsonObject &json)
    {
        zip.at("manifest.json").bytes = QJsonDocument(json).toJson(QJsonDocument::Indented);
    }
};

bool isNamed(const BundleSeal &seal, const QString &name, const QString &how)
{
    return seal.state == BundleSeal::State::Changed && std::ranges::any_of(seal.problems, [&](const QString &problem) {
               return problem.startsWith(name + u": "_s) && problem.contains(how);
           });
}

}

TEST_CASE("A byte that was changed in any entry is found, and the entry is named", "[review]")
{
    Tampered bundle;
    const auto untouched = bundle.zip;
    for (const LooseZip::Entry &entry : untouched.entries) {
        if (entry.bytes.isEmpty() || entry.name == "manifest.json" || entry.name == "signature.json")
            continue;
        bundle.zip = untouched;
        char &byte = bundle.zip.at(entry.name).bytes[entry.bytes.size() / 2];
        byte = static_cast<char>(byte ^ 0x20);
        const BundleSeal seal = bundle.seal();
        INFO(entry.name.toStdString());
        REQUIRE(isNamed(seal, QString::fromUtf8(entry.name), u"changed"_s));
        REQUIRE(seal.problems.size() == 1);
    }
}

TEST_CASE("An entry that was taken away, put in or exchanged is named", "[review]")
{
    Tampered bundle;
    const auto untouched = bundle.zip;
    bundle.zip.remove("customers/00002.jsonl");
    REQUIRE(isNamed(bundle.seal(), u"customers/00002.jsonl"_s, u"missing"_s));

    bundle.zip = untouched;
    bundle.zip.entries.append(LooseZip::Entry{"attachments/9-9-more.txt", "more"});
    REQUIRE(bundle.seal().problems == QStringList{u"attachments/9-9-more.txt: added"_s});

    bundle.zip = untouched;
    std::swap(bundle.zip.at("conversations/00001.jsonl").bytes, bundle.zip.at("conversations/00002.jsonl").bytes);
    const BundleSeal seal = bundle.seal();
    REQUIRE(isNamed(seal, u"conversations/00001.jsonl"_s, u"changed"_s));
    REQUIRE(isNamed(seal, u"conversations/00002.jsonl"_s, u"changed"_s));
}

TEST_CASE("Nothing of an entry is read that is not as the chain has it", "[review]")
{
    Tampered bundle;
    QByteArray &lines = bundle.zip.at("conversations/00001.jsonl").bytes;
    lines = lines.left(lines.indexOf('\n') + 1);
    bundle.zip.at("index.html").bytes += "<script>";
    bundle.zip.write(bundle.file);
    const auto reader = BundleReader::open(bundle.file);
    REQUIRE((*reader)->part(1).error().kind == ErrorKind::Malformed);
    REQUIRE((*reader)->part(1).error().detail == u"conversations/00001.jsonl: changed"_s);
    REQUIRE((*reader)->entry(u"index.html"_s).error().kind == ErrorKind::Malformed);
    REQUIRE((*reader)->part(2).has_value());
}

TEST_CASE("A manifest that was edited is named", "[review]")
{
    Tampered bundle;
    const QJsonObject untouched = bundle.manifest();
    QJsonObject manifest = untouched;
    manifest.insert("title"_L1, u"Something else"_s);
    bundle.setManifest(manifest);
    REQUIRE(bundle.seal().problems == QStringList{u"manifest.json: changed"_s});

    manifest = untouched;
    QJsonArray entries = manifest.value("entries"_L1).toArray();
    const QJsonValue first = entries.at(1);
    entries.replace(1, entries.at(2));
    entries.replace(2, first);
    manifest.insert("entries"_L1, entries);
    bundle.setManifest(manifest);
    REQUIRE(isNamed(bundle.seal(), u"manifest.json"_s, u"chain does not hold at"_s));

    bundle.setManifest(untouched);
    bundle.zip.remove("signature.json");
    REQUIRE(bundle.seal().problems.contains(u"signature.json: missing"_s));
}

TEST_CASE("The chain is what the documentation says it is", "[review]")
{
    HashChain chain;
    // printf 'application/vnd.firstmile.review+zip' | sha256sum, and on as docs/bundle.md does it
    const QByteArray mime = sha256Of("application/vnd.firstmile.review+zip");
    REQUIRE(mime.toHex() == "1a92d2526e31a9dd8ab43bd88133a5abf433265409e3071433e6739af917ba59");
    REQUIRE(chain.next(mime, u"mimetype"_s).toHex() ==
            "4644e5c7a362008fe5d84fc9f73670772e10e95c559a61fcbaf4e06eb33523ed");
    REQUIRE(chain.next(sha256Of("hello\n"), u"README.txt"_s).toHex() ==
            "e4ef88287504e82e4617ef152787adca50d32d23284c9305eb1b91fc2564d813");
}

TEST_CASE("A signature is good for the manifest that it was made of, and for no other", "[review]")
{
    const SigningKey key = SigningKey::generate();
    Tampered bundle({key, u"Ana of the press office"_s, {}});
    BundleSeal seal = bundle.seal();
    REQUIRE(seal.signature == BundleSeal::Signature::Good);
    REQUIRE(seal.signer == u"Ana of the press office"_s);
    REQUIRE(seal.publicKey == key.publicKey);

    QJsonObject manifest = bundle.manifest();
    manifest.insert("agent"_L1, u"bo"_s);
    bundle.setManifest(manifest);
    REQUIRE(bundle.seal().signature == BundleSeal::Signature::Bad);

    // Whoever seals it anew needs the key.
    QJsonObject signature = QJsonDocument::fromJson(bundle.zip.at("signature.json").bytes).object();
    const QByteArray digest = sha256Of(bundle.zip.at("manifest.json").bytes);
    signature.insert("manifest"_L1, QString::fromLatin1(digest.toHex()));
    bundle.zip.at("signature.json").bytes = QJsonDocument(signature).toJson();
    seal = bundle.seal();
    REQUIRE(seal.state == BundleSeal::State::Intact);
    REQUIRE(seal.signature == BundleSeal::Signature::Bad);
}

TEST_CASE("A signature that is broken is bad, and one that is not there is none", "[review]")
{
    Tampered bundle({SigningKey::generate(), u"Ana"_s, {}});
    const QJsonObject untouched = QJsonDocument::fromJson(bundle.zip.at("signature.json").bytes).object();
    for (const QString &key : {u"signature"_s, u"publicKey"_s, u"algorithm"_s}) {
        for (const QJsonValue &value :
             {QJsonValue(u"00"_s), QJsonValue(5), QJsonValue(QString(64, u'0')), QJsonValue(u""_s)}) {
            QJsonObject json = untouched;
            json.insert(key, value);
            bundle.zip.at("signature.json").bytes = QJsonDocument(json).toJson();
            REQUIRE(bundle.seal().signature == BundleSeal::Signature::Bad);
        }
    }
    Tampered plain;
    REQUIRE(plain.seal().signature == BundleSeal::Signature::None);
    plain.zip.at("signature.json").bytes = "no JSON";
    REQUIRE(isNamed(plain.seal(), u"signature.json"_s, u"damaged"_s));
}

TEST_CASE("A key is known again by its secret, and by letters that people can compare", "[review]")
{
    const SigningKey key = SigningKey::generate();
    const auto again = SigningKey::fromSecret(key.secretKey);
    REQUIRE(again.has_value());
    REQUIRE(again->publicKey == key.publicKey);
    REQUIRE(SigningKey::fromSecret({}).error().kind == ErrorKind::Malformed);
    QByteArray broken = key.secretKey;
    broken[40] = static_cast<char>(broken[40] ^ 1); // its public half
    REQUIRE(SigningKey::fromSecret(broken).error().kind == ErrorKind::Malformed);

    const QString letters = keyFingerprint(key.publicKey);
    REQUIRE(QRegularExpression(u"\\A[A-Z2-7]{5}( [A-Z2-7]{5}){3}\\z"_s).match(letters).hasMatch());
    REQUIRE(letters != keyFingerprint(SigningKey::generate().publicKey));
    // base32(SHA-256(32 zero bytes)): 66687aadf862bd776c8f...
    REQUIRE(keyFingerprint(QByteArray(32, '\0')) == u"MZUHV LPYMK 6XO3E PYGFY"_s);
}

TEST_CASE("Verifying tells how far it is, and can be stopped", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    REQUIRE(writeBundle(file, randomBundle(11, 3)).has_value());
    const auto reader = BundleReader::open(file);
    double last = 0;
    REQUIRE((*reader)
                ->verify([&last](double done) {
                    REQUIRE(done >= last);
                    REQUIRE(done <= 1);
                    last = done;
                    return true;
                })
                ->state == BundleSeal::State::Intact);
    REQUIRE(last > 0.9);
    REQUIRE((*reader)->verify([](double done) { return done < 0.5; }).error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Review files go into a copy of a bundle that is otherwise the same, byte for byte", "[review]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.fmreview"_s);
    const QString target = folder.filePath(u"b.fmreview"_s);
    const QString passphrase = GENERATE(u""_s, u"open sesame"_s);
    const BundleContent content = randomBundle(12, 3);
    const auto manifest = writeBundle(file, content, {SigningKey::generate(), u"Ana"_s, passphrase});
    REQUIRE(manifest.has_value());
    const QByteArray before = bytesOfFile(file);

    REQUIRE(writeWithReviews(file, passphrase, target, {"{\"one\":1}\n", "{\"two\":2}\n"}).has_value());
    REQUIRE(bytesOfFile(file) == before);
    REQUIRE(looksLikeBundle(target));
    {
        const auto reader = BundleReader::open(target, passphrase);
        REQUIRE(*(*reader)->reviews() == QList<QByteArray>{"{\"one\":1}\n", "{\"two\":2}\n"});
        REQUIRE(isSame(**reader, content));
        const BundleSeal seal = *(*reader)->verify();
        REQUIRE(seal.state == BundleSeal::State::Intact);
        REQUIRE(seal.signature == BundleSeal::Signature::Good);
        // The manifest as well, byte for byte: its digest is what was signed.
        REQUIRE((*reader)->manifest() == *manifest);
    }
    if (passphrase.isEmpty()) // what stands before the reviews is the very same file, but for the directory at its end
        REQUIRE(bytesOfFile(target).startsWith(before.first(before.indexOf("PK\x01\x02"))));

    // Others take the place of those that were in it; and a bundle can take the place of itself.
    REQUIRE(writeWithReviews(target, passphrase, target, {"{\"three\":3}\n"}).has_value());
    REQUIRE(*(*BundleReader::open(target, passphrase))->reviews() == QList<QByteArray>{"{\"three\":3}\n"});
    REQUIRE(writeWithReviews(target, passphrase, target, {}).has_value());
    REQUIRE((*BundleReader::open(target, passphrase))->reviews()->isEmpty());
    REQUIRE(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    if (!passphrase.isEmpty())
        REQUIRE(writeWithReviews(file, u"wrong"_s, target, {}).error().kind == ErrorKind::Unauthorised);
}
