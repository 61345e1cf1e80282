// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ReportText.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using TableRow = QStringList;

/// "61 % 11/18"; a star where n is too small to compare.
QString shareText(const Proportion &share)
{
    if (share.isEmpty())
        return u"-"_s;
    const QString star = share.isTooFewToCompare() ? u"*"_s : QString();
    return u"%1 % [%2-%3] %4/%5%6"_s.arg(qRound(share.rate * 100))
        .arg(qRound(share.low * 100))
        .arg(qRound(share.high * 100))
        .arg(share.k)
        .arg(share.n)
        .arg(star);
}

TableRow headRow()
{
    TableRow row{u""_s, u"cases"_s, u"waiting"_s};
    for (const Horizon &horizon : horizons)
        row.append(u"within "_s + horizon.name);
    return row + TableRow{u"p50"_s, u"p90"_s, u"mean"_s, u"never answered"_s, u"left out"_s};
}

TableRow measuresRow(const QString &name, const ResponseMeasures &measures)
{
    TableRow row{name, QString::number(measures.cases), QString::number(measures.waiting)};
    for (const AnsweredWithin &each : measures.answeredWithin)
        row.append(shareText(each.share));
    const ResponseTime &time = measures.timeToFirstResponse;
    return row + TableRow{spanText(time.p50), spanText(time.p90), spanText(time.mean),
                          shareText(measures.neverAnswered), QString::number(measures.excluded)};
}

QList<qsizetype> columnWidths(const QList<TableRow> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const TableRow &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    return widths;
}

QString tableText(const QList<TableRow> &rows)
{
    const QList<qsizetype> widths = columnWidths(rows);
    QString text;
    for (const TableRow &row : rows) {
        QString line = row.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < row.size(); ++i)
            line += u"  "_s + row[i].rightJustified(widths[i]);
        text += line + u'\n';
    }
    return text;
}

QString windowText(const ReportWindow &window)
{
    return u"%1 to %2"_s.arg(window.from ? toIso(*window.from) : u"the beginning"_s,
                             window.to ? toIso(*window.to) : u"now"_s);
}

qint64 maturingAtADay(const ResponseReport &report)
{
    return report.total.within24h().maturing;
}

}

QString spanText(double seconds)
{
    if (!std::isfinite(seconds))
        return u"-"_s;
    const qint64 whole = qRound64(seconds);
    if (whole < 60)
        return u"%1 s"_s.arg(whole);
    const qint64 minutes = qRound64(seconds / 60);
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    if (minutes < 24 * 60)
        return u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
    const qint64 hours = qRound64(seconds / 3600);
    return u"%1 d %2 h"_s.arg(hours / 24).arg(hours % 24);
}

QString toText(const ResponseReport &report)
{
    QList<TableRow> rows{headRow()};
    for (const auto &row : report.channels)
        rows.append(measuresRow(toString(row.channel), row.measures));
    for (const auto &row : report.accounts)
        rows.append(measuresRow(u"  "_s + row.account.handle, row.measures));
    rows.append(measuresRow(u"total"_s, report.total));
    return u"Cases opened from %1, as of %2 (UTC, wall clock)\n\n"_s.arg(windowText(report.window), toIso(report.now)) +
           tableText(rows) +
           u"\nA share is k/n of the cases old enough to say, with its 95 % interval (Wilson); * too few to compare.\n"_s +
           u"%1 of the total opened within the last 24 h and are not yet in the 24 h share.\n"_s.arg(
               maturingAtADay(report));
}

}
