// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportRequestJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QStringList requestTexts(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray())
        texts << each.toString();
    return texts;
}

Error badRequest(const QString &field)
{
    return {ErrorKind::Malformed, u"the export's request is not right: "_s + field, {}};
}

Result<RedactionRules> requestRedactionFromJson(const QJsonObject &json)
{
    RedactionRules rules;
    for (const QString &name : requestTexts(json.value("classes"_L1))) {
        const auto kind = redactionClassFromString(name);
        if (!kind)
            return badRequest(u"redaction.classes"_s);
        rules.classes.append(*kind);
    }
    rules.selection = requestTexts(json.value("selection"_L1));
    rules.keep = requestTexts(json.value("keep"_L1));
    return rules;
}

}

QByteArray requestToJson(const ExportRequest &request)
{
    QJsonArray conversations;
    for (const ConversationId id : request.conversations)
        conversations.append(id.toString());
    QJsonObject json{{u"path"_s, request.path},
                     {u"form"_s, toString(request.form)},
                     {u"conversations"_s, conversations},
                     {u"title"_s, request.title},
                     {u"agent"_s, request.agent},
                     {u"notes"_s, request.choice.notes},
                     {u"attachments"_s, request.choice.attachments},
                     {u"internals"_s, request.choice.internals},
                     {u"profiles"_s, request.choice.profiles},
                     {u"language"_s, request.language},
                     {u"zone"_s, request.zone}};
    if (request.redaction)
        json.insert(u"redaction"_s, toJsonWithWords(*request.redaction));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ExportRequest> requestFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return badRequest(u"it is no JSON object"_s);
    const QJsonObject json = document.object();
    ExportRequest request;
    request.path = json.value("path"_L1).toString();
    const auto form = exportFormFromString(json.value("form"_L1).toString());
    if (!form)
        return badRequest(u"form"_s);
    request.form = *form;
    for (const QString &id : requestTexts(json.value("conversations"_L1))) {
        request.conversations.append(ConversationId::fromString(id));
        if (!request.conversations.last())
            return badRequest(u"conversations"_s);
    }
    request.title = json.value("title"_L1).toString();
    request.agent = json.value("agent"_L1).toString();
    request.choice = {json.value("notes"_L1).toBool(), json.value("attachments"_L1).toBool(true),
                      json.value("internals"_L1).toBool(true), json.value("profiles"_L1).toBool(true)};
    if (json.contains("redaction"_L1)) {
        FM_ASSIGN(request.redaction, requestRedactionFromJson(json.value("redaction"_L1).toObject()));
    }
    request.language = json.value("language"_L1).toString();
    request.zone = json.value("zone"_L1).toString();
    return request;
}

}
