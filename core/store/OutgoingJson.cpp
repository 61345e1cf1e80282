// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutgoingJson.h"

#include "core/store/MailboxJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString outgoingToJson(const OutgoingMessage &message)
{
    QJsonObject object{{u"key"_s, message.key},
                       {u"at"_s, toMsecs(message.at)},
                       {u"from"_s, mailboxesToJson({message.from})},
                       {u"to"_s, mailboxesToJson(message.to)},
                       {u"cc"_s, mailboxesToJson(message.cc)},
                       {u"subject"_s, message.subject},
                       {u"text"_s, message.text},
                       {u"language"_s, message.language},
                       {u"visibility"_s, toString(message.visibility)},
                       {u"inReplyTo"_s, message.inReplyTo},
                       {u"references"_s, QJsonArray::fromStringList(message.references)}};
    if (!message.html.isEmpty())
        object.insert(u"html"_s, message.html);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OutgoingMessage outgoingFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    OutgoingMessage message;
    message.key = object.value("key"_L1).toString();
    message.at = fromMsecs(object.value("at"_L1).toInteger());
    message.from = mailboxesFromJson(object.value("from"_L1)).value(0);
    message.to = mailboxesFromJson(object.value("to"_L1));
    message.cc = mailboxesFromJson(object.value("cc"_L1));
    message.subject = object.value("subject"_L1).toString();
    message.text = object.value("text"_L1).toString();
    message.html = object.value("html"_L1).toString();
    message.language = object.value("language"_L1).toString();
    message.visibility = visibilityFromString(object.value("visibility"_L1).toString());
    message.inReplyTo = object.value("inReplyTo"_L1).toString();
    for (const auto &reference : object.value("references"_L1).toArray())
        message.references.append(reference.toString());
    return message;
}

}
