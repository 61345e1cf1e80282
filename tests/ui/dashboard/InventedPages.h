// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/Wilson.h"
#include "core/metrics/pages/MeasurePage.h"

namespace firstmile::tests
{

inline CardPoint inventedShare(const QString &key, qint64 k, qint64 n)
{
    CardPoint point;
    point.key = key;
    point.share = Share{wilson(k, n), 0, 0};
    point.measure.measure = Measure::AnsweredWithin;
    point.measure.horizon = std::chrono::hours(24);
    return point;
}

inline CardPoint inventedCount(const QString &key, qint64 count)
{
    CardPoint point;
    point.key = key;
    point.count = count;
    return point;
}

inline CardPoint inventedTime(const QString &key, double p50, qint64 n)
{
    CardPoint point;
    point.key = key;
    point.time = ResponseTime{n, p50, p50 * 4, p50 * 2};
    return point;
}

inline MeasureCard inventedCard(const QString &id, MeasureCard::Form form, const QList<CardPoint> &points)
{
    MeasureCard card;
    card.id = id;
    card.form = form;
    card.points = points;
    return card;
}

/// The start page of a team that answers `k` of 200 within a day.
inline MeasurePage inventedStart(qint64 k = 150)
{
    using enum MeasureCard::Form;
    using namespace Qt::StringLiterals;
    MeasurePage page;
    page.cases = 200;
    page.spam = 12;
    page.hasCalendar = false;
    QList<CardPoint> tiles{inventedShare(u"rate-24h"_s, k, 200),  inventedShare(u"never-answered"_s, 9, 180),
                           inventedTime(u"median"_s, 5'400, 170), inventedCount(u"waiting"_s, 21),
                           inventedCount(u"waiting-long"_s, 6),   inventedCount(u"hand-offs-open"_s, 2),
                           inventedShare(u"praised"_s, 30, 170)};
    CardPoint before = inventedShare(u"rate-24h"_s, 120, 190);
    before.series = u"before"_s;
    tiles.append(before);
    QList<CardPoint> days;
    for (QDate day(2026, 4, 5); day <= QDate(2026, 5, 4); day = day.addDays(1))
        days.append(inventedShare(day.toString(Qt::ISODate), 3 + day.day() % 5, 8));
    page.cards = {inventedCard(u"start.figures"_s, Tiles, tiles), inventedCard(u"start.timeline"_s, Timeline, days),
                  inventedCard(u"start.waiting"_s, Numbers,
                               {inventedCount(u"0-3600"_s, 5), inventedCount(u"3600-86400"_s, 10),
                                inventedCount(u"86400-259200"_s, 4), inventedCount(u"259200-604800"_s, 1),
                                inventedCount(u"604800-"_s, 1)}),
                  inventedCard(u"start.channels"_s, Bars,
                               {inventedShare(u"x"_s, 60, 90), inventedShare(u"facebook"_s, 40, 44),
                                inventedShare(u"mastodon"_s, 20, 30), inventedShare(u"bluesky"_s, 9, 12),
                                inventedShare(u"email"_s, 28, 36)})};
    page.remarks = {{u"rate-up"_s, {0.75, 0.63}, u"start.timeline"_s, false},
                    {u"waiting-long"_s, {6, 800'000}, u"start.waiting"_s, true}};
    return page;
}

/// The page about response of the same team.
inline MeasurePage inventedResponse(qint64 k = 150)
{
    using enum MeasureCard::Form;
    using namespace Qt::StringLiterals;
    MeasurePage page;
    page.cases = 200;
    QList<CardPoint> weeks;
    for (QDate day(2026, 3, 30); day <= QDate(2026, 5, 4); day = day.addDays(7))
        weeks.append(inventedShare(day.toString(Qt::ISODate), 30 + day.day() % 5, 40));
    page.cards = {inventedCard(u"response.figures"_s, Tiles,
                               {inventedShare(u"within-900"_s, 40, 200), inventedShare(u"within-86400"_s, k, 200)}),
                  inventedCard(u"response.channels"_s, Bars,
                               {inventedShare(u"all"_s, k, 200), inventedShare(u"x"_s, 60, 90),
                                inventedShare(u"email"_s, 28, 36)}),
                  inventedCard(u"response.timeline"_s, Timeline, weeks)};
    return page;
}

inline ExplainedCase inventedCase(qint64 number, Standing standing, Instant openedAt)
{
    using namespace Qt::StringLiterals;
    ExplainedCase each;
    each.conversation = ConversationId(number);
    each.opener = MessageId(number * 100);
    each.openedAt = openedAt;
    each.standing = standing;
    each.customerName = u"Customer %1"_s.arg(number);
    each.firstWords = u"Question %1"_s.arg(number);
    return each;
}

}
