// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ReportJson.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue figureJson(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue(QJsonValue::Null);
}

QJsonObject shareJson(const Proportion &share)
{
    return {{u"k"_s, share.k},
            {u"n"_s, share.n},
            {u"rate"_s, figureJson(share.rate)},
            {u"low"_s, figureJson(share.low)},
            {u"high"_s, figureJson(share.high)}};
}

QJsonObject answeredWithinJson(const ResponseMeasures &measures)
{
    QJsonObject all;
    for (std::size_t i = 0; i < horizons.size(); ++i) {
        QJsonObject one = shareJson(measures.answeredWithin[i].share);
        one.insert(u"maturing"_s, measures.answeredWithin[i].maturing);
        all.insert(horizons[i].name, one);
    }
    return all;
}

QJsonArray survivalJson(const QList<SurvivalPoint> &points)
{
    QJsonArray all;
    for (const SurvivalPoint &point : points) {
        all.append(QJsonObject{{u"t"_s, point.t},
                               {u"answered"_s, point.answered},
                               {u"low"_s, point.low},
                               {u"high"_s, point.high},
                               {u"atRisk"_s, point.atRisk}});
    }
    return all;
}

QSet<QString> sharedHandles(const ResponseReport &report)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const auto &row : report.accounts) {
        if (seen.contains(row.account.handle))
            shared.insert(row.account.handle);
        seen.insert(row.account.handle);
    }
    return shared;
}

}

QJsonObject toJson(const ResponseMeasures &measures)
{
    const ResponseTime &time = measures.timeToFirstResponse;
    return {{u"cases"_s, measures.cases},
            {u"excluded"_s, measures.excluded},
            {u"answered"_s, measures.answered},
            {u"waiting"_s, measures.waiting},
            {u"closedUnanswered"_s, measures.closedUnanswered},
            {u"answeredWithin"_s, answeredWithinJson(measures)},
            {u"timeToFirstResponse"_s, QJsonObject{{u"n"_s, time.n},
                                                   {u"p50"_s, figureJson(time.p50)},
                                                   {u"p90"_s, figureJson(time.p90)},
                                                   {u"mean"_s, figureJson(time.mean)}}},
            {u"neverAnswered"_s, shareJson(measures.neverAnswered)},
            {u"survival"_s, survivalJson(measures.survival)},
            {u"watchedFor"_s, measures.watchedFor}};
}

QJsonObject toJson(const ResponseReport &report)
{
    QJsonObject channels;
    for (const auto &row : report.channels)
        channels.insert(toString(row.channel), toJson(row.measures));
    const QSet<QString> shared = sharedHandles(report);
    QJsonObject accounts;
    for (const auto &row : report.accounts) {
        const QString &handle = row.account.handle;
        const bool unique = !shared.contains(handle);
        accounts.insert(unique ? handle : u"%1 (%2)"_s.arg(handle, toString(row.account.channel)),
                        toJson(row.measures));
    }
    return {{u"from"_s, timeJson(report.window.from)},
            {u"to"_s, timeJson(report.window.to)},
            {u"now"_s, toIso(report.now)},
            {u"total"_s, toJson(report.total)},
            {u"channels"_s, channels},
            {u"accounts"_s, accounts},
            {u"unattributed"_s, report.unattributed}};
}

}
