// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/WorkSpanText.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int minutesOfDay = 1440;
constexpr qsizetype mostWorkSpans = 24; // an hour apart all day long: more is no working day

QString timeOfDayText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString workSpanText(const WorkSpan &span)
{
    const int to = span.to > minutesOfDay ? span.to - minutesOfDay : span.to;
    return timeOfDayText(span.from) + u'-' + timeOfDayText(to);
}

std::optional<WorkSpan> workSpanFromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A\\s*([0-9]{1,2})(?::([0-9]{2}))?\\s*[-\\x{2013}]\\s*([0-9]{1,2})(?::([0-9]{2}))?\\s*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59)
        return std::nullopt;
    const int from = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    const int to = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    if (from >= minutesOfDay || to > minutesOfDay)
        return std::nullopt;
    return WorkSpan{from, to > from ? to : to + minutesOfDay};
}

Error notTheseHours(const QString &part, const QString &why)
{
    return {ErrorKind::Malformed, u"\"%1\": %2"_s.arg(part.trimmed().left(40), why), {}};
}

}

QString workSpansText(const QList<WorkSpan> &spans)
{
    QStringList texts;
    for (const WorkSpan &each : spans)
        texts.append(workSpanText(each));
    return texts.join(u", "_s);
}

Result<QList<WorkSpan>> workSpansFromText(const QString &text)
{
    QList<WorkSpan> spans;
    if (text.trimmed().isEmpty())
        return spans;
    static const QRegularExpression separator(u"[,;]"_s);
    for (const QString &part : text.split(separator)) {
        const auto span = workSpanFromText(part);
        if (!span)
            return notTheseHours(part, u"this is no span of time such as 09:00-12:30"_s);
        spans.append(*span);
        if (!areWorkSpans(spans))
            return notTheseHours(part, u"a span begins when the one before has ended; a day has at most 24"_s);
    }
    return spans;
}

bool areWorkSpans(const QList<WorkSpan> &spans)
{
    int free = 0; // from when on
    for (const WorkSpan &each : spans) {
        if (each.from < free || each.from >= minutesOfDay || each.to <= each.from || each.to > each.from + minutesOfDay)
            return false;
        free = each.to;
    }
    return spans.size() <= mostWorkSpans;
}

}
