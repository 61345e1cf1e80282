// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/SurveyBenchmarks.h"

#include "core/metrics/BenchmarkFields.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

// A static library's resources are linked in only if something names them; the macro must stand outside a namespace.
static void nameBenchmarkResources()
{
    Q_INIT_RESOURCE(benchmarks);
}

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

SurveyBenchmark::Unit unitFrom(const QString &name)
{
    if (name == "people"_L1)
        return SurveyBenchmark::Unit::People;
    return name == "statement"_L1 ? SurveyBenchmark::Unit::Statement : SurveyBenchmark::Unit::Percent;
}

SurveyBenchmark::Figure figureFrom(BenchmarkFields fields, const QList<SurveyBenchmark::Column> &columns)
{
    SurveyBenchmark::Figure figure;
    figure.id = fields.text(u"id"_s);
    figure.title = fields.text(u"title"_s);
    figure.isUpperBound = fields.oneOf(u"bound"_s, {u"point"_s, u"upper"_s}) == "upper"_L1;
    BenchmarkFields values = fields.object(u"values"_s);
    for (const auto &column : columns)
        figure.values.insert(column.id, values.numberOrNull(column.id));
    values.allowOnly(figure.values.keys());
    return figure;
}

SurveyBenchmark::Traced tracedFrom(BenchmarkFields fields)
{
    SurveyBenchmark::Traced traced;
    traced.text = fields.text(u"text"_s);
    traced.date = fields.text(u"date"_s);
    traced.population = fields.text(u"population"_s);
    traced.n = fields.countOrNull(u"n"_s);
    BenchmarkFields figures = fields.object(u"figures"_s);
    for (const QString &id : figures.keys())
        traced.figures.insert(id, figures.number(id));
    traced.source = fields.text(u"source"_s);
    return traced;
}

void readOrigin(BenchmarkFields &fields, SurveyBenchmark *survey)
{
    survey->survey = fields.text(u"survey"_s);
    BenchmarkFields date = fields.object(u"date"_s);
    survey->date = date.text(u"text"_s);
    survey->dateLabel = date.text(u"label"_s);
    survey->population = fields.text(u"population"_s);
    survey->n = fields.countOrNull(u"n"_s);
    survey->nText = fields.text(u"nText"_s);
    BenchmarkFields source = fields.object(u"source"_s);
    survey->source = {source.text(u"title"_s), source.text(u"language"_s), source.text(u"description"_s)};
}

void readFigures(BenchmarkFields &fields, SurveyBenchmark *survey)
{
    survey->unit = unitFrom(fields.oneOf(u"unit"_s, {u"percent"_s, u"people"_s, u"statement"_s}));
    survey->base = fields.text(u"base"_s);
    for (BenchmarkFields &each : fields.objects(u"columns"_s, 1))
        survey->columns.append({each.text(u"id"_s), each.text(u"title"_s)});
    for (BenchmarkFields &each : fields.objects(u"figures"_s, 1))
        survey->figures.append(figureFrom(each, survey->columns));
}

void readRemarks(BenchmarkFields &fields, SurveyBenchmark *survey)
{
    survey->comparableWith = fields.text(u"comparableWith"_s);
    survey->notComparableWith = fields.text(u"notComparableWith"_s);
    for (BenchmarkFields &each : fields.objects(u"traced"_s, 0))
        survey->traced.append(tracedFrom(each));
    for (BenchmarkFields &each : fields.objects(u"conflicts"_s, 0))
        survey->conflicts.append({each.textOrNull(u"with"_s), each.text(u"text"_s)});
}

Result<QByteArray> resourceBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(path, file.errorString()), {}};
    return file.readAll();
}

}

const SurveyBenchmark::Figure *SurveyBenchmark::figure(const QString &figureId) const
{
    const auto found = std::ranges::find(figures, figureId, &Figure::id);
    return found == figures.cend() ? nullptr : &*found;
}

Result<SurveyBenchmark> SurveyBenchmarks::read(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{ErrorKind::Malformed, u"%1: not a JSON object: %2"_s.arg(name, problem.errorString()), {}};
    QString wrong;
    BenchmarkFields fields(document.object(), name, &wrong);
    SurveyBenchmark survey;
    survey.id = fields.text(u"id"_s);
    survey.topic = fields.text(u"topic"_s);
    survey.title = fields.text(u"title"_s);
    readOrigin(fields, &survey);
    readFigures(fields, &survey);
    readRemarks(fields, &survey);
    if (!wrong.isEmpty())
        return Error{ErrorKind::Malformed, wrong, {}};
    return survey;
}

Result<SurveyBenchmarks> SurveyBenchmarks::load()
{
    nameBenchmarkResources();
    SurveyBenchmarks benchmarks;
    const QDir folder(u":/benchmarks"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        FM_ASSIGN(const QByteArray bytes, resourceBytes(folder.filePath(name)));
        FM_ASSIGN(SurveyBenchmark survey, read(bytes, name));
        benchmarks.m_all.append(std::move(survey));
    }
    return benchmarks;
}

QList<SurveyBenchmark> SurveyBenchmarks::about(const QString &topic) const
{
    QList<SurveyBenchmark> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [&](const auto &each) { return each.topic == topic; });
    return found;
}

const SurveyBenchmark *SurveyBenchmarks::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &SurveyBenchmark::id);
    return found == m_all.cend() ? nullptr : &*found;
}

}
