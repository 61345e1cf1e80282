// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/Wilson.h"
#include "core/metrics/pages/MeasurePage.h"
#include "tests/support/FakeClock.h"

#include <cmath>
#include <random>

namespace firstmile::tests
{

/// A page with one card of invented figures.
struct InventedCard
{
    MeasureCard card;
    MeasurePage page;

    InventedCard(const QString &id, MeasureCard::Form form, PageId of = PageId::Response)
    {
        card.id = id;
        card.form = form;
        page.query.page = of;
        page.asOf = FakeClock().now();
        page.query.period = {QDate(2026, 4, 1), QDate(2026, 4, 30)};
        page.cases = 700;
        page.spam = 12;
    }

    InventedCard &share(const QString &key, qint64 k, qint64 n, qint64 maturing = 0, const QString &series = {})
    {
        CardPoint point;
        point.key = key;
        point.series = series;
        point.share = Share{wilson(k, n), maturing, 0};
        point.measure.measure = Measure::AnsweredWithin;
        point.measure.horizon = std::chrono::hours(24);
        card.points.append(point);
        return *this;
    }

    InventedCard &count(const QString &key, qint64 count, const QString &series = {})
    {
        CardPoint point;
        point.key = key;
        point.series = series;
        point.count = count;
        card.points.append(point);
        return *this;
    }

    InventedCard &time(const QString &key, double p50, double p90, qint64 n, const QString &series = {})
    {
        CardPoint point;
        point.key = key;
        point.series = series;
        point.time = ResponseTime{n, p50, p90, (p50 + p90) / 2};
        card.points.append(point);
        return *this;
    }

    InventedCard &survey(const QString &benchmark, const QString &figure, const QString &pointKey, double value,
                         bool compared = true, const QString &column = QStringLiteral("value"))
    {
        card.references.append({benchmark, figure, column, pointKey, value, compared, {}});
        return *this;
    }

    InventedCard &stella(const QStringList &keys)
    {
        for (const QString &key : keys)
            survey(QStringLiteral("stellaservice-twitter-24h"), QStringLiteral("answered-24h"), key, 0.4,
                   key.isEmpty() || key == QLatin1StringView("x"));
        return *this;
    }

    InventedCard &measured(Measure measure)
    {
        for (CardPoint &point : card.points)
            point.measure.measure = measure;
        return *this;
    }
};

inline InventedCard inventedChannels()
{
    InventedCard made(QStringLiteral("response.channels"), MeasureCard::Form::Bars);
    made.share(QStringLiteral("all"), 428, 702, 31)
        .share(QStringLiteral("x"), 140, 230, 11)
        .share(QStringLiteral("facebook"), 30, 64)
        .share(QStringLiteral("mastodon"), 81, 96)
        .share(QStringLiteral("bluesky"), 8, 11, 2)
        .share(QStringLiteral("email"), 169, 301, 18)
        .share(QStringLiteral("logged"), 0, 0, 4);
    return made.stella({QStringLiteral("x"), QStringLiteral("facebook"), QStringLiteral("email")});
}

/// `buckets` of a step up to the end of April 2026; one in 13 has no case, the last two are maturing.
inline InventedCard inventedTimeline(int buckets, BucketStep step, bool before)
{
    InventedCard made(QStringLiteral("response.timeline"), MeasureCard::Form::Timeline);
    made.page.query.step = step;
    std::mt19937 random(11);
    for (const QString &series : before ? QStringList{{}, QStringLiteral("before")} : QStringList{{}}) {
        for (int i = 0; i < buckets; ++i) {
            const int back = buckets - 1 - i + (series.isEmpty() ? 0 : buckets);
            const QDate last(2026, 4, 27);
            const QDate day = step == BucketStep::Month ? QDate(2026, 4, 1).addMonths(-back)
                                                        : last.addDays(step == BucketStep::Week ? -7 * back : -back);
            const int n = i % 13 == 6 ? 0 : 40 + static_cast<int>(random() % 60);
            const double rate = 0.55 + 0.15 * std::sin(i / 9.0) + static_cast<double>(random() % 100) / 900;
            made.share(day.toString(Qt::ISODate), std::lround(n * rate), n,
                       series.isEmpty() && i >= buckets - 2 ? 9 : 0, series);
        }
    }
    return made.stella({QString()});
}

inline InventedCard inventedHeat()
{
    InventedCard made(QStringLiteral("response.heat"), MeasureCard::Form::HeatMap);
    for (int day = 1; day <= 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const bool open = hour >= 7 && hour < 20 && day < 6;
            const qint64 n = hour < 5 && day == 7 ? 0 : open ? 45 + 3 * hour : 12;
            const double rate = open ? 0.9 - 0.04 * std::abs(hour - 11) : 0.25;
            made.share(QStringLiteral("%1-%2").arg(day).arg(hour), std::lround(static_cast<double>(n) * rate), n);
            made.card.points.last().slice.weekday = day;
            made.card.points.last().slice.hour = hour;
        }
    }
    return made;
}

inline InventedCard inventedArc()
{
    InventedCard made(QStringLiteral("coverage.arc"), MeasureCard::Form::Funnel, PageId::Coverage);
    made.share(QStringLiteral("mention"), 702, 702)
        .share(QStringLiteral("seen"), 611, 702)
        .share(QStringLiteral("answered"), 480, 702)
        .share(QStringLiteral("resolved"), 301, 702)
        .share(QStringLiteral("praised"), 44, 702);
    return made.measured(Measure::Answered);
}

