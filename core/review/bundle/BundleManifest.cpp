// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleManifest.h"

#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/BundleVersion.h"
#include "core/review/bundle/RecordFields.h"
#include "core/review/bundle/RecordTime.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject choiceToJson(const ExportChoice &choice)
{
    return {{u"notes"_s, choice.notes},
            {u"attachments"_s, choice.attachments},
            {u"internals"_s, choice.internals},
            {u"profiles"_s, choice.profiles}};
}

ExportChoice choiceFromJson(RecordFields &of)
{
    RecordFields fields(of.object("choice"_L1), u"choice"_s);
    ExportChoice choice{fields.flag("notes"_L1), fields.flag("attachments"_L1), fields.flag("internals"_L1),
                        fields.flag("profiles"_L1)};
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return choice;
}

QJsonObject accountToJson(const Account &account)
{
    QJsonObject json{{u"id"_s, account.id.toString()}, {u"channel"_s, toString(account.channel)}};
    putText(json, "handle"_L1, account.handle);
    putText(json, "name"_L1, account.name);
    putText(json, "remoteKey"_L1, account.remoteKey);
    json.insert("createdAt"_L1, recordTime(account.createdAt));
    json.insert("answerWithinMs"_L1, static_cast<qint64>(account.answerWithin.count()));
    return json;
}

Account accountFromJson(const QJsonObject &json, RecordFields &of)
{
    RecordFields fields(json, u"account"_s);
    Account account;
    account.id = fields.requiredId<AccountId>("id"_L1);
    fields.need("channel"_L1);
    account.channel = fields.oneOf("channel"_L1, channelFromString, Channel::Email);
    account.handle = fields.text("handle"_L1);
    account.name = fields.text("name"_L1);
    account.remoteKey = fields.text("remoteKey"_L1);
    account.createdAt = fields.requiredTime("createdAt"_L1);
    fields.need("answerWithinMs"_L1);
    account.answerWithin = Milliseconds(fields.number("answerWithinMs"_L1, 0, largestJsonNumber));
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return account;
}

QJsonObject bundleEntryToJson(const BundleEntry &entry)
{
    QJsonObject json{{u"name"_s, entry.name}, {u"size"_s, entry.size}};
    putHash(json, "sha256"_L1, entry.sha256);
    putHash(json, "chain"_L1, entry.chain);
    return json;
}

BundleEntry bundleEntryFromJson(const QJsonObject &json, RecordFields &of)
{
    RecordFields fields(json, u"entry"_s);
    BundleEntry entry;
    entry.name = fields.requiredText("name"_L1);
    fields.need("size"_L1);
    entry.size = fields.number("size"_L1, 0, bundleLimits::entry);
    fields.need("sha256"_L1);
    entry.sha256 = fields.hash("sha256"_L1);
    fields.need("chain"_L1);
    entry.chain = fields.hash("chain"_L1);
    if (!bundleNames::faultOf(entry.name).isEmpty() || bundleNames::isOutsideChain(entry.name))
        fields.fail("name"_L1, u"is none that an entry can have"_s);
    if (entry.sha256.isEmpty() || entry.chain.isEmpty())
        fields.fail("sha256"_L1, u"is missing"_s);
    if (const auto result = fields.result(); !result)
        of.take(result.error());
    return entry;
}

/// UUIDs; others may number theirs as they like, so that only what could be mistaken for a path or a command is
/// refused.
QString bundleIdFromJson(RecordFields &fields, QLatin1StringView key)
{
    static const QRegularExpression shape(u"\\A[0-9A-Za-z-]{0,64}\\z"_s);
    QString id = fields.requiredText(key);
    if (!shape.match(id).hasMatch())
        fields.fail(key, u"is no id"_s);
    return id;
}

void readHead(BundleManifest &manifest, RecordFields &fields)
{
    manifest.id = bundleIdFromJson(fields, "id"_L1);
    if (manifest.id.isEmpty())
        fields.fail("id"_L1, u"is no id"_s);
    manifest.workspace = bundleIdFromJson(fields, "workspace"_L1);
    manifest.title = fields.text("title"_L1);
    manifest.agent = fields.text("agent"_L1);
    manifest.program = fields.text("program"_L1);
    manifest.asOf = fields.requiredTime("asOf"_L1);
    manifest.conversations = fields.number("conversations"_L1, 0, largestJsonNumber);
    manifest.messages = fields.number("messages"_L1, 0, largestJsonNumber);
    manifest.customers = fields.number("customers"_L1, 0, largestJsonNumber);
    manifest.parts = static_cast<int>(fields.number("parts"_L1, 0, bundleLimits::parts));
    manifest.choice = choiceFromJson(fields);
    manifest.measureRules = fields.object("measureRules"_L1);
}

void readLists(BundleManifest &manifest, RecordFields &fields)
{
    for (const QJsonObject &each : fields.objects("accounts"_L1))
        manifest.accounts.append(accountFromJson(each, fields));
    const QList<QJsonObject> entries = fields.objects("entries"_L1);
    if (entries.size() > bundleLimits::entries)
        return fields.fail("entries"_L1, u"are more than bundles have"_s);
    manifest.entries.reserve(entries.size());
    for (const QJsonObject &each : entries)
        manifest.entries.append(bundleEntryFromJson(each, fields));
}

}

QJsonObject toJson(const BundleManifest &manifest)
{
    QJsonObject json{{u"format"_s, bundleFormat},
                     {u"version"_s, manifest.version},
                     {u"id"_s, manifest.id},
                     {u"workspace"_s, manifest.workspace},
                     {u"asOf"_s, recordTime(manifest.asOf)},
                     {u"conversations"_s, manifest.conversations},
                     {u"messages"_s, manifest.messages},
                     {u"customers"_s, manifest.customers},
                     {u"parts"_s, manifest.parts},
                     {u"choice"_s, choiceToJson(manifest.choice)}};
    putText(json, "title"_L1, manifest.title);
    putText(json, "agent"_L1, manifest.agent);
    putText(json, "program"_L1, manifest.program);
    if (manifest.redaction)
        json.insert("redaction"_L1, toJson(*manifest.redaction));
    if (!manifest.measureRules.isEmpty())
        json.insert("measureRules"_L1, manifest.measureRules);
    QJsonArray accounts;
    for (const Account &each : manifest.accounts)
        accounts.append(accountToJson(each));
    json.insert("accounts"_L1, accounts);
    QJsonArray entries;
    for (const BundleEntry &each : manifest.entries)
        entries.append(bundleEntryToJson(each));
    json.insert("entries"_L1, entries);
    return json;
}

Result<BundleManifest> bundleManifestFromJson(const QJsonObject &json)
{
    FM_ASSIGN(const QJsonObject current, atCurrentVersion(json));
    RecordFields fields(current);
    BundleManifest manifest;
    manifest.version = currentBundleVersion;
    readHead(manifest, fields);
    readLists(manifest, fields);
    FM_TRY(fields.result());
    if (current.contains("redaction"_L1)) {
        FM_ASSIGN(manifest.redaction, redactionRulesFromJson(fields.object("redaction"_L1)));
    }
    return manifest;
}

}
