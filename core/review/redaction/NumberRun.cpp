// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/NumberRun.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostGroups = 16;
constexpr qsizetype longestGroup = 40;
constexpr qsizetype longestGap = 4;

bool isNumberDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumberGap(QChar c)
{
    constexpr QStringView gaps = u" .-/()_*\n>|~";
    return gaps.contains(c);
}

qsizetype endOfGroup(const FlatText &flat, qsizetype at)
{
    while (isNumberDigit(flat.at(at)))
        ++at;
    return at;
}

/// Where the next group begins; -1: there is none.
qsizetype nextGroup(const FlatText &flat, qsizetype at)
{
    for (qsizetype i = at; i <= at + longestGap; ++i) {
        if (isNumberDigit(flat.at(i)))
            return i;
        if (!isNumberGap(flat.at(i)) || i >= flat.size())
            return -1;
    }
    return -1;
}

void takeSign(const FlatText &flat, qsizetype at, NumberRun &run)
{
    run.plusAt = at;
    for (qsizetype i = at - 1; i >= 0 && i >= at - 3; --i) {
        const QChar c = flat.at(i);
        if (c != u'+' && c != u'(' && c != u' ')
            break;
        run.hasPlus = run.hasPlus || c == u'+';
        if (c != u' ')
            run.plusAt = i;
        if (c == u'+' && flat.at(i - 1) != u'(')
            break;
    }
}

}

NumberRun numberRunAt(const FlatText &flat, qsizetype at)
{
    NumberRun run;
    takeSign(flat, at, run);
    run.isGluedBefore = flat.at(at - 1).isLetter();
    QString gap;
    for (qsizetype start = at; start >= 0 && run.groups.size() < mostGroups;) {
        const qsizetype end = endOfGroup(flat, start);
        run.groups.append({start, end, gap});
        const qsizetype next = nextGroup(flat, end);
        if (next >= 0)
            gap = flat.folded.mid(end, next - end);
        start = next;
        if (end - run.groups.back().from > longestGroup)
            break;
    }
    run.isGluedBehind = flat.at(run.groups.back().to).isLetter();
    return run;
}

bool NumberPart::isWhole(QStringView separators) const
{
    return std::ranges::all_of(gaps, [&](QChar c) { return separators.contains(c); });
}

NumberPart partOf(const FlatText &flat, const NumberRun &run, qsizetype first, qsizetype last)
{
    NumberPart part;
    part.hasPlus = first == 0 && run.hasPlus;
    part.from = first == 0 ? run.plusAt : run.groups[first].from;
    part.to = run.groups[last].to;
    for (qsizetype i = first; i <= last; ++i) {
        const NumberRun::Group &group = run.groups[i];
        part.digits += QStringView(flat.folded).mid(group.from, group.to - group.from);
        part.sizes.append(group.to - group.from);
        if (i > first)
            part.gaps += group.before;
    }
    // "(11) 98765-4321": a bracket that opens inside belongs to the number behind it.
    if (first > 0 && run.groups[first].before.endsWith(u'('))
        --part.from;
    if (first > 0 && run.groups[first].before.endsWith(u'+')) {
        part.hasPlus = true;
        --part.from;
    }
    return part;
}

}
