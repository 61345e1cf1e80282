// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplyJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString compactJson(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}

QString toJsonText(const QMap<Channel, QString> &texts)
{
    QJsonObject object;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        object.insert(toString(each.key()), each.value());
    return compactJson(object);
}

QMap<Channel, QString> channelTextsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<Channel, QString> texts;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const auto channel = channelFromString(each.key()))
            texts.insert(*channel, each.value().toString());
    }
    return texts;
}

QString toJsonText(const ReplyOrigin &origin)
{
    if (origin.kind == OriginKind::Own)
        return {};
    return compactJson(
        {{u"kind"_s, toString(origin.kind)}, {u"source"_s, origin.source}, {u"offered"_s, origin.offered}});
}

ReplyOrigin originFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return ReplyOrigin{originKindFromString(object["kind"_L1].toString()).value_or(OriginKind::Own),
                       object["source"_L1].toInteger(), object["offered"_L1].toString()};
}

}
