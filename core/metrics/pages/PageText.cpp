// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageText.h"

#include "core/metrics/ReportText.h"

#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString pageShareText(const Share &share)
{
    const Proportion &p = share.share;
    if (p.isEmpty())
        return u"-"_s;
    return u"%1 % [%2-%3] %4/%5%6"_s.arg(p.rate * 100, 0, 'f', 1)
        .arg(p.low * 100, 0, 'f', 1)
        .arg(p.high * 100, 0, 'f', 1)
        .arg(p.k)
        .arg(p.n)
        .arg(p.isTooFewToCompare() ? u"*"_s : QString());
}

QStringList pointRow(const CardPoint &point)
{
    QStringList row{point.name.isEmpty() ? point.key : point.name, point.series};
    row.append(point.share ? pageShareText(*point.share) : QString());
    row.append(point.share && point.share->maturing > 0 ? QString::number(point.share->maturing) : QString());
    row.append(point.count ? QString::number(*point.count) : QString());
    row.append(point.time ? spanText(point.time->p50) : QString());
    row.append(point.time ? spanText(point.time->p90) : QString());
    return row;
}

/// Columns without a word are left out.
QString pointTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (qsizetype row = 1; row < rows.size(); ++row) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], rows[row][i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line = u" "_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[i] == 0 ? 0 : std::max(widths[i], rows.first()[i].size());
            if (width > 0)
                line += u' ' + (i < 2 ? row[i].leftJustified(width) : row[i].rightJustified(width));
        }
        text += line.trimmed().isEmpty() ? QString() : u"  "_s + line.trimmed() + u'\n';
    }
    return text;
}

QString surveyLine(const CardReference &reference)
{
    const QString value = reference.value ? u" %1 %"_s.arg(qRound(*reference.value * 100)) : u" not stated"_s;
    const QString what = reference.column.isEmpty() ? reference.figure : reference.figure + u'/' + reference.column;
    return u"  survey %1 (%2):%3%4\n"_s.arg(reference.benchmark, what, value,
                                            reference.compared ? QString() : u"; not compared: "_s + reference.why);
}

QString cardText(const MeasureCard &card)
{
    QString text = card.id + u'\n';
    if (!card.points.isEmpty()) {
        QList<QStringList> rows{{u""_s, u""_s, u"share [95 %]"_s, u"maturing"_s, u"number"_s, u"p50"_s, u"p90"_s}};
        for (const CardPoint &point : card.points)
            rows.append(pointRow(point));
        text += pointTable(rows);
    }
    if (card.form == MeasureCard::Form::Curve) {
        for (const double hours : {0.25, 1.0, 24.0, 72.0}) {
            const SurvivalPoint at = survivalAt(card.curve, hours * 3600);
            if (hours * 3600 <= card.watchedFor)
                text += u"  answered within %1: %2 % [%3-%4], %5 at risk\n"_s.arg(spanText(hours * 3600))
                            .arg(at.answered * 100, 0, 'f', 1)
                            .arg(at.low * 100, 0, 'f', 1)
                            .arg(at.high * 100, 0, 'f', 1)
                            .arg(at.atRisk);
        }
    }
    for (const CardReference &reference : card.references)
        text += surveyLine(reference);
    return text + u'\n';
}

}

QString toText(const MeasurePage &page)
{
    const DayPeriod &period = page.query.period;
    QString text = u"%1: cases %2 from %3 to %4, as of %5; days of %6, %7 clock\n"_s.arg(
        toString(page.query.page), page.query.byAnswer ? u"answered"_s : u"opened"_s,
        period.from ? period.from->toString(Qt::ISODate) : u"the beginning"_s,
        period.to ? period.to->toString(Qt::ISODate) : u"now"_s, toIso(page.asOf), QString::fromLatin1(page.zone),
        page.query.clock == MeasureClock::Wall ? u"wall"_s : u"working"_s);
    text += u"%1 cases; left out: %2 spam, %3 no answer needed\n\n"_s.arg(page.cases)
                .arg(page.spam)
                .arg(page.noAnswerNeeded);
    for (const MeasureCard &card : page.cards)
        text += cardText(card);
    return text + u"* too few to compare (fewer than 30)\n"_s;
}

}
