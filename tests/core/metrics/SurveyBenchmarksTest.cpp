// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/SurveyBenchmarks.h"
#include "tests/core/metrics/SchemaCheck.h"
#include "tests/support/Places.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cmath>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr double notStated = -1;

QString benchmarkFolder()
{
    return inSource(u"resources/benchmarks"_s);
}

QJsonObject jsonIn(const QString &name)
{
    QFile file(benchmarkFolder() + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    REQUIRE(document.isObject());
    return document.object();
}

QStringList benchmarkFiles()
{
    return QDir(benchmarkFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QJsonObject benchmarkSchema()
{
    return jsonIn(u"schema/survey-benchmark.schema.json"_s);
}

SurveyBenchmarks loadedBenchmarks()
{
    auto loaded = SurveyBenchmarks::load();
    INFO((loaded ? std::string() : loaded.error().detail.toStdString()));
    REQUIRE(loaded.has_value());
    return *loaded;
}

void checkValue(const SurveyBenchmark &survey, const QString &figureId, const QString &column, double expected)
{
    INFO(survey.id.toStdString() << ' ' << figureId.toStdString() << ' ' << column.toStdString());
    const auto *figure = survey.figure(figureId);
    REQUIRE(figure);
    REQUIRE(figure->values.contains(column));
    const auto value = figure->values.value(column);
    CHECK(value.has_value() == (expected != notStated));
    if (value)
        CHECK(*value == expected);
}

struct OneFigure
{
    const char16_t *survey;
    const char16_t *figure;
    double value;
};

// As the documents state them.
constexpr OneFigure singleFigures[] = {
    {u"stellaservice-twitter-24h", u"answered-24h", 40},
    {u"satmetrix-follow-up", u"track-and-follow-up", 50},
    {u"satmetrix-follow-up", u"neither", 28},
    {u"amex-reasons-february-2012", u"answer", 50},
    {u"amex-reasons-february-2012", u"praise", 48},
    {u"amex-reasons-february-2012", u"share", 47},
    {u"amex-reasons-february-2012", u"vent", 46},
    {u"amex-reasons-february-2012", u"ask-others", 43},
    {u"amex-reasons-users", u"answer", 40},
    {u"amex-reasons-users", u"praise", 53},
    {u"amex-reasons-users", u"share", 46},
    {u"amex-reasons-users", u"vent", 50},
    {u"amex-reasons-users", u"ask-others", notStated},
    {u"zendesk-used-for-support", u"used", 62},
    {u"amex-used-for-service", u"used", 23},
    {u"amex-vented", u"vented", 46},
    {u"social-media-examiner-marketers", u"use", 93},
};

struct TableRow
{
    const char16_t *survey;
    const char16_t *figure;
    QList<double> values;
};

const TableRow tableRows[] = {
    {u"maritz-channels", u"facebook", {91, 29, 8}},
    {u"maritz-channels", u"company-email", {83, 75, 52}},
    {u"maritz-channels", u"twitter", {79, 8, 1}},
    {u"maritz-channels", u"phone-call", {76, 66, 31}},
    {u"maritz-channels", u"letter", {69, 38, 3}},
    {u"maritz-channels", u"google-plus", {60, 8, 1}},
    {u"maritz-channels", u"linkedin", {52, 6, 0}},
    {u"amex-channel-by-difficulty", u"website-or-email", {36, notStated}},
    {u"amex-channel-by-difficulty", u"phone-person", {14, 48}},
    {u"amex-channel-by-difficulty", u"phone-system", {12, notStated}},
    {u"amex-channel-by-difficulty", u"in-person", {9, notStated}},
    {u"amex-channel-by-difficulty", u"chat", {9, notStated}},
    {u"amex-channel-by-difficulty", u"app", {9, notStated}},
    {u"amex-channel-by-difficulty", u"text-message", {6, notStated}},
    {u"amex-channel-by-difficulty", u"social-media", {5, 3}},
    {u"amex-barometer-impact", u"extra-spend", {21, 11, 13}},
    {u"amex-barometer-impact", u"abandoned-purchase", {83, 49, 55}},
    {u"amex-barometer-told", u"told-good", {42, 9, 15}},
    {u"amex-barometer-told", u"told-bad", {53, 17, 24}},
};

}

TEST_CASE("every benchmark file keeps to the schema", "[metrics]")
{
    const QJsonObject schema = benchmarkSchema();
    REQUIRE(benchmarkFiles().size() == 13);
    for (const QString &name : benchmarkFiles()) {
        INFO(name.toStdString());
        const QJsonObject json = jsonIn(name);
        CHECK(SchemaCheck().complaints(json, schema) == QStringList());
        CHECK(json[u"id"].toString() + u".json"_s == name);
    }
}

TEST_CASE("the schema check sees what is missing, mistyped or unknown", "[metrics]")
{
    const QJsonObject schema = benchmarkSchema();
    QJsonObject json = jsonIn(u"maritz-channels.json"_s);
    json.remove(u"population"_s);
    json[u"n"] = u"1,400"_s;
    json[u"colour"] = u"blue"_s;
    json[u"unit"] = u"furlong"_s;
    CHECK(SchemaCheck().complaints(json, schema) ==
          QStringList{u"$: lacks population"_s, u"$.colour: is not in the schema"_s, u"$.n: wrong type"_s,
                      u"$.unit: not one of the allowed values"_s});
}

TEST_CASE("the program carries every benchmark file", "[metrics]")
{
    const SurveyBenchmarks benchmarks = loadedBenchmarks();
    QStringList carried;
    for (const auto &survey : benchmarks.all())
        carried.append(survey.id + u".json"_s);
    CHECK(carried == benchmarkFiles());
}

TEST_CASE("the benchmarks hold the figures that the documents state", "[metrics]")
{
    const SurveyBenchmarks benchmarks = loadedBenchmarks();
    for (const auto &[survey, figure, value] : singleFigures) {
        const auto *found = benchmarks.find(QString::fromUtf16(survey));
        REQUIRE(found);
        checkValue(*found, QString::fromUtf16(figure), u"value"_s, value);
    }
    for (const auto &[survey, figure, values] : tableRows) {
        const auto *found = benchmarks.find(QString::fromUtf16(survey));
        REQUIRE(found);
        REQUIRE(found->columns.size() == values.size());
        for (qsizetype i = 0; i < values.size(); ++i)
            checkValue(*found, QString::fromUtf16(figure), found->columns[i].id, values[i]);
    }
}

TEST_CASE("there is no figure in the benchmarks beyond those of the documents", "[metrics]")
{
    qsizetype figures = 0;
    for (const auto &survey : loadedBenchmarks().all()) {
        if (survey.unit != SurveyBenchmark::Unit::Statement)
            figures += survey.figures.size();
    }
    CHECK(figures == std::ssize(singleFigures) + std::ssize(tableRows));
}

TEST_CASE("the one zero is stated, and what was not stated is absent", "[metrics]")
{
    int zeros = 0;
    int absent = 0;
    for (const auto &survey : loadedBenchmarks().all()) {
        for (const auto &figure : survey.figures) {
            for (const auto &value : figure.values) {
                zeros += value && *value == 0;
                absent += !value && survey.unit != SurveyBenchmark::Unit::Statement;
            }
        }
    }
    CHECK(zeros == 1); // LinkedIn, preferred
    CHECK(absent == 7);
}

TEST_CASE("series that disagree stay apart and name each other", "[metrics]")
{
    const SurveyBenchmarks benchmarks = loadedBenchmarks();
    const auto series = benchmarks.about(u"intent-mix"_s);
    REQUIRE(series.size() == 2);
    CHECK(series[0].conflicts.at(0).with == series[1].id);
    CHECK(series[1].conflicts.at(0).with == series[0].id);
    for (const auto &survey : benchmarks.all()) {
        for (const auto &conflict : survey.conflicts)
            CHECK((conflict.with.isEmpty() || benchmarks.find(conflict.with)));
    }
}

TEST_CASE("a survey that does not say its n says so in words", "[metrics]")
{
    for (const auto &survey : loadedBenchmarks().all()) {
        INFO(survey.id.toStdString());
        CHECK(survey.n.has_value() == (survey.nText != u"not stated"_s && survey.nText != u"not a survey"_s));
    }
}

TEST_CASE("the reference on the charts is 40 % as quoted, with the traced 44 % beside it", "[metrics]")
{
    const SurveyBenchmarks benchmarks = loadedBenchmarks();
    const auto *survey = benchmarks.find(u"stellaservice-twitter-24h"_s);
    REQUIRE(survey);
    const auto *figure = survey->figure(u"answered-24h"_s);
    REQUIRE(figure);
    CHECK(figure->values.value(u"value"_s) == 40.0);
    CHECK(survey->dateLabel == u"2011-12"_s);
    CHECK(survey->nText == u"not stated"_s);
    CHECK(std::ranges::any_of(survey->traced, [](const auto &traced) { return traced.text.contains(u"44 %"_s); }));
    CHECK(
        std::ranges::any_of(survey->traced, [](const auto &traced) { return traced.population.contains(u"1,125"_s); }));
}

TEST_CASE("companies that follow up are a bound of companies, not a share of messages", "[metrics]")
{
    const SurveyBenchmarks benchmarks = loadedBenchmarks();
    const auto *satmetrix = benchmarks.find(u"satmetrix-follow-up"_s);
    REQUIRE(satmetrix);
    CHECK(satmetrix->topic == u"company-practice"_s);
    CHECK(satmetrix->figure(u"track-and-follow-up"_s)->isUpperBound);
    CHECK_FALSE(satmetrix->figure(u"neither"_s)->isUpperBound);
}

TEST_CASE("a benchmark file that lacks a required field is refused by name", "[metrics]")
{
    const QJsonObject whole = jsonIn(u"stellaservice-twitter-24h.json"_s);
    for (const auto &key : benchmarkSchema()[u"required"].toArray()) {
        QJsonObject broken = whole;
        broken.remove(key.toString());
        const auto read = SurveyBenchmarks::read(QJsonDocument(broken).toJson(), u"one.json"_s);
        INFO(key.toString().toStdString());
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().kind == ErrorKind::Malformed);
        CHECK(read.error().detail == u"one.json: \"%1\" is missing"_s.arg(key.toString()));
    }
}

TEST_CASE("a benchmark file with a wrong type is refused with the path of the field", "[metrics]")
{
    const auto detail = [](QJsonObject json) {
        const auto read = SurveyBenchmarks::read(QJsonDocument(json).toJson(), u"one.json"_s);
        return read ? QString() : read.error().detail;
    };
    const QJsonObject whole = jsonIn(u"maritz-channels.json"_s);
    CHECK(detail(whole).isEmpty());

    QJsonObject broken = whole;
    broken[u"n"] = u"1,400"_s;
    CHECK(detail(broken) == u"one.json: \"n\" is not a number"_s);
    broken[u"n"] = 1400.5;
    CHECK(detail(broken) == u"one.json: \"n\" is not a whole number of at least 0"_s);

    broken = whole;
    QJsonArray figures = broken[u"figures"].toArray();
    QJsonObject second = figures[1].toObject();
    second[u"values"] = QJsonObject{{u"aware"_s, 83}, {u"used"_s, u"75"_s}, {u"prefer"_s, 52}};
    figures[1] = second;
    broken[u"figures"] = figures;
    CHECK(detail(broken) == u"one.json: figures[1]: values: \"used\" is not a number"_s);

    CHECK(SurveyBenchmarks::read("<html>", u"one.json"_s).error().detail.startsWith(u"one.json: not a JSON object"_s));
}
