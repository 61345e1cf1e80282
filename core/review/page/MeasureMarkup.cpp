// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/MeasureMarkup.h"

#include "core/base/Resources.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array pageCurveTimes{300.0, 900.0, 3600.0, 14'400.0, 86'400.0, 259'200.0, 604'800.0};

double measureNumber(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

bool anyPointHas(const QJsonArray &points, const QString &key)
{
    return std::any_of(points.begin(), points.end(), [&](const QJsonValue &point) {
        const QJsonValue value = point.toObject().value(key);
        return value.isString() ? !value.toString().isEmpty() : !value.isUndefined();
    });
}

}

MeasureMarkup::MeasureMarkup(Markup &out, const PageWords &words) : m_out(out), m_words(words)
{
    initResources();
    if (QFile file(u":/page/measures.json"_s); file.open(QIODevice::ReadOnly))
        m_names = QJsonDocument::fromJson(file.readAll()).object();
}

QString MeasureMarkup::named(QLatin1StringView table, const QString &key) const
{
    const QString english = m_names[table].toObject()[key].toString();
    return english.isEmpty() ? QString() : m_words(english);
}

void MeasureMarkup::write(const QJsonObject &measures)
{
    const QJsonArray pages = measures[u"pages"_s].toArray();
    if (pages.isEmpty())
        return;
    m_out << "<section class=\"measures\" aria-labelledby=\"measures\">\n<h2 id=\"measures\">"_L1
          << m_words(u"Measures"_s) << "</h2>\n<p class=\"muted\">"_L1
          << m_words(u"Of the conversations in this export alone. A case is a customer's message that opens a waiting "
                     "period: the first of a thread, or the first after we had answered. It is answered by the first "
                     "reply of a person that the customer can see; automatic replies and notes do not count."_s)
          << "</p>\n"_L1;
    for (const QJsonValue page : pages)
        writePage(page.toObject());
    m_out << "</section>\n"_L1;
}

void MeasureMarkup::writePage(const QJsonObject &page)
{
    const QString id = page[u"page"_s].toString();
    const QString title = named("pages"_L1, id);
    m_out << "<details class=\"mp\"><summary>"_L1 << (title.isEmpty() ? id : title) << " <span class=\"muted\">"_L1
          << m_words.count(u"%n cases"_s, page[u"cases"_s].toInteger());
    const QJsonObject leftOut = page[u"leftOut"_s].toObject();
    if (const qint64 spam = leftOut[u"spam"_s].toInteger(); spam > 0)
        m_out << ", "_L1 << m_words.count(u"%n left out as spam"_s, spam);
    if (const qint64 needed = leftOut[u"noAnswerNeeded"_s].toInteger(); needed > 0)
        m_out << ", "_L1 << m_words.count(u"%n left out as needing no answer"_s, needed);
    m_out << "</span></summary>\n"_L1;
    for (const QJsonValue card : page[u"cards"_s].toArray())
        writeCard(card.toObject());
    m_out << "</details>\n"_L1;
}

void MeasureMarkup::writeCard(const QJsonObject &card)
{
    const QString id = card[u"id"_s].toString();
    const QString form = card[u"form"_s].toString();
    const QJsonArray curve = card[u"curve"_s].toArray();
    // Surveys' figures are no figures of this export; docs and dashboard have them.
    if (form == "context"_L1 || (card[u"points"_s].toArray().isEmpty() && curve.isEmpty()))
        return;
    const QString title = named("cards"_L1, id);
    m_out << "<h3>"_L1 << (title.isEmpty() ? id : title) << "</h3>\n<div class=\"tw\" tabindex=\"0\">"_L1;
    if (curve.isEmpty())
        writePoints(card);
    else
        writeCurve(curve);
    m_out << "</div>\n"_L1;
    writeDefinitions(card);
}

void MeasureMarkup::writeHeads(const QStringList &heads)
{
    m_out << "<table><thead><tr>"_L1;
    for (const QString &head : heads)
        m_out << "<th scope=\"col\">"_L1 << m_words(head) << "</th>"_L1;
    m_out << "</tr></thead><tbody>\n"_L1;
}

void MeasureMarkup::writeCells(const QStringList &cells)
{
    m_out << "<tr><th scope=\"row\">"_L1 << cells.constFirst() << "</th>"_L1;
    for (qsizetype i = 1; i < cells.size(); ++i)
        m_out << "<td>"_L1 << cells[i] << "</td>"_L1;
    m_out << "</tr>\n"_L1;
}

void MeasureMarkup::writePoints(const QJsonObject &card)
{
    const QJsonArray points = card[u"points"_s].toArray();
    const bool hasSeries = anyPointHas(points, u"series"_s);
    const bool hasShare = anyPointHas(points, u"n"_s);
    const bool hasTime = anyPointHas(points, u"time"_s);
    const bool hasCount = anyPointHas(points, u"count"_s);
    QStringList heads{u"Cases"_s};
    if (hasSeries)
        heads << u"Of"_s;
    if (hasShare)
        heads << u"Share"_s << u"Number of cases"_s << u"95 % interval"_s << u"Maturing"_s;
    if (hasTime)
        heads << u"Half within"_s << u"Nine in ten within"_s << u"Mean"_s << u"Answered cases"_s;
    if (hasCount)
        heads << u"Count"_s;
    writeHeads(heads);
    for (const QJsonValue point : points)
        writePoint(point.toObject(), hasSeries, hasShare, hasTime, hasCount);
    m_out << "</tbody></table>"_L1;
}

