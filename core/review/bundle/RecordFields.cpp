// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/RecordFields.h"

#include "core/review/bundle/RecordTime.h"

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype recordHashDigits = 64;

bool isLowerHex(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

}

QString RecordFields::text(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (!value.isUndefined() && !value.isString())
        fail(key, u"is no text"_s);
    QString read = value.toString();
    if (!read.isValidUtf16()) // half of a surrogate pair, by an escape
        fail(key, u"is no valid Unicode"_s);
    return read;
}

QString RecordFields::requiredText(QLatin1StringView key)
{
    need(key);
    return text(key);
}

bool RecordFields::flag(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, u"is neither true nor false"_s);
    return value.toBool();
}

qint64 RecordFields::number(QLatin1StringView key, qint64 least, qint64 most, qint64 otherwise)
{
    const QJsonValue value = at(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(std::nan(""));
    // Asked as a floating number first: what is no whole number, or far too large, never becomes an integer.
    const bool isWhole = std::abs(number) <= static_cast<double>(largestJsonNumber) && std::trunc(number) == number;
    const qint64 whole = isWhole ? static_cast<qint64>(number) : 0;
    if (isWhole && whole >= least && whole <= most)
        return whole;
    fail(key, u"is no whole number from %1 to %2"_s.arg(least).arg(most));
    return otherwise;
}

Instant RecordFields::time(QLatin1StringView key)
{
    return timeIfThere(key).value_or(Instant{});
}

Instant RecordFields::requiredTime(QLatin1StringView key)
{
    need(key);
    return time(key);
}

std::optional<Instant> RecordFields::timeIfThere(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (value.isUndefined())
        return std::nullopt;
    const auto moment = recordTimeFrom(value.toString());
    if (!moment)
        fail(key, u"is no time in UTC"_s);
    return moment;
}

QByteArray RecordFields::hash(QLatin1StringView key)
{
    const QString digits = text(key);
    if (digits.isEmpty())
        return {};
    if (digits.size() == recordHashDigits && isLowerHex(digits))
        return QByteArray::fromHex(digits.toLatin1());
    fail(key, u"is no SHA-256"_s);
    return {};
}

QStringList RecordFields::texts(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, u"is no list"_s);
    QStringList all;
    for (const QJsonValue each : value.toArray()) {
        if (!each.isString() || !each.toString().isValidUtf16())
            fail(key, u"has something in it that is no text"_s);
        all.append(each.toString());
    }
    return all;
}

QJsonObject RecordFields::object(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (!value.isUndefined() && !value.isObject())
        fail(key, u"is no object"_s);
    return value.toObject();
}

QList<QJsonObject> RecordFields::objects(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, u"is no list"_s);
    const QJsonArray array = value.toArray();
    QList<QJsonObject> all;
    all.reserve(array.size());
    for (const QJsonValue each : array) {
        if (!each.isObject())
            fail(key, u"has something in it that is no object"_s);
        all.append(each.toObject());
    }
    return all;
}

std::optional<qint64> RecordFields::idIfThere(QLatin1StringView key)
{
    const QJsonValue value = at(key);
    if (value.isUndefined())
        return std::nullopt;
    const QString digits = value.toString();
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    // toLongLong() takes blanks and signs as well; one id has one spelling.
    if (isNumber && number >= 0 && QString::number(number) == digits)
        return number;
    fail(key, u"is no id"_s);
    return std::nullopt;
}

void RecordFields::need(QLatin1StringView key)
{
    if (!m_error && !m_object.contains(key))
        fail(key, u"is missing"_s);
}

void RecordFields::fail(QLatin1StringView key, const QString &why)
{
    const QString name = m_where.isEmpty() ? QString(key) : u"%1: %2"_s.arg(m_where, key);
    take({ErrorKind::Malformed, u"%1 %2"_s.arg(name, why), {}});
}

void RecordFields::take(const Error &error)
{
    if (!m_error)
        m_error = error;
}

Result<void> RecordFields::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putFlag(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

void putNumber(QJsonObject &object, QLatin1StringView key, qint64 number, qint64 otherwise)
{
    if (number != otherwise)
        object.insert(key, number);
}

void putTime(QJsonObject &object, QLatin1StringView key, std::optional<Instant> at)
{
    if (at)
        object.insert(key, recordTime(*at));
}

void putHash(QJsonObject &object, QLatin1StringView key, const QByteArray &bytes)
{
    putText(object, key, QString::fromLatin1(bytes.toHex()));
}

void putTexts(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    putArray(object, key, QJsonArray::fromStringList(texts));
}

void putArray(QJsonObject &object, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

}
