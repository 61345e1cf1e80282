// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProfileLinkJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString profileLinksToJson(const QList<ProfileLink> &links)
{
    if (links.isEmpty())
        return {};
    QJsonArray array;
    for (const ProfileLink &each : links) {
        QJsonObject object{{u"url"_s, each.url}};
        if (each.verified)
            object.insert(u"verified"_s, true);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ProfileLink> profileLinksFromJson(const QString &json)
{
    QList<ProfileLink> links;
    if (json.isEmpty())
        return links;
    for (const QJsonValue each : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject object = each.toObject();
        links.append({object["url"_L1].toString(), object["verified"_L1].toBool()});
    }
    return links;
}

}
