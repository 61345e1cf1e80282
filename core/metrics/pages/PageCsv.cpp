// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageExport.h"

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it: names are other people's words.
QString csvText(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvFigure(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

/// Rows of texts, which are escaped, and of figures, which are not.
class CsvRows
{
public:
    CsvRows &text(const QString &text) { return cell(csvText(text)); }
    CsvRows &figure(double value) { return cell(csvFigure(value)); }
    CsvRows &number(qint64 value) { return cell(QString::number(value)); }
    CsvRows &blank(int cells)
    {
        while (cells-- > 0)
            cell({});
        return *this;
    }
    void end()
    {
        m_bytes += m_row.join(u',').toUtf8() + "\r\n";
        m_row.clear();
    }
    void row(const QStringList &texts)
    {
        for (const QString &each : texts)
            text(each);
        end();
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    CsvRows &cell(const QString &cell)
    {
        m_row.append(cell);
        return *this;
    }

    QByteArray m_bytes;
    QStringList m_row;
};

void putPoint(const MeasureCard &card, const CardPoint &point, CsvRows *rows)
{
    rows->text(card.id).text(point.key).text(point.name).text(point.series).text(toString(point.measure.measure));
    if (point.share) {
        const Proportion &share = point.share->share;
        rows->number(share.k).number(share.n).figure(share.rate).figure(share.low).figure(share.high);
        rows->number(point.share->maturing).number(point.share->leftOut);
    } else {
        rows->blank(7);
    }
    point.count ? rows->number(*point.count) : rows->blank(1);
    if (point.time)
        rows->number(point.time->n).figure(point.time->p50).figure(point.time->p90).figure(point.time->mean);
    else
        rows->blank(4);
    rows->end();
}

void putCurve(const MeasureCard &card, CsvRows *rows)
{
    if (card.curve.isEmpty())
        return;
    rows->end();
    rows->row({u"card"_s, u"seconds"_s, u"answered"_s, u"low"_s, u"high"_s, u"at_risk"_s});
    for (const SurvivalPoint &point : card.curve) {
        rows->text(card.id).figure(point.t).figure(point.answered).figure(point.low).figure(point.high);
        rows->number(point.atRisk).end();
    }
}

void putDefinitions(const MeasurePage &page, const std::function<QString(const MeasureOf &)> &definitionOf,
                    CsvRows *rows)
{
    rows->end();
    rows->row({u"measure"_s, u"definition"_s});
    QStringList told;
    for (const MeasureCard &card : page.cards) {
        for (const CardPoint &point : card.points) {
            const QString definition = definitionOf(point.measure);
            if (told.contains(definition))
                continue;
            told.append(definition);
            rows->row({toString(point.measure.measure), definition});
        }
    }
}

void putSurvey(const MeasureCard &card, const CardReference &reference, const SurveyBenchmarks &surveys, CsvRows *rows)
{
    const SurveyBenchmark *survey = surveys.find(reference.benchmark);
    const auto *figure = survey ? survey->figure(reference.figure) : nullptr;
    rows->text(card.id).text(reference.pointKey).text(reference.benchmark);
    rows->text(figure ? figure->title : reference.figure).text(reference.column);
    reference.value ? rows->figure(*reference.value) : rows->text(u"not stated"_s);
    rows->text(survey ? survey->survey : QString()).text(survey ? survey->date : QString());
    rows->text(survey ? survey->population : QString()).text(survey ? survey->nText : QString());
    rows->text(reference.compared ? u"yes"_s : u"no"_s).text(reference.why).end();
}

void putSurveys(const MeasurePage &page, CsvRows *rows)
{
    const auto surveys = SurveyBenchmarks::load();
    if (!surveys)
        return;
    rows->end();
    rows->row({u"card"_s, u"beside"_s, u"survey_id"_s, u"figure"_s, u"column"_s, u"value"_s, u"survey"_s, u"date"_s,
               u"population"_s, u"n"_s, u"compared"_s, u"why_not"_s});
    for (const MeasureCard &card : page.cards) {
        for (const CardReference &reference : card.references)
            putSurvey(card, reference, *surveys, rows);
    }
}

void putNotes(const MeasurePage &page, CsvRows *rows)
{
    rows->end();
    rows->row({u"note"_s, u"value"_s});
    rows->row({u"page"_s, toString(page.query.page)});
    rows->row({u"from"_s, page.query.period.from.value_or(QDate()).toString(Qt::ISODate)});
    rows->row({u"to"_s, page.query.period.to.value_or(QDate()).toString(Qt::ISODate)});
    rows->row({u"as_of"_s, toIso(page.asOf)});
    rows->row({u"zone"_s, QString::fromUtf8(page.zone)});
    rows->row({u"buckets"_s, toString(page.query.step)});
    rows->row({u"days_are_of_the"_s, page.query.byAnswer ? u"answer"_s : u"opening"_s});
    rows->row({u"clock"_s, page.query.clock == MeasureClock::Working ? u"working"_s : u"wall"_s});
    rows->row({u"calendar"_s, page.hasCalendar ? u"yes"_s : u"no"_s});
    rows->text(u"cases"_s).number(page.cases).end();
    rows->text(u"left_out_spam"_s).number(page.spam).end();
    rows->text(u"left_out_no_answer_needed"_s).number(page.noAnswerNeeded).end();
}

}

QByteArray toCsv(const MeasurePage &page, const std::function<QString(const MeasureOf &)> &definitionOf)
{
    CsvRows rows;
    rows.row({u"card"_s, u"key"_s, u"name"_s, u"series"_s, u"measure"_s, u"k"_s, u"n"_s, u"rate"_s, u"low"_s, u"high"_s,
              u"maturing"_s, u"left_out"_s, u"count"_s, u"answers"_s, u"p50"_s, u"p90"_s, u"mean"_s});
    for (const MeasureCard &card : page.cards) {
        for (const CardPoint &point : card.points)
            putPoint(card, point, &rows);
    }
    for (const MeasureCard &card : page.cards)
        putCurve(card, &rows);
    putDefinitions(page, definitionOf, &rows);
    putSurveys(page, &rows);
    putNotes(page, &rows);
    return rows.bytes();
}

QByteArray toCsv(const QList<MeasurePage> &pages, const std::function<QString(const MeasureOf &)> &definitionOf)
{
    QByteArrayList tables;
    for (const MeasurePage &page : pages)
        tables.append(toCsv(page, definitionOf));
    return tables.join("\r\n");
}

}
