// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XBudget.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// One answer with posts or messages, in whichever vocabulary. Pure.
class XPage
{
public:
    XPage() = default;
    explicit XPage(const QJsonObject &json);

    const QList<QJsonObject> &items() const { return m_items; } ///< newest first, as X lists them
    const QList<QJsonObject> &posts() const { return m_posts; } ///< those that items refer to
    const QJsonArray &errors() const { return m_errors; }       ///< what could not be given, of a success
    QString nextToken() const { return m_nextToken; }           ///< empty on the last page
    QString newestId() const;                                   ///< empty if there are no items

    /// All that is needed to read `item` alone: itself under `name`, and its share of what came with it.
    QJsonObject envelope(const QString &name, const QJsonObject &item) const;

    bool knowsAuthorOf(const QJsonObject &item) const;

    /// What X charges for it, the items as `unit`.
    QList<XThing> things(const QString &unit) const;

private:
    QJsonArray usersOf(const QJsonObject &item) const;
    QJsonArray mediaOf(const QJsonObject &item) const;

    QList<QJsonObject> m_items;
    QList<QJsonObject> m_posts;
    QHash<QString, QJsonObject> m_users;
    QHash<QString, QJsonObject> m_media;
    QJsonArray m_errors;
    QString m_nextToken;
    QString m_newestId;
};

}
