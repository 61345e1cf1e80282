// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/review/marks/ReviewFigures.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString figureText(const std::optional<double> &value, int places)
{
    return value ? QString::number(*value, 'f', places) : u"-"_s;
}

QJsonValue figureNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject figureShape(const ReviewFigure &figure)
{
    return {{u"name"_s, figure.name},     {u"reviews"_s, figure.reviews},
            {u"scored"_s, figure.scored}, {u"meanScore"_s, figureNumber(figure.mean)},
            {u"good"_s, figure.good},     {u"coaching"_s, figure.coaching},
            {u"poor"_s, figure.poor}};
}

QJsonArray figureShapes(const QList<ReviewFigure> &figures)
{
    QJsonArray list;
    for (const ReviewFigure &each : figures)
        list.append(figureShape(each));
    return list;
}

QStringList figureRow(const QString &what, const QString &without, const ReviewFigure &figure)
{
    return {what,
            figure.name.isEmpty() ? without : figure.name,
            QString::number(figure.reviews),
            figureText(figure.mean, 1),
            QString::number(figure.good),
            QString::number(figure.coaching),
            QString::number(figure.poor)};
}

void sayFigures(const ReviewFigures &figures)
{
    QList<QStringList> rows{{u"of"_s, u"who"_s, u"reviews"_s, u"mean score"_s, u"good"_s, u"coaching"_s, u"poor"_s},
                            figureRow(u"all"_s, u"-"_s, figures.all)};
    for (const ReviewFigure &each : figures.agents)
        rows.append(figureRow(u"agent"_s, u"(nobody)"_s, each));
    for (const ReviewFigure &each : figures.teams)
        rows.append(figureRow(u"team"_s, u"(not handed over)"_s, each));
    terminal::table(rows);
    QList<QStringList> questions{{u"question"_s, u"answered"_s, u"mean"_s, {}}};
    for (const QuestionFigure &each : figures.questions)
        questions.append(
            {each.card + u'/' + each.question, QString::number(each.answered), figureText(each.mean, 1), each.text});
    if (questions.size() > 1)
        terminal::table(questions);
}

Result<int> sayReviewFigures(CommandContext &context)
{
    FM_ASSIGN(const ReviewFigures figures,
              await(context.workspace->database().read([](Session &session) { return reviewFigures(session); })));
    if (!context.json) {
        sayFigures(figures);
        return Done;
    }
    QJsonArray questions;
    for (const QuestionFigure &each : figures.questions)
        questions.append(QJsonObject{{u"card"_s, each.card},
                                     {u"question"_s, each.question},
                                     {u"text"_s, each.text},
                                     {u"answered"_s, each.answered},
                                     {u"mean"_s, figureNumber(each.mean)}});
    terminal::json(QJsonObject{{u"all"_s, figureShape(figures.all)},
                               {u"agents"_s, figureShapes(figures.agents)},
                               {u"teams"_s, figureShapes(figures.teams)},
                               {u"questions"_s, questions}});
    return Done;
}

}

QList<Command> reviewFigureCommands()
{
    using Needs = Command::Needs;
    return {
        {u"review figures"_s,
         u"[--json]"_s,
         u"what reviews say of each agent, team and question, of those brought into the workspace"_s,
         Needs::Workspace,
         {},
         sayReviewFigures},
    };
}

}
