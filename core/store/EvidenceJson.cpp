// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EvidenceJson.h"

#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As a text: a JSON number is a double for some readers, and a message's number grows with its time.
template <class IdType>
void insertEvidenceId(QJsonObject &object, const QString &name, IdType id)
{
    if (id)
        object.insert(name, id.toString());
}

}

QJsonArray evidenceToJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &each : evidence) {
        QJsonObject object{{u"kind"_s, toString(each.kind)}};
        if (!each.value.isEmpty())
            object.insert(u"value"_s, each.value);
        insertEvidenceId(object, u"one"_s, each.one);
        insertEvidenceId(object, u"other"_s, each.other);
        insertEvidenceId(object, u"one_message"_s, each.oneMessage);
        insertEvidenceId(object, u"other_message"_s, each.otherMessage);
        if (each.verified)
            object.insert(u"verified"_s, true);
        array.append(object);
    }
    return array;
}

QList<Evidence> evidenceFromJson(const QJsonValue &json)
{
    QList<Evidence> evidence;
    for (const QJsonValue value : json.toArray()) {
        const QJsonObject object = value.toObject();
        const auto kind = evidenceKindFromString(object["kind"_L1].toString());
        if (!kind)
            continue;
        Evidence each;
        each.kind = *kind;
        each.value = object["value"_L1].toString();
        each.one = IdentityId::fromString(object["one"_L1].toString());
        each.other = IdentityId::fromString(object["other"_L1].toString());
        each.oneMessage = MessageId::fromString(object["one_message"_L1].toString());
        each.otherMessage = MessageId::fromString(object["other_message"_L1].toString());
        each.verified = object["verified"_L1].toBool();
        evidence.append(each);
    }
    return evidence;
}

}
