// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportSummaryJson.h"

#include "core/review/bundle/BundleSeal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

QJsonObject toJson(const ExportSummary &summary)
{
    QJsonArray toJudge;
    for (const FileToJudge &file : summary.toJudge)
        toJudge.append(QJsonObject{{u"conversation"_s, file.conversation.toString()},
                                   {u"message"_s, file.message.toString()},
                                   {u"name"_s, file.name},
                                   {u"type"_s, file.type},
                                   {u"why"_s, file.why}});
    QJsonObject json{{u"conversations"_s, summary.conversations},
                     {u"messages"_s, summary.messages},
                     {u"customers"_s, summary.customers},
                     {u"files"_s, summary.files},
                     {u"bytes"_s, summary.bytes},
                     {u"resumedAfter"_s, summary.resumedAfter},
                     {u"missing"_s, summary.missing},
                     {u"removed"_s, summary.removed},
                     {u"toJudge"_s, toJudge}};
    if (!summary.publicKey.isEmpty())
        json.insert(u"key"_s, keyFingerprint(summary.publicKey));
    return json;
}

Result<ExportSummary> exportSummaryFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return Error{ErrorKind::Malformed, u"the export's summary is no JSON object"_s, {}};
    const QJsonObject json = document.object();
    ExportSummary summary;
    summary.conversations = json["conversations"_L1].toInteger();
    summary.messages = json["messages"_L1].toInteger();
    summary.customers = json["customers"_L1].toInteger();
    summary.files = json["files"_L1].toInteger();
    summary.bytes = json["bytes"_L1].toInteger();
    summary.missing = json["missing"_L1].toInteger();
    summary.removed = json["removed"_L1].toInteger();
    for (const QJsonValue each : json["toJudge"_L1].toArray())
        summary.toJudge.append({ConversationId::fromString(each["conversation"_L1].toString()),
                                MessageId::fromString(each["message"_L1].toString()), each["name"_L1].toString(),
                                each["type"_L1].toString(), each["why"_L1].toString()});
    return summary;
}

}
