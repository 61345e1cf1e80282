// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/model/Ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace firstmile
{

/// Whole numbers beyond this are not the same in every reader of JSON (RFC 8259, 6).
constexpr qint64 largestJsonNumber = (qint64{1} << 53) - 1;

/// Reads the fields of an object that strangers may have written. The first field that is not what it should be is
/// remembered, and everything after it reads as empty; so that a record is read straight on and asked once at its end.
/// Fields that nobody asks for are read over.
class RecordFields
{
public:
    /// `where` names the object in errors: "message 3".
    explicit RecordFields(const QJsonObject &object, QString where = {}) : m_object(object), m_where(std::move(where))
    {}

    QString text(QLatin1StringView key);
    QString requiredText(QLatin1StringView key);
    bool flag(QLatin1StringView key);
    /// A whole number from `least` to `most`; `otherwise` where it is left out.
    qint64 number(QLatin1StringView key, qint64 least, qint64 most, qint64 otherwise = 0);
    Instant time(QLatin1StringView key); ///< 1970 where it is left out
    Instant requiredTime(QLatin1StringView key);
    std::optional<Instant> timeIfThere(QLatin1StringView key);
    QByteArray hash(QLatin1StringView key); ///< 32 bytes, written as 64 hexadecimal digits; empty where left out
    QStringList texts(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    QList<QJsonObject> objects(QLatin1StringView key);

    template <class Id>
    Id id(QLatin1StringView key, Id otherwise = {})
    {
        const auto value = idIfThere(key);
        return value ? Id(*value) : otherwise;
    }
    template <class Id>
    Id requiredId(QLatin1StringView key)
    {
        need(key);
        return id<Id>(key);
    }

    /// One of a closed list of words, by the function that knows them.
    template <class Kind>
    Kind oneOf(QLatin1StringView key, std::optional<Kind> (*read)(const QString &), Kind otherwise)
    {
        const QString name = text(key);
        const auto kind = m_object.contains(key) ? read(name) : std::optional(otherwise);
        if (!kind)
            fail(key, QStringLiteral("is no word that is known here"));
        return kind.value_or(otherwise);
    }
    /// The same for kinds whose reader takes what it does not know for the first of them.
    template <class Kind>
    Kind oneOf(QLatin1StringView key, Kind (*read)(const QString &))
    {
        const QString name = text(key);
        const Kind kind = read(name);
        if (m_object.contains(key) && toString(kind) != name)
            fail(key, QStringLiteral("is no word that is known here"));
        return kind;
    }

    void need(QLatin1StringView key); ///< it must be there
    void fail(QLatin1StringView key, const QString &why);
    void take(const Error &error); ///< of something within it
    bool isGood() const { return !m_error; }
    Result<void> result() const; ///< Malformed with the field

private:
    QJsonValue at(QLatin1StringView key) const
    {
        return m_error ? QJsonValue(QJsonValue::Undefined) : m_object.value(key);
    }
    std::optional<qint64> idIfThere(QLatin1StringView key);

    QJsonObject m_object;
    QString m_where;
    std::optional<Error> m_error;
};

/// Puts a value into an object, unless it is empty or at its default.
void putText(QJsonObject &object, QLatin1StringView key, const QString &text);
void putFlag(QJsonObject &object, QLatin1StringView key, bool flag);
void putNumber(QJsonObject &object, QLatin1StringView key, qint64 number, qint64 otherwise = 0);
void putTime(QJsonObject &object, QLatin1StringView key, std::optional<Instant> at);
void putHash(QJsonObject &object, QLatin1StringView key, const QByteArray &bytes);
void putTexts(QJsonObject &object, QLatin1StringView key, const QStringList &texts);
void putArray(QJsonObject &object, QLatin1StringView key, const QJsonArray &array);
template <class Id>
void putId(QJsonObject &object, QLatin1StringView key, Id id, Id otherwise = {})
{
    if (id != otherwise)
        object.insert(key, id.toString()); // 64 bits are more than a number in JSON holds
}

}
