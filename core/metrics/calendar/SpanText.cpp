// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/SpanText.h"

#include <QRegularExpression>
#include <QStringList>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString spanText(Milliseconds span)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    if (minutes % 60 != 0)
        return u"%1m"_s.arg(minutes);
    const auto hours = minutes / 60;
    return hours > 72 && hours % 24 == 0 ? u"%1d"_s.arg(hours / 24) : u"%1h"_s.arg(hours);
}

std::optional<Milliseconds> spanFromText(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{1,6})\\s*([mhd])\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == "m"_L1)
        return std::chrono::minutes(number);
    return unit == "h"_L1 ? std::chrono::hours(number) : std::chrono::hours(24 * number);
}

QString spansText(const QList<Milliseconds> &spans)
{
    QStringList texts;
    for (const Milliseconds each : spans)
        texts.append(spanText(each));
    return texts.join(u", "_s);
}

std::optional<QList<Milliseconds>> spansFromText(const QString &text)
{
    QList<Milliseconds> spans;
    for (const QString &part : text.split(u',')) {
        const auto span = spanFromText(part);
        if (!span)
            return std::nullopt;
        spans.append(*span);
    }
    return spans;
}

}
