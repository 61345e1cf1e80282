// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/DemoContent.h"

#include "tests/support/Places.h"

#include <QFile>
#include <QJsonDocument>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QList<QJsonObject> demoObjects(const QJsonValue &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &each : array.toArray())
        objects.append(each.toObject());
    return objects;
}

/// The event an item stands for; none for those that the measures do not look at.
std::optional<EventKind> demoEventKind(const QJsonObject &item)
{
    static const QHash<QString, EventKind> kinds = {
        {u"closed"_s, EventKind::Closed},
        {u"reopened"_s, EventKind::Reopened},
        {u"no-answer-needed"_s, EventKind::NoAnswerNeeded},
        {u"spam"_s, EventKind::MarkedSpam},
    };
    const QString type = item["type"_L1].toString();
    if (type == "message"_L1)
        return item["direction"_L1].toString() == "in"_L1 ? EventKind::Received : EventKind::Sent;
    const auto found = kinds.constFind(type);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

}

DemoContent::DemoContent(const QString &fileName)
{
    QFile file(inSource(u"resources/demo/"_s + fileName));
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
}

QList<QJsonObject> DemoContent::list(const QString &name) const
{
    return demoObjects(m_root[name]);
}

QStringList DemoContent::keys(const QString &listName) const
{
    QStringList keys;
    for (const QJsonObject &each : list(listName))
        keys.append(each["key"_L1].toString());
    return keys;
}

Channel DemoContent::channelOf(const QJsonObject &conversation) const
{
    for (const QJsonObject &account : list(u"accounts"_s)) {
        if (account["key"_L1] == conversation["account"_L1])
            return channelFromString(account["channel"_L1].toString()).value();
    }
    throw std::runtime_error("no such account");
}

int DemoContent::count(const QString &itemType) const
{
    int count = 0;
    for (const QJsonObject &conversation : conversations()) {
        for (const QJsonObject &item : items(conversation))
            count += item["type"_L1].toString() == itemType;
    }
    return count;
}

QStringList DemoContent::prose() const
{
    QStringList texts;
    for (const QString &name : {u"accounts"_s, u"agents"_s, u"customers"_s}) {
        for (const QJsonObject &each : list(name))
            texts.append(each["name"_L1].toString());
    }
    for (const QJsonObject &conversation : conversations()) {
        texts.append(conversation["subject"_L1].toString());
        for (const QJsonObject &item : items(conversation)) {
            for (const auto key : {"text"_L1, "reason"_L1, "outcome"_L1, "error"_L1})
                texts.append(item[key].toString());
        }
    }
    texts.removeAll(QString());
    return texts;
}

QList<QJsonObject> DemoContent::items(const QJsonObject &conversation)
{
    return demoObjects(conversation["items"_L1]);
}

QList<Event> DemoContent::eventsOf(const QJsonObject &conversation)
{
    QList<Event> events;
    qint64 position = 0;
    for (const QJsonObject &item : items(conversation)) {
        Event event;
        event.id = EventId(++position);
        event.at = now() - std::chrono::minutes(item["minutesAgo"_L1].toInt());
        event.automatic = automaticFromString(item["automatic"_L1].toString());
        if (const auto kind = demoEventKind(item)) {
            event.kind = *kind;
            events.append(event);
        }
    }
    return events;
}

}
