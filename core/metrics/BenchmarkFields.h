// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace firstmile
{

/// Reads a JSON object field by field and notes the first that is missing or of the wrong type, with its path.
class BenchmarkFields
{
public:
    /// `wrong` outlives this and all that it gives out; it stays empty while everything is as it should be.
    BenchmarkFields(QJsonObject object, QString path, QString *wrong);

    QString text(const QString &key);       ///< a string that is not empty
    QString textOrNull(const QString &key); ///< empty for null
    QString oneOf(const QString &key, const QStringList &allowed);
    double number(const QString &key);
    std::optional<double> numberOrNull(const QString &key);
    std::optional<qint64> countOrNull(const QString &key); ///< a whole number, at least 0
    BenchmarkFields object(const QString &key);
    std::vector<BenchmarkFields> objects(const QString &key, int fewest);
    void allowOnly(const QStringList &keys);
    QStringList keys() const { return m_object.keys(); }

private:
    QJsonValue field(const QString &key);
    void fail(const QString &key, const QString &what);

    QJsonObject m_object;
    QString m_path;
    QString *m_wrong;
};

}
