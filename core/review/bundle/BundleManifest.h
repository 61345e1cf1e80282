// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/bundle/ExportedRecords.h"
#include "core/review/redaction/RedactionRules.h"

#include <QJsonObject>

namespace firstmile
{

/// What of a conversation goes along.
struct ExportChoice
{
    bool notes = false;      ///< internal notes
    bool attachments = true; ///< the files' bytes; their names go along anyway
    bool internals = true;   ///< who of us wrote, assignees, tags, teams, labels; without them no figure has a name
    bool profiles = true;    ///< what is known of customers besides names and handles
    bool operator==(const ExportChoice &) const = default;
};

/// One entry of a bundle and its place in the hash chain.
struct BundleEntry
{
    QString name;
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of its bytes
    QByteArray chain;  ///< SHA-256(chain of the entry before, or 32 zero bytes | sha256 | name in UTF-8)
    bool operator==(const BundleEntry &) const = default;
};

/// What a bundle says of itself. docs/bundle.md describes the format.
struct BundleManifest
{
    int version = 1;
    QString id;        ///< UUID of this export; reviews name it
    QString workspace; ///< UUID of the workspace that it came from; reviews go back there
    QString title;     ///< what was exported, in the words of who did: "Unanswered", a query, a customer
    QString agent;     ///< who exported
    QString program;   ///< "First Mile 0.8.0"
    Instant asOf;      ///< when it was read; what is late or open is so as of then
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 customers = 0;
    int parts = 0; ///< "conversations/00001.jsonl", "customers/00001.jsonl" and so on
    ExportChoice choice;
    std::optional<RedactionRules> redaction;
    QJsonObject measureRules;   ///< as core/metrics/calendar/MeasureRules has them
    QList<Account> accounts;    ///< those of the conversations; no settings, no secrets
    QList<BundleEntry> entries; ///< in the order of the chain; every entry but the manifest and the signature
    bool operator==(const BundleManifest &) const = default;
};

QJsonObject toJson(const BundleManifest &manifest);
Result<BundleManifest> bundleManifestFromJson(const QJsonObject &json); ///< Malformed; Conflict: a newer version

}
