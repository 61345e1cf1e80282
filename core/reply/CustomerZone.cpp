// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/CustomerZone.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// RFC 6350 names a zone, older cards give an offset: "-0500", "-05:00; EST; Raleigh".
QString knownZone(const QString &value)
{
    static const QRegularExpression offset(u"^([+-])(\\d\\d):?(\\d\\d)?$"_s);
    const QString told = value.section(u';', 0, 0).remove(u'\\').trimmed();
    const auto match = offset.match(told);
    const QString zone = !match.hasMatch()
                             ? told
                             : u"UTC%1%2:%3"_s.arg(match.captured(1), match.captured(2),
                                                   match.captured(3).isEmpty() ? u"00"_s : match.captured(3));
    return !zone.isEmpty() && QTimeZone(zone.toLatin1()).isValid() ? zone : QString();
}

}

QString customerZone(QList<ProfileRecord> records)
{
    sortRecords(records);
    for (const ProfileRecord &record : std::as_const(records)) {
        for (const ProfileProperty &property : record.properties) {
            const QString zone = property.name == "TZ"_L1 ? knownZone(property.value) : QString();
            if (!zone.isEmpty())
                return zone;
        }
    }
    return {};
}

}
