// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewTables.h"

#include "ui/review/ReviewWords.h"
#include "ui/widgets/Words.h"

#include <QLocale>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString reviewedName(const ReviewTables::Names &names, ConversationId conversation)
{
    return names.value(conversation, u'#' + conversation.toString());
}

QString plainFigure(std::optional<double> value, int digits)
{
    return value ? QString::number(*value, 'f', digits) : QString();
}

}

ChartTable ReviewTables::reviews(const QList<ReviewLine> &lines, const ReviewBook &book, const Names &names)
{
    ChartTable table;
    table.columns = {tr("Conversation"), tr("Reviewer"), tr("Verdict"), tr("Score"), tr("Tags"), tr("When")};
    for (const ReviewLine &line : lines) {
        const auto score = scoreIn(book, line.review);
        const QString tags = line.review.tags.isEmpty() ? QString() : u'#' + line.review.tags.join(u" #"_s);
        table.rows.append({reviewedName(names, line.review.conversation), ReviewWords::reviewer(line.reviewer),
                           ReviewWords::mark(line.review), ReviewWords::percent(score), tags,
                           Words::dayAndTime(line.at)});
        table.values.append({std::nan(""), std::nan(""), static_cast<double>(line.review.verdict),
                             score.value_or(std::nan("")), std::nan(""), static_cast<double>(toMsecs(line.at))});
    }
    return table;
}

ChartTable ReviewTables::agreements(const QList<Agreement> &agreements, const ReviewBook &book)
{
    const QLocale locale;
    ChartTable table;
    table.columns = {tr("On what"), tr("Kappa (95 %)"), tr("Agreement"), tr("n", "conversations that both judged"),
                     tr("Same"),    tr("Who")};
    for (const Agreement &each : agreements) {
        const double share = each.both > 0 ? 100.0 * each.same / each.both : std::nan("");
        const double kappa = each.kappa.value_or(std::nan(""));
        table.rows.append({ReviewWords::question(book, each.question), ReviewWords::kappa(each),
                           each.kappa ? ReviewWords::strength(*each.kappa) : QString(), locale.toString(each.both),
                           each.both > 0 ? ReviewWords::percent(share) : QString(),
                           tr("%1 and %2", "two reviewers")
                               .arg(ReviewWords::reviewer(each.first), ReviewWords::reviewer(each.second))});
        table.values.append({std::nan(""), kappa, kappa, static_cast<double>(each.both), share, std::nan("")});
    }
    return table;
}

ChartTable ReviewTables::disagreements(const QList<Disagreement> &all, const ReviewBook &book, const Names &names)
{
    ChartTable table;
    table.columns = {tr("Conversation"), tr("What they say"), tr("Scores apart")};
    for (const Disagreement &each : all) {
        QStringList said;
        for (const ReviewLine &line : each.reviews)
            said << tr("%1: %2, %3", "reviewer, verdict, score")
                        .arg(ReviewWords::reviewer(line.reviewer), ReviewWords::verdict(line.review.verdict),
                             ReviewWords::percent(scoreIn(book, line.review)));
        table.rows.append({reviewedName(names, each.conversation), said.join(u" · "_s),
                           each.scores > 0 ? ReviewWords::percent(each.scores) : u"–"_s});
        table.values.append({std::nan(""), static_cast<double>(each.verdicts), each.scores});
    }
    return table;
}

ChartTable ReviewTables::plainReviews(const QList<ReviewLine> &lines, const ReviewBook &book, const Names &names)
{
    ChartTable table;
    table.columns = {u"conversation"_s, u"name"_s, u"reviewer"_s,     u"reviewer_name"_s, u"at"_s,   u"verdict"_s,
                     u"score"_s,        u"card"_s, u"card_version"_s, u"answers"_s,       u"tags"_s, u"summary"_s};
    for (const ReviewLine &line : lines) {
        const ConversationReview &review = line.review;
        QStringList answers;
        for (const auto &[question, answer] : review.answers.asKeyValueRange())
            answers << question + u'=' + answer;
        table.rows.append({review.conversation.toString(), names.value(review.conversation), line.reviewer.id,
                           line.reviewer.name, toIso(line.at), toString(review.verdict),
                           plainFigure(scoreIn(book, review), 1), review.card, QString::number(review.cardVersion),
                           answers.join(u"; "_s), review.tags.join(u"; "_s), review.summary});
    }
    return table;
}

ChartTable ReviewTables::plainAgreements(const QList<Agreement> &agreements, const ReviewBook &book)
{
    ChartTable table;
    table.columns = {u"question"_s, u"question_text"_s, u"first"_s, u"second"_s, u"both"_s,
                     u"same"_s,     u"kappa"_s,         u"low"_s,   u"high"_s};
    for (const Agreement &each : agreements)
        table.rows.append({each.question.isEmpty() ? u"verdict"_s : each.question,
                           ReviewWords::question(book, each.question), each.first.name, each.second.name,
                           QString::number(each.both), QString::number(each.same), plainFigure(each.kappa, 4),
                           plainFigure(each.low, 4), plainFigure(each.high, 4)});
    return table;
}

QByteArray ReviewTables::csv(const QList<ChartTable> &tables)
{
    QString text;
    const auto add = [&text](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QString cell = cells[i];
            bool number = false;
            cell.toDouble(&number);
            if (!number && !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
                cell.prepend(u'\'');
            text += (i > 0 ? u",\""_s : u"\""_s) + cell.replace(u'"', u"\"\""_s) + u'"';
        }
        text += u"\r\n"_s;
    };
    for (const ChartTable &table : tables) {
        if (!text.isEmpty())
            text += u"\r\n"_s;
        add(table.columns);
        for (const QStringList &row : table.rows)
            add(row);
    }
    return text.toUtf8();
}

}