void MeasureMarkup::writePoint(const QJsonObject &point, bool hasSeries, bool hasShare, bool hasTime, bool hasCount)
{
    const QString dash = u"–"_s;
    QStringList cells{pointName(point)};
    const QString series = point[u"series"_s].toString();
    if (hasSeries) {
        const QString name = series.isEmpty() ? m_words(u"This period"_s) : named("series"_L1, series);
        cells << (name.isEmpty() ? keyName(series) : name);
    }
    if (hasShare && point.contains(u"n"_s)) {
        const QString few =
            point[u"tooFewToCompare"_s].toBool() ? u" · "_s + m_words(u"too few to compare"_s) : QString();
        cells << m_words.percent(measureNumber(point[u"rate"_s])) + few
              << m_words(u"%1 of %2"_s)
                     .arg(m_words.number(point[u"k"_s].toInteger()), m_words.number(point[u"n"_s].toInteger()))
              << interval(point) << m_words.number(point[u"maturing"_s].toInteger());
    } else if (hasShare) {
        cells << dash << dash << dash << dash;
    }
    if (hasTime && point.contains(u"time"_s)) {
        const QJsonObject time = point[u"time"_s].toObject();
        cells << m_words.span(measureNumber(time[u"p50"_s])) << m_words.span(measureNumber(time[u"p90"_s]))
              << m_words.span(measureNumber(time[u"mean"_s])) << m_words.number(time[u"n"_s].toInteger());
    } else if (hasTime) {
        cells << dash << dash << dash << dash;
    }
    if (hasCount)
        cells << (point.contains(u"count"_s) ? m_words.number(point[u"count"_s].toInteger()) : dash);
    writeCells(cells);
}

void MeasureMarkup::writeCurve(const QJsonArray &curve)
{
    writeHeads({u"Time since the customer wrote"_s, u"Answered"_s, u"95 % interval"_s, u"Cases at risk"_s});
    for (const double at : pageCurveTimes) {
        QJsonObject there;
        for (const QJsonValue point : curve) {
            if (point.toObject()[u"t"_s].toDouble() <= at)
                there = point.toObject();
        }
        writeCells({m_words.span(at), m_words.percent(measureNumber(there[u"answered"_s])), interval(there),
                    m_words.number(there[u"atRisk"_s].toInteger())});
    }
    m_out << "</tbody></table>"_L1;
}

QString MeasureMarkup::interval(const QJsonObject &of) const
{
    if (!of[u"low"_s].isDouble() || !of[u"high"_s].isDouble())
        return u"–"_s;
    return m_words(u"%1 to %2"_s)
        .arg(m_words.percent(of[u"low"_s].toDouble()), m_words.percent(of[u"high"_s].toDouble()));
}

QString MeasureMarkup::pointName(const QJsonObject &point) const
{
    if (const QString name = point[u"name"_s].toString(); !name.isEmpty())
        return name;
    const QString key = point[u"key"_s].toString();
    return key.isEmpty() ? m_words(u"All cases"_s) : keyName(key);
}

QString MeasureMarkup::keyName(const QString &key) const
{
    if (const QString known = named("names"_L1, key); !known.isEmpty())
        return known;
    if (const auto channel = channelFromString(key))
        return m_words.channel(*channel);
    if (const QDate day = QDate::fromString(key, Qt::ISODate); day.isValid())
        return m_words.date(day);
    if (key.startsWith("within-"_L1))
        return m_words(u"Answered within %1"_s).arg(m_words.span(key.mid(7).toDouble()));
    static const QRegularExpression spans(u"^(\\d{1,9})-(\\d{0,9})$"_s);
    const auto found = spans.match(key);
    if (!found.hasMatch())
        return key;
    const double from = found.captured(1).toDouble();
    const double to = found.captured(2).toDouble();
    if (from >= 1 && from <= 7 && !found.captured(2).isEmpty() && to < 24)
        return u"%1, %2:00"_s.arg(m_words.weekday(static_cast<int>(from))).arg(static_cast<int>(to));
    if (found.captured(2).isEmpty())
        return m_words(u"over %1"_s).arg(m_words.span(from));
    return m_words(u"%1 to %2"_s).arg(m_words.span(from), m_words.span(to));
}

QString MeasureMarkup::definition(const QJsonObject &point) const
{
    const QString measure = point[u"measure"_s].toString();
    QString key = measure;
    if (point[u"suggested"_s].toBool())
        key += "-suggested"_L1;
    QString words = named("definitions"_L1, key);
    if (words.isEmpty())
        return {};
    if (measure == "answered-within"_L1) {
        words = words.arg(m_words.span(point[u"horizon"_s].toDouble()));
        words += u' ' + named("clocks"_L1, point[u"clock"_s].toString());
    }
    return words;
}

void MeasureMarkup::writeDefinitions(const QJsonObject &card)
{
    QStringList definitions;
    for (const QJsonValue value : card[u"points"_s].toArray()) {
        const QJsonObject point = value.toObject();
        const QString words = point.contains(u"n"_s) ? definition(point) : QString();
        if (!words.isEmpty() && !definitions.contains(words))
            definitions << words;
    }
    const QString form = named("forms"_L1, card[u"form"_s].toString());
    if (!form.isEmpty())
        definitions << form;
    if (definitions.isEmpty())
        return;
    m_out << "<details class=\"def\"><summary>"_L1 << m_words(u"How this is computed"_s) << "</summary>"_L1;
    for (const QString &words : definitions)
        m_out << "<p>"_L1 << words << "</p>"_L1;
    m_out << "</details>\n"_L1;
}

}
