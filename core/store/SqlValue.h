// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <QByteArray>
#include <QVariant>

#include <optional>
#include <variant>

namespace firstmile
{

/// Text that is UTF-8 already, as the store keeps it: bound without a conversion.
struct Utf8
{
    QByteArray bytes;
    bool operator==(const Utf8 &) const = default;
};

/// A value as it is bound to a placeholder: NULL, a number, text, or bytes.
using SqlValue = std::variant<std::monostate, qint64, QString, Utf8, QByteArray>;

inline SqlValue toSqlValue(const QString &text)
{
    return text;
}
inline SqlValue toSqlValue(const Utf8 &text)
{
    return text;
}
inline SqlValue toSqlValue(const QByteArray &bytes)
{
    return bytes;
}
inline SqlValue toSqlValue(qint64 number)
{
    return number;
}
inline SqlValue toSqlValue(int number)
{
    return qint64(number);
}
inline SqlValue toSqlValue(bool truth)
{
    return qint64(truth ? 1 : 0);
}
inline SqlValue toSqlValue(Instant at)
{
    return toMsecs(at);
}

template <class Tag>
SqlValue toSqlValue(Id<Tag> id)
{
    return id ? SqlValue(id.value) : SqlValue();
}

template <class T>
SqlValue toSqlValue(const std::optional<T> &value)
{
    return value ? toSqlValue(*value) : SqlValue();
}

/// As Qt's drivers bind it. A null string is an empty one: no column of ours tells the two apart.
QVariant toVariant(const SqlValue &value);

/// For arguments that are collected in a list.
template <class T>
QVariant toVariant(const T &value)
{
    return toVariant(toSqlValue(value));
}

/// And back again.
SqlValue toSqlValue(const QVariant &value);

}
