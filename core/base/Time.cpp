// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Time.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

QDateTime toDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), Qt::UTC);
}

Instant fromDateTime(const QDateTime &at)
{
    return fromMsecs(at.toMSecsSinceEpoch());
}

QString toIso(Instant at)
{
    return toDateTime(at).toString(toMsecs(at) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(const QString &text)
{
    static const QRegularExpression colonless(u"([+-]\\d\\d)(\\d\\d)$"_s);
    QString spelled = text.trimmed();
    if (spelled.contains(u'T'))
        spelled.replace(colonless, u"\\1:\\2"_s);
    QDateTime parsed = QDateTime::fromString(spelled, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC); // no offset given: the networks mean UTC
    return fromDateTime(parsed);
}

}
