// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageExport.h"

#include <QJsonArray>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString formName(MeasureCard::Form form)
{
    constexpr std::array names{"tiles"_L1,    "bars"_L1,   "timeline"_L1, "curve"_L1, "distribution"_L1,
                               "heat-map"_L1, "funnel"_L1, "numbers"_L1,  "table"_L1, "context"_L1};
    return names[static_cast<std::size_t>(form)];
}

QJsonValue pageNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject pageTime(const ResponseTime &time)
{
    return {{u"n"_s, time.n},
            {u"p50"_s, pageNumber(time.p50)},
            {u"p90"_s, pageNumber(time.p90)},
            {u"mean"_s, pageNumber(time.mean)}};
}

void putMeasure(const MeasureOf &measure, QJsonObject *json)
{
    json->insert(u"measure"_s, toString(measure.measure));
    json->insert(u"clock"_s, measure.clock == MeasureClock::Wall ? u"wall"_s : u"working"_s);
    if (measure.measure == Measure::AnsweredWithin)
        json->insert(u"horizon"_s, toSeconds(measure.horizon));
    if (measure.channel)
        json->insert(u"channel"_s, toString(*measure.channel));
    if (measure.intent)
        json->insert(u"intent"_s, toString(*measure.intent));
    if (measure.complexity)
        json->insert(u"complexity"_s, toString(*measure.complexity));
    if (measure.suggested)
        json->insert(u"suggested"_s, true);
}

void putShare(const Share &share, QJsonObject *json)
{
    json->insert(u"k"_s, share.share.k);
    json->insert(u"n"_s, share.share.n);
    json->insert(u"rate"_s, pageNumber(share.share.rate));
    json->insert(u"low"_s, pageNumber(share.share.low));
    json->insert(u"high"_s, pageNumber(share.share.high));
    json->insert(u"tooFewToCompare"_s, share.share.isTooFewToCompare());
    json->insert(u"maturing"_s, share.maturing);
    json->insert(u"leftOut"_s, share.leftOut);
}

QJsonObject pointJson(const CardPoint &point)
{
    QJsonObject json{{u"key"_s, point.key}, {u"name"_s, point.name}, {u"series"_s, point.series}};
    putMeasure(point.measure, &json);
    if (point.share)
        putShare(*point.share, &json);
    if (point.time)
        json.insert(u"time"_s, pageTime(*point.time));
    if (point.count)
        json.insert(u"count"_s, *point.count);
    return json;
}

QJsonArray curveJson(const QList<SurvivalPoint> &curve)
{
    QJsonArray all;
    for (const SurvivalPoint &point : curve)
        all.append(QJsonObject{{u"t"_s, point.t},
                               {u"answered"_s, point.answered},
                               {u"low"_s, point.low},
                               {u"high"_s, point.high},
                               {u"atRisk"_s, point.atRisk}});
    return all;
}

QJsonObject referenceJson(const CardReference &reference)
{
    return {{u"benchmark"_s, reference.benchmark},
            {u"figure"_s, reference.figure},
            {u"column"_s, reference.column},
            {u"pointKey"_s, reference.pointKey},
            {u"value"_s, reference.value ? QJsonValue(*reference.value) : QJsonValue(QJsonValue::Null)},
            {u"compared"_s, reference.compared},
            {u"why"_s, reference.why}};
}

QJsonObject cardJson(const MeasureCard &card)
{
    QJsonArray points;
    for (const CardPoint &point : card.points)
        points.append(pointJson(point));
    QJsonArray references;
    for (const CardReference &reference : card.references)
        references.append(referenceJson(reference));
    QJsonObject json{
        {u"id"_s, card.id}, {u"form"_s, formName(card.form)}, {u"points"_s, points}, {u"references"_s, references}};
    if (card.form == MeasureCard::Form::Curve) {
        json.insert(u"curve"_s, curveJson(card.curve));
        json.insert(u"watchedFor"_s, card.watchedFor);
    }
    if (card.time)
        json.insert(u"time"_s, pageTime(*card.time));
    return json;
}

QJsonArray remarksJson(const QList<PageRemark> &remarks)
{
    QJsonArray all;
    for (const PageRemark &remark : remarks) {
        QJsonArray figures;
        for (const double figure : remark.figures)
            figures.append(pageNumber(figure));
        all.append(QJsonObject{{u"key"_s, remark.key},
                               {u"figures"_s, figures},
                               {u"card"_s, remark.card},
                               {u"needsPerson"_s, remark.needsPerson}});
    }
    return all;
}

}

QJsonObject toJson(const MeasurePage &page)
{
    QJsonObject json = toJson(page.query);
    json.insert(u"asOf"_s, toIso(page.asOf));
    json.insert(u"zone"_s, QString::fromUtf8(page.zone));
    json.insert(u"hasCalendar"_s, page.hasCalendar);
    json.insert(u"cases"_s, page.cases);
    json.insert(u"leftOut"_s, QJsonObject{{u"spam"_s, page.spam}, {u"noAnswerNeeded"_s, page.noAnswerNeeded}});
    QJsonArray cards;
    for (const MeasureCard &card : page.cards)
        cards.append(cardJson(card));
    json.insert(u"cards"_s, cards);
    if (page.query.page == PageId::Start)
        json.insert(u"remarks"_s, remarksJson(page.remarks));
    return json;
}

}