inline InventedCard inventedStart()
{
    InventedCard made(QStringLiteral("start.figures"), MeasureCard::Form::Tiles, PageId::Start);
    const QString before = QStringLiteral("before");
    return made.share(QStringLiteral("rate-24h"), 428, 702, 31)
        .share(QStringLiteral("rate-24h"), 380, 690, 0, before)
        .share(QStringLiteral("never-answered"), 61, 640)
        .share(QStringLiteral("never-answered"), 70, 655, 0, before)
        .time(QStringLiteral("median"), 5040, 52'000, 641)
        .time(QStringLiteral("median"), 6900, 61'000, 620, before)
        .count(QStringLiteral("waiting"), 42)
        .count(QStringLiteral("waiting-long"), 7)
        .count(QStringLiteral("hand-offs-open"), 3)
        .share(QStringLiteral("praised"), 4, 21);
}

inline InventedCard inventedWaiting()
{
    InventedCard made(QStringLiteral("coverage.waiting"), MeasureCard::Form::Numbers, PageId::Coverage);
    const QStringList ages{QStringLiteral("0-3600"), QStringLiteral("3600-86400"), QStringLiteral("86400-259200"),
                           QStringLiteral("259200-604800"), QStringLiteral("604800-")};
    qint64 count = 24;
    for (const QString &age : ages) {
        made.count(age, count / 5, QStringLiteral("high")).count(age, count, QStringLiteral("ordinary"));
        count = count * 2 / 3;
    }
    return made;
}

inline InventedCard inventedDistribution()
{
    InventedCard made(QStringLiteral("response.distribution"), MeasureCard::Form::Distribution);
    const QList<int> ends{0, 300, 900, 3600, 10'800, 28'800, 86'400, 259'200, 604'800};
    const QList<qint64> counts{31, 72, 130, 141, 96, 88, 51, 22, 10};
    for (qsizetype i = 0; i < ends.size(); ++i)
        made.count(
            QStringLiteral("%1-%2").arg(ends[i]).arg(i + 1 < ends.size() ? QString::number(ends[i + 1]) : QString()),
            counts[i]);
    made.card.time = ResponseTime{641, 5040, 104'000, 41'000};
    return made;
}

inline InventedCard inventedIntents()
{
    InventedCard made(QStringLiteral("why.intents"), MeasureCard::Form::Bars, PageId::WhyTheyWrite);
    const QStringList intents{QStringLiteral("help"), QStringLiteral("praise"),     QStringLiteral("share"),
                              QStringLiteral("vent"), QStringLiteral("ask-others"), QStringLiteral("other")};
    const QList<qint64> said{88, 31, 12, 70, 4, 9};
    for (qsizetype i = 0; i < intents.size(); ++i)
        made.share(intents[i], said[i], 214, 0, QStringLiteral("confirmed"))
            .share(intents[i], said[i] / 10, 26, 0, QStringLiteral("suggested"));
    made.measured(Measure::HasIntent);
    for (CardPoint &point : made.card.points)
        point.measure.suggested = point.series == QLatin1StringView("suggested");
    const QStringList figures{QStringLiteral("answer"), QStringLiteral("praise"), QStringLiteral("share"),
                              QStringLiteral("vent"), QStringLiteral("ask-others")};
    const QList<double> first{0.5, 0.48, 0.47, 0.46, 0.43};
    const QList<double> second{0.4, 0.53, 0.46, 0.5};
    for (qsizetype i = 0; i < figures.size(); ++i) {
        made.survey(QStringLiteral("amex-reasons-february-2012"), figures[i], intents[i], first[i]);
        if (i < second.size())
            made.survey(QStringLiteral("amex-reasons-users"), figures[i], intents[i], second[i]);
    }
    return made;
}

inline InventedCard inventedTeam()
{
    InventedCard made(QStringLiteral("team.agents"), MeasureCard::Form::Table, PageId::Team);
    const auto agent = [&made](const QString &name, qint64 answered, qint64 k, qint64 n, double p50) {
        const qsizetype first = made.card.points.size();
        made.count(name, answered, QStringLiteral("answered"))
            .share(name, k, n, 0, QStringLiteral("rate"))
            .time(name, p50, p50 * 6, answered, QStringLiteral("p50"))
            .time(name, p50, p50 * 6, answered, QStringLiteral("p90"))
            .share(name, k / 2, n, 0, QStringLiteral("one-touch"))
            .share(name, k / 9, n, 0, QStringLiteral("praised"));
        for (qsizetype i = first; i < made.card.points.size(); ++i)
            made.card.points[i].name = name;
    };
    agent(QStringLiteral("Anna"), 210, 180, 205, 1500);
    agent(QStringLiteral("Bruno"), 94, 70, 92, 7400);
    agent(QStringLiteral("Chloé"), 1012, 640, 990, 310);
    return made;
}

inline InventedCard inventedCompanies()
{
    InventedCard made(QStringLiteral("coverage.companies"), MeasureCard::Form::Context, PageId::Coverage);
    return made.survey(QStringLiteral("satmetrix-follow-up"), QStringLiteral("track-and-follow-up"), {}, 0.5, false)
        .survey(QStringLiteral("satmetrix-follow-up"), QStringLiteral("neither"), {}, 0.28, false);
}

inline InventedCard inventedCurve()
{
    InventedCard made(QStringLiteral("response.curve"), MeasureCard::Form::Curve);
    for (int i = 1; i <= 200; ++i) {
        const double t = 60 * std::exp(i / 21.0);
        const double answered = 0.85 * (1 - std::exp(-std::sqrt(t / 9000)));
        made.card.curve.append({t, answered, answered - 0.02 - i * 2e-4, answered + 0.02 + i * 2e-4, 702 - 3 * i});
    }
    made.card.watchedFor = 604'800;
    return made.stella({QString()});
}

}
