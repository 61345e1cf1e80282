// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XSettings.h"
#include "tests/support/FakeXWorld.h"

#include <QJsonArray>
#include <QSet>

namespace firstmile::tests
{

/// Writes what X holds as X does: only what was asked for, in one of its two vocabularies.
class FakeXJson
{
public:
    /// `fields` and `expansions` are those of the request.
    FakeXJson(FakeXWorld &world, XNames names, const QStringList &fields, const QStringList &expansions);

    QJsonObject post(const FakeXPost &post); ///< of its newest version
    QJsonObject version(const FakeXPost &post, int version);
    QJsonObject event(const FakeXEvent &event);
    QJsonObject user(const QString &id) const;
    QJsonObject includes() const; ///< what the items written so far refer to, as far as it was asked for

    static QJsonObject notFound(const QString &id);
    static QJsonObject notAuthorised(const QString &id);

private:
    bool hasField(const QString &name) const { return m_fields.contains(name); }
    bool expands(const QString &name) const { return m_expansions.contains(name); }
    void putText(QJsonObject &json, const FakeXPost &post, const QString &text) const;
    QJsonObject entities(const QString &text) const;
    void putRelations(QJsonObject &json, const FakeXPost &post);
    void include(const QString &reference);

    FakeXWorld &m_world;
    XNames m_names;
    QStringList m_fields;
    QStringList m_expansions;
    QStringList m_users; ///< to be included, by id
    QList<QJsonObject> m_media;
    QMap<QString, QJsonObject> m_posts;
    bool m_isIncluding = false;
};

}
