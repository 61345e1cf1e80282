// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/HashChain.h"
#include "tests/support/TestBundle.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

/// A bundle of somebody who writes bundles with a program of their own.
struct Hostile
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"a.fmreview"_s);
    LooseZip zip;

    explicit Hostile(int parts = 1)
    {
        REQUIRE(writeBundle(file, randomBundle(21, parts)).has_value());
        zip = LooseZip::of(file);
    }
    Result<std::unique_ptr<BundleReader>> open()
    {
        zip.write(file);
        return BundleReader::open(file);
    }
    QString whyRefused()
    {
        const auto reader = open();
        REQUIRE_FALSE(reader.has_value());
        REQUIRE(reader.error().kind == ErrorKind::Malformed);
        return reader.error().detail;
    }
    QJsonObject manifest() { return QJsonDocument::fromJson(zip.at("manifest.json").bytes).object(); }
    void setManifest(const QJsonObject &json) { zip.at("manifest.json").bytes = QJsonDocument(json).toJson(); }
    void setManifest(const QString &key, const QJsonValue &value)
    {
        QJsonObject json = manifest();
        json.insert(key, value);
        setManifest(json);
    }
    /// Puts an entry in place of another and seals the whole anew, as whoever wrote it would.
    void replace(const QByteArray &name, const QByteArray &bytes)
    {
        zip.at(name).bytes = bytes;
        QJsonArray entries;
        HashChain chain;
        for (const QJsonValue each : manifest().value("entries"_L1).toArray()) {
            const QString entry = each.toObject().value("name"_L1).toString();
            const QByteArray content = zip.at(entry.toUtf8()).bytes;
            const QByteArray hash = sha256Of(content);
            entries.append(QJsonObject{{u"name"_s, entry},
                                       {u"size"_s, content.size()},
                                       {u"sha256"_s, QString::fromLatin1(hash.toHex())},
                                       {u"chain"_s, QString::fromLatin1(chain.next(hash, entry).toHex())}});
        }
        setManifest(u"entries"_s, entries);
    }
    QString whyPartRefused(const QByteArray &lines)
    {
        replace("conversations/00001.jsonl", lines);
        const auto reader = open();
        if (!reader)
            FAIL(reader.error().detail.toStdString());
        const auto part = (*reader)->part(1);
        REQUIRE_FALSE(part.has_value());
        REQUIRE(part.error().kind == ErrorKind::Malformed);
        REQUIRE((*reader)->verify()->state == BundleSeal::State::Changed);
        return part.error().detail;
    }
};

/// A conversation with nothing in it.
inline const QByteArray smallLine =
    R"({"id":"1","channel":"x","status":"open","firstMessageAt":"2026-01-01T00:00:00Z",)"
    R"("lastMessageAt":"2026-01-01T00:00:00Z"})";

}
