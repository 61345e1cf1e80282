// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WorkspaceSettings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

// A bare value is no JSON document for Qt: it is kept as the one element of a list.

Result<QJsonValue> WorkspaceSettings::value(const QString &key)
{
    FM_ASSIGN(const auto json, (m_session.first<QString>(
                                   u"SELECT value FROM workspace_settings WHERE key = ?"_s,
                                   [](const Row &row) { return row.text(0); }, key)));
    return json ? QJsonDocument::fromJson(json->toUtf8()).array().at(0) : QJsonValue(QJsonValue::Undefined);
}

Result<void> WorkspaceSettings::setValue(Transaction &transaction, const QString &key, const QJsonValue &value)
{
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    FM_TRY(m_session.exec(u"INSERT INTO workspace_settings (key, value) VALUES (?, ?) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                          key, json));
    transaction.changes().settings = true;
    return {};
}

}
