// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Case.h"
#include "core/model/Channel.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace firstmile::tests
{

/// A file of resources/demo, read as resources/demo/README.md describes it, for checks on its content.
class DemoContent
{
public:
    explicit DemoContent(const QString &fileName);

    bool isValid() const { return !m_root.isEmpty(); }
    QList<QJsonObject> list(const QString &name) const;
    QList<QJsonObject> conversations() const { return list(QStringLiteral("conversations")); }
    QStringList keys(const QString &listName) const;

    Channel channelOf(const QJsonObject &conversation) const;
    int count(const QString &itemType) const;

    /// Every text that a person will read: names, subjects, messages, notes, reasons, outcomes.
    QStringList prose() const;

    static QList<QJsonObject> items(const QJsonObject &conversation);
    static QList<Event> eventsOf(const QJsonObject &conversation);
    /// The moment at which minutesAgo is 0.
    static Instant now() { return fromMsecs(1'767'225'600'000); }

private:
    QJsonObject m_root;
};

}
