// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeLimits.h"

#include <QByteArrayMatcher>
#include <QSet>

namespace firstmile
{

namespace
{

/// A parser compares each line that begins with "--" with each boundary that is open, and makes an object per part.
/// Below this many such lines both are cheap, whatever the mail declares.
constexpr int harmlessDashLines = 20'000;
constexpr int harmlessBoundaries = 100;

struct DashLines
{
    int count = 0;
    int boundaryHits = 0;
    qsizetype lastHarmless = 0; ///< where the line after the last harmless one begins
};

/// What stands behind "boundary=" up to the next delimiter.
QByteArray boundaryValueAt(const QByteArray &mail, qsizetype at)
{
    while (at < mail.size() && (mail[at] == ' ' || mail[at] == '=' || mail[at] == '"' || mail[at] == '\t'))
        ++at;
    qsizetype end = at;
    while (end < mail.size() && end - at < 80 && !QByteArrayView("\";\r\n").contains(mail[end]))
        ++end;
    return mail.mid(at, end - at).trimmed();
}

QSet<QByteArray> declaredBoundaries(const QByteArray &lowerMail, const QByteArray &mail, bool &inPieces)
{
    static const QByteArrayMatcher word("boundary");
    QSet<QByteArray> boundaries;
    for (qsizetype at = word.indexIn(lowerMail); at >= 0 && boundaries.size() <= harmlessBoundaries;
         at = word.indexIn(lowerMail, at + 8)) {
        inPieces = inPieces || mail.mid(at + 8, 1) == "*"; // RFC 2231 3
        boundaries.insert(boundaryValueAt(mail, at + 8));
    }
    return boundaries;
}

QByteArray boundaryOfLine(const QByteArray &mail, qsizetype at)
{
    qsizetype end = at;
    while (end < mail.size() && end - at < 80 && mail[end] != '\n')
        ++end;
    QByteArray line = mail.mid(at, end - at).trimmed();
    return line.endsWith("--") ? line.chopped(2) : line;
}

DashLines countDashLines(const QByteArray &mail, const QSet<QByteArray> &boundaries)
{
    static const QByteArrayMatcher dashes("\n--");
    DashLines lines;
    for (qsizetype at = dashes.indexIn(mail); at >= 0; at = dashes.indexIn(mail, at + 3)) {
        if (++lines.count == harmlessDashLines)
            lines.lastHarmless = at + 1;
        if (!boundaries.isEmpty() && boundaries.contains(boundaryOfLine(mail, at + 3)))
            ++lines.boundaryHits;
    }
    return lines;
}

}

qsizetype harmlessSize(const QByteArray &mail)
{
    if (countDashLines(mail, {}).count < harmlessDashLines)
        return mail.size();
    bool inPieces = false;
    const QSet<QByteArray> boundaries = declaredBoundaries(mail.toLower(), mail, inPieces);
    const DashLines lines = countDashLines(mail, boundaries);
    const bool harmless =
        !inPieces && boundaries.size() <= harmlessBoundaries && lines.boundaryHits < harmlessDashLines;
    return harmless ? mail.size() : lines.lastHarmless;
}

}
