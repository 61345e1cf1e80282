// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportOrder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QStringList orderWords(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue each : list.toArray())
        words.append(each.toString());
    return words;
}

Result<RedactionRules> orderedRedaction(const QJsonObject &json)
{
    RedactionRules rules;
    for (const QString &name : orderWords(json["classes"_L1])) {
        const auto kind = redactionClassFromString(name);
        if (!kind)
            return Error{ErrorKind::Malformed, u"redaction.classes: "_s + name, {}};
        rules.classes.append(*kind);
    }
    rules.selection = orderWords(json["selection"_L1]);
    rules.keep = orderWords(json["keep"_L1]);
    return rules;
}

}

QByteArray toOrder(const ExportRequest &request)
{
    QJsonArray conversations;
    for (const ConversationId id : request.conversations)
        conversations.append(id.toString());
    const ExportChoice &choice = request.choice;
    QJsonObject order{{u"path"_s, request.path},
                      {u"form"_s, toString(request.form)},
                      {u"conversations"_s, conversations},
                      {u"title"_s, request.title},
                      {u"agent"_s, request.agent},
                      {u"choice"_s, QJsonObject{{u"notes"_s, choice.notes},
                                                {u"attachments"_s, choice.attachments},
                                                {u"internals"_s, choice.internals},
                                                {u"profiles"_s, choice.profiles}}},
                      {u"language"_s, request.language},
                      {u"zone"_s, request.zone}};
    if (request.redaction) {
        QJsonArray classes;
        for (const RedactionClass kind : request.redaction->classes)
            classes.append(toString(kind));
        order[u"redaction"_s] = QJsonObject{{u"classes"_s, classes},
                                            {u"selection"_s, QJsonArray::fromStringList(request.redaction->selection)},
                                            {u"keep"_s, QJsonArray::fromStringList(request.redaction->keep)}};
    }
    return QJsonDocument(order).toJson(QJsonDocument::Compact);
}

Result<ExportRequest> exportRequestFromOrder(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorKind::Malformed, u"the order is no JSON object"_s, {}};
    const QJsonObject order = document.object();
    const auto form = exportFormFromString(order["form"_L1].toString());
    if (!form)
        return Error{ErrorKind::Malformed, u"form"_s, {}};
    ExportRequest request;
    request.form = *form;
    request.path = order["path"_L1].toString();
    for (const QString &id : orderWords(order["conversations"_L1]))
        request.conversations.append(ConversationId::fromString(id));
    request.title = order["title"_L1].toString();
    request.agent = order["agent"_L1].toString();
    const QJsonObject choice = order["choice"_L1].toObject();
    request.choice = {choice["notes"_L1].toBool(), choice["attachments"_L1].toBool(true),
                      choice["internals"_L1].toBool(true), choice["profiles"_L1].toBool(true)};
    if (order.contains("redaction"_L1)) {
        FM_ASSIGN(request.redaction, orderedRedaction(order["redaction"_L1].toObject()));
    }
    request.language = order["language"_L1].toString();
    request.zone = order["zone"_L1].toString();
    return request;
}

}
