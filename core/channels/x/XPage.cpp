// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XPage.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XPost.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QList<QJsonObject> objectsOfX(const QJsonValue &value)
{
    if (value.isObject())
        return {value.toObject()};
    QList<QJsonObject> objects;
    for (const auto &each : value.toArray()) {
        if (each.isObject())
            objects += each.toObject();
    }
    return objects;
}

QHash<QString, QJsonObject> xById(const QJsonValue &list, QLatin1StringView key)
{
    QHash<QString, QJsonObject> objects;
    for (const auto &object : objectsOfX(list))
        objects.insert(jsonId(object.value(key)), object);
    return objects;
}

}

XPage::XPage(const QJsonObject &json)
{
    const auto includes = json.value("includes"_L1).toObject();
    const auto meta = json.value("meta"_L1).toObject();
    for (const auto &item : objectsOfX(json.value("data"_L1))) {
        if (!XPost{item}.id().isEmpty())
            m_items += item;
    }
    m_posts = objectsOfX(includes.value("posts"_L1)) + objectsOfX(includes.value("tweets"_L1));
    m_users = xById(includes.value("users"_L1), "id"_L1);
    m_media = xById(includes.value("media"_L1), "media_key"_L1);
    m_errors = json.value("errors"_L1).toArray();
    m_nextToken = meta.value("next_token"_L1).toString();
    m_newestId = jsonId(meta.value("newest_id"_L1));
}

QString XPage::newestId() const
{
    auto newest = m_newestId; // absent from lists of messages
    for (const auto &item : m_items) {
        const auto id = XPost{item}.id();
        if (isSmallerId(newest, id))
            newest = id;
    }
    return newest;
}

QJsonObject XPage::envelope(const QString &name, const QJsonObject &item) const
{
    QJsonObject includes;
    const auto add = [&](const QString &key, const QJsonArray &list) {
        if (!list.isEmpty())
            includes.insert(key, list);
    };
    add(u"users"_s, usersOf(item));
    add(u"media"_s, mediaOf(item));
    QJsonObject envelope{{name, item}};
    if (!includes.isEmpty())
        envelope.insert(u"includes"_s, includes);
    return envelope;
}

bool XPage::knowsAuthorOf(const QJsonObject &item) const
{
    return m_users.contains(XPost{item}.authorId());
}

QList<XThing> XPage::things(const QString &unit) const
{
    QList<XThing> things;
    for (const auto &item : m_items)
        things += {unit, XPost{item}.id()};
    for (const auto &post : m_posts)
        things += {QString::fromLatin1(xunit::read), XPost{post}.id()};
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it)
        things += {QString::fromLatin1(xunit::user), it.key()};
    return things;
}

QJsonArray XPage::usersOf(const QJsonObject &item) const
{
    const XPost post{item};
    const auto mentioned = post.mentioned();
    const auto conversation = item.value("dm_conversation_id"_L1).toString().split(u'-');
    QJsonArray users;
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        const auto name = it->value("username"_L1).toString();
        if (it.key() == post.authorId() || conversation.contains(it.key()) ||
            mentioned.contains(name, Qt::CaseInsensitive))
            users += *it;
    }
    return users;
}

QJsonArray XPage::mediaOf(const QJsonObject &item) const
{
    QJsonArray media;
    for (const auto &key : item.value("attachments"_L1)[u"media_keys"_s].toArray()) {
        if (const auto known = m_media.constFind(key.toString()); known != m_media.constEnd())
            media += *known;
    }
    return media;
}

}
