// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/calendar/EventBlocks.h"

#include <QList>

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestCalendarFile = 8 << 20;
constexpr qsizetype longestCalendarLine = 64 << 10;
constexpr qsizetype deepestComponent = 16;
constexpr qsizetype mostEventBlocks = 20'000;
constexpr qsizetype largestEventBlock = 256 << 10;

Error noCalendarFile(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

/// Walks through the lines and cuts the events out.
class EventCutter
{
public:
    Result<void> take(const QByteArray &line)
    {
        if (line.trimmed().isEmpty())
            return {};
        const qsizetype nameEnd =
            std::ranges::find_if(line, [](char each) { return each == ':' || each == ';'; }) - line.begin();
        const QByteArray name = line.left(nameEnd).trimmed().toUpper();
        if (name == "BEGIN")
            return open(line.mid(nameEnd + 1).trimmed().toUpper());
        if (m_open.isEmpty())
            return noCalendarFile(u"this is no iCalendar file: it does not begin with BEGIN:VCALENDAR"_s);
        if (name == "END")
            return close(line.mid(nameEnd + 1).trimmed().toUpper());
        if (isInEvent() && isWanted(name) && nameEnd + 1 < line.size())
            return keep(line);
        return {};
    }

    Result<QList<QByteArray>> finish()
    {
        if (!m_open.isEmpty())
            return noCalendarFile(u"the file ends in the middle: %1 is not closed"_s.arg(shown(m_open.constLast())));
        if (!m_any)
            return noCalendarFile(u"this is no iCalendar file: it is empty"_s);
        return m_blocks;
    }

private:
    static QString shown(const QByteArray &name) { return QString::fromUtf8(name.left(40)); }

    static bool isWanted(const QByteArray &name)
    {
        static const std::array<QByteArray, 10> names{"DTSTART", "DTEND",         "DURATION", "RRULE",   "RDATE",
                                                      "EXDATE",  "RECURRENCE-ID", "UID",      "SUMMARY", "STATUS"};
        return std::ranges::find(names, name) != names.end();
    }

    bool isInEvent() const { return m_open.constLast() == "VEVENT"; }

    Result<void> open(const QByteArray &component)
    {
        if (m_open.isEmpty() && component != "VCALENDAR")
            return noCalendarFile(u"this is no iCalendar file: it does not begin with BEGIN:VCALENDAR"_s);
        if (m_open.size() >= deepestComponent)
            return noCalendarFile(u"its parts lie too deep in one another"_s);
        m_any = true;
        m_open.append(component);
        if (component == "VEVENT")
            m_block = "BEGIN:VEVENT\r\n";
        return {};
    }

    Result<void> close(const QByteArray &component)
    {
        if (component != m_open.constLast()) {
            return noCalendarFile(u"END:%1 stands where %2 is open"_s.arg(shown(component), shown(m_open.constLast())));
        }
        m_open.removeLast();
        if (component != "VEVENT")
            return {};
        if (m_blocks.size() >= mostEventBlocks)
            return noCalendarFile(u"it has more than %1 events"_s.arg(mostEventBlocks));
        m_blocks.append(m_block + "END:VEVENT\r\n");
        return {};
    }

    Result<void> keep(const QByteArray &line)
    {
        if (m_block.size() + line.size() > largestEventBlock)
            return noCalendarFile(u"an event is longer than any can be"_s);
        m_block += line + "\r\n";
        return {};
    }

    QList<QByteArray> m_open; ///< components, the innermost last
    QByteArray m_block;
    QList<QByteArray> m_blocks;
    bool m_any = false;
};

QByteArrayView withoutMark(QByteArrayView ics)
{
    return ics.startsWith("\xEF\xBB\xBF") ? ics.sliced(3) : ics;
}

}

Result<QList<QByteArray>> eventBlocks(const QByteArray &ics)
{
    if (ics.size() > largestCalendarFile)
        return noCalendarFile(u"the file is larger than 8 MiB"_s);
    if (ics.contains('\0'))
        return noCalendarFile(u"this is no text, so no iCalendar file"_s);
    EventCutter cutter;
    QByteArray line;
    const QByteArrayView text = withoutMark(ics);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArrayView next = text.sliced(at, end - at);
        at = end + 1;
        if (next.endsWith('\r'))
            next.chop(1);
        const bool goesOn = next.startsWith(' ') || next.startsWith('\t');
        if (!goesOn) {
            FM_TRY(cutter.take(line));
            line.clear();
        }
        if (line.size() + next.size() > longestCalendarLine)
            return noCalendarFile(u"a line is longer than any can be"_s);
        line += goesOn ? next.sliced(1) : next;
    }
    FM_TRY(cutter.take(line));
    return cutter.finish();
}

}
