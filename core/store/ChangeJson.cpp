// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ChangeJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype payloadLimit = 7900;

template <class IdType>
QJsonArray idArray(const QSet<IdType> &ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array.append(id.value);
    return array;
}

template <class IdType>
QSet<IdType> idSet(const QJsonValue &array)
{
    QSet<IdType> ids;
    for (const auto &value : array.toArray())
        ids.insert(IdType(value.toInteger()));
    return ids;
}

}

QByteArray toJson(const ChangeSet &changes)
{
    const QJsonObject object{{u"accounts"_s, idArray(changes.accounts)},
                             {u"customers"_s, idArray(changes.customers)},
                             {u"conversations"_s, idArray(changes.conversations)},
                             {u"drafts"_s, idArray(changes.drafts)},
                             {u"outbox"_s, idArray(changes.outbox)},
                             {u"views"_s, changes.views},
                             {u"followUps"_s, changes.followUps},
                             {u"library"_s, changes.library},
                             {u"notices"_s, changes.notices},
                             {u"settings"_s, changes.settings}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return changes.everything || json.size() > payloadLimit ? QByteArrayLiteral("{}") : json;
}

ChangeSet changesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ChangeSet changes;
    changes.everything = object.isEmpty();
    changes.accounts = idSet<AccountId>(object.value("accounts"_L1));
    changes.customers = idSet<CustomerId>(object.value("customers"_L1));
    changes.conversations = idSet<ConversationId>(object.value("conversations"_L1));
    changes.drafts = idSet<ConversationId>(object.value("drafts"_L1));
    changes.outbox = idSet<OutboxId>(object.value("outbox"_L1));
    changes.views = object.value("views"_L1).toBool();
    changes.followUps = object.value("followUps"_L1).toBool();
    changes.library = object.value("library"_L1).toBool();
    changes.notices = object.value("notices"_L1).toBool();
    changes.settings = object.value("settings"_L1).toBool();
    return changes;
}

}
