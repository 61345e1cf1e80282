// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/KaplanMeier.h"
#include "core/metrics/ResponseMeasures.h"
#include "core/metrics/SurveyBenchmarks.h"
#include "core/metrics/pages/PageQuery.h"
#include "core/metrics/pages/Slice.h"

namespace firstmile
{

/// One value of a card: a share, a time or a number, of which cases, and under which name.
struct CardPoint
{
    QString key;    ///< stable: "x", "24h", "2026-05-04", "agent", "help", "1-13"; words are made of it
    QString name;   ///< a proper name (agent, tag, account); empty: the key's words
    QString series; ///< "" the card's own; "before" the period before; "confirmed", "suggested"; a channel
    std::optional<Share> share;
    std::optional<ResponseTime> time;
    std::optional<qint64> count;
    MeasureOf measure; ///< how `share` is counted; of a time or number: which cases are meant
    Slice slice;       ///< whose cases: for looking into it
    bool operator==(const CardPoint &other) const;
};

/// A survey's figure beside a card, or the reason why it is not compared.
struct CardReference
{
    QString benchmark; ///< its id
    QString figure;    ///< of the benchmark
    QString column;
    QString pointKey;            ///< beside which point; empty: the whole card
    std::optional<double> value; ///< 0 to 1, or people; absent where the survey does not say
    bool compared = false;       ///< false: context alone, `why` says why
    QString why;                 ///< English, out of the benchmark's notComparableWith
    bool operator==(const CardReference &) const = default;
};

/// A question, its figure, and what is drawn for it.
struct MeasureCard
{
    enum class Form {
        Tiles,        ///< a few figures
        Bars,         ///< shares side by side
        Timeline,     ///< shares or times over buckets, a line each series
        Curve,        ///< answered share over time
        Distribution, ///< numbers of answers by delay, with p50 and p90
        HeatMap,      ///< weekday by hour; keys "1-0" to "7-23"
        Funnel,       ///< shares of all cases, one after the other, with what is lost between
        Numbers,      ///< numbers side by side, a colour each series
        Table,        ///< rows: points of one key are one row, series are its columns
        Context       ///< surveys alone
    };

    QString id; ///< stable, "response.rates"; the words are found by it
    Form form = Form::Bars;
    QList<CardPoint> points{};
    QList<SurvivalPoint> curve{};                    ///< of Form::Curve, at most 600 points
    double watchedFor = 0;                           ///< seconds; where the curve ends
    std::optional<ResponseTime> time = std::nullopt; ///< of Form::Distribution
    QList<CardReference> references{};
    bool operator==(const MeasureCard &other) const;
};

/// What changed, or what needs a person, for the sentence of the start page; words are made of the key.
struct PageRemark
{
    QString key; ///< "rate-up", "waiting-long", ...
    QList<double> figures;
    QString card; ///< the card that has the figures
    bool needsPerson = false;
    bool operator==(const PageRemark &) const = default;
};

struct MeasurePage
{
    PageQuery query;
    Instant asOf;
    QByteArray zone;           ///< IANA, of its days
    qint64 cases = 0;          ///< in it, without those left out
    qint64 spam = 0;           ///< left out
    qint64 noAnswerNeeded = 0; ///< left out
    bool hasCalendar = false;
    QList<MeasureCard> cards;
    QList<PageRemark> remarks; ///< of the start page
    bool operator==(const MeasurePage &) const = default;
};

/// Computes one page out of a ledger: no I/O, a few walks over its rows.
MeasurePage pageOf(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);

// Each page's cards, a file each. `query` is as pageOf() has it.
QList<MeasureCard> responseCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> coverageCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> whyCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> channelCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> advocacyCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> handOffCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> teamCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> stakeCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<MeasureCard> startCards(const CaseLedger &ledger, const SurveyBenchmarks &surveys, const PageQuery &query);
QList<PageRemark> startRemarks(const CaseLedger &ledger, const PageQuery &query);

}
