// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/BenchmarkFields.h"

#include <QJsonArray>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

BenchmarkFields::BenchmarkFields(QJsonObject object, QString path, QString *wrong)
    : m_object(std::move(object)), m_path(std::move(path)), m_wrong(wrong)
{}

void BenchmarkFields::fail(const QString &key, const QString &what)
{
    if (m_wrong->isEmpty())
        *m_wrong = u"%1: \"%2\" %3"_s.arg(m_path, key, what);
}

QJsonValue BenchmarkFields::field(const QString &key)
{
    if (!m_object.contains(key))
        fail(key, u"is missing"_s);
    return m_object.value(key);
}

QString BenchmarkFields::text(const QString &key)
{
    const QString value = field(key).toString();
    if (value.isEmpty())
        fail(key, u"is not a text, or empty"_s);
    return value;
}

QString BenchmarkFields::textOrNull(const QString &key)
{
    return field(key).isNull() ? QString() : text(key);
}

QString BenchmarkFields::oneOf(const QString &key, const QStringList &allowed)
{
    const QString value = text(key);
    if (!allowed.contains(value))
        fail(key, u"is \"%1\", not one of %2"_s.arg(value, allowed.join(u", "_s)));
    return value;
}

double BenchmarkFields::number(const QString &key)
{
    const QJsonValue value = field(key);
    if (!value.isDouble())
        fail(key, u"is not a number"_s);
    return value.toDouble();
}

std::optional<double> BenchmarkFields::numberOrNull(const QString &key)
{
    if (field(key).isNull())
        return std::nullopt;
    return number(key);
}

std::optional<qint64> BenchmarkFields::countOrNull(const QString &key)
{
    const auto value = numberOrNull(key);
    if (!value)
        return std::nullopt;
    if (*value < 0 || *value != std::floor(*value))
        fail(key, u"is not a whole number of at least 0"_s);
    return static_cast<qint64>(*value);
}

BenchmarkFields BenchmarkFields::object(const QString &key)
{
    const QJsonValue value = field(key);
    if (!value.isObject())
        fail(key, u"is not an object"_s);
    return {value.toObject(), u"%1: %2"_s.arg(m_path, key), m_wrong};
}

std::vector<BenchmarkFields> BenchmarkFields::objects(const QString &key, int fewest)
{
    const QJsonValue value = field(key);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() < fewest)
        fail(key, u"is not a list of at least %1"_s.arg(fewest));
    std::vector<BenchmarkFields> all;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            fail(key, u"holds something other than objects"_s);
        all.emplace_back(array[i].toObject(), u"%1: %2[%3]"_s.arg(m_path, key).arg(i), m_wrong);
    }
    return all;
}

void BenchmarkFields::allowOnly(const QStringList &keys)
{
    for (const QString &key : m_object.keys()) {
        if (!keys.contains(key))
            fail(key, u"is not a column"_s);
    }
}

}
