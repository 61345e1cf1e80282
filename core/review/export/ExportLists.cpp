// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportLists.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Without a message it is of the conversation.
QJsonObject placeOfLine(ConversationId conversation, MessageId message)
{
    QJsonObject place;
    if (conversation)
        place.insert(u"conversation"_s, conversation.toString());
    if (message)
        place.insert(u"message"_s, message.toString());
    return place;
}

}

QByteArray exportedLine(const RedactionEntry &entry)
{
    QJsonObject line = placeOfLine(entry.conversation, entry.message);
    line.insert(u"field"_s, entry.field);
    line.insert(u"class"_s, toString(entry.kind));
    line.insert(u"stands"_s, entry.stands);
    line.insert(u"why"_s, entry.why);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

QByteArray exportedLine(const FileToJudge &file)
{
    QJsonObject line = placeOfLine(file.conversation, file.message);
    line.insert(u"name"_s, file.name);
    line.insert(u"type"_s, file.type);
    line.insert(u"why"_s, file.why);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

}
