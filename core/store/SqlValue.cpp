// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlValue.h"

namespace firstmile
{

QVariant toVariant(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return text->isNull() ? QVariant(QStringLiteral("")) : QVariant(*text);
    if (const auto *utf8 = std::get_if<Utf8>(&value))
        return toVariant(SqlValue(QString::fromUtf8(utf8->bytes)));
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    return QVariant(QMetaType::fromType<qint64>());
}

SqlValue toSqlValue(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
        return toSqlValue(value.toBool());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString();
    }
}

}
