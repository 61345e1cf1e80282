// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeBluesky.h"

namespace firstmile::tests
{

/// The fields of a query, several of one name included.
struct FakeBluesky::Query
{
    QList<QPair<QString, QString>> fields;

    explicit Query(const QByteArray &target)
    {
        const auto at = target.indexOf('?');
        for (const auto &pair : at < 0 ? QByteArrayList() : target.mid(at + 1).split('&')) {
            const auto equals = pair.indexOf('=');
            fields.append({QUrl::fromPercentEncoding(pair.first(qMax<qsizetype>(equals, 0))),
                           QUrl::fromPercentEncoding(pair.mid(equals + 1))});
        }
    }

    QStringList all(const QString &name) const
    {
        QStringList values;
        for (const auto &[key, value] : fields) {
            if (key == name)
                values += value;
        }
        return values;
    }

    QString operator[](const QString &name) const { return all(name).value(0); }
    int limit() const { return all(QStringLiteral("limit")).value(0, QStringLiteral("50")).toInt(); }
};

}
