// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/Explanation.h"

#include "core/metrics/pages/HandOffCases.h"
#include "core/metrics/pages/PageCases.h"
#include "core/metrics/pages/SliceMatch.h"
#include "core/store/JsonList.h"
#include "core/text/Snippet.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype explainedWordsLength = 140;

/// Takes the cases of a point one by one, and keeps the first of each standing.
class ExplanationTally
{
public:
    explicit ExplanationTally(qsizetype most) : m_most(most) {}

    void add(const ExplainedCase &each)
    {
        m_tally.add(each.standing);
        if (++m_counts[each.standing] <= m_most)
            m_cases.append(each);
    }

    Explanation explanation(const MeasureOf &measure) const { return {measure, m_tally.share(), m_counts, m_cases}; }

private:
    qsizetype m_most;
    ShareTally m_tally;
    QMap<Standing, qint64> m_counts;
    QList<ExplainedCase> m_cases;
};

DayPeriod periodOf(const PageQuery &query, const CardPoint &point)
{
    if (point.slice.isOfStock())
        return {};
    return point.series == "before"_L1 ? query.period.before().value_or(query.period) : query.period;
}

Explanation explainHandOffs(const CaseLedger &ledger, const PageQuery &query, const CardPoint &point, qsizetype most)
{
    DayPeriod period = periodOf(query, point);
    if (point.slice.fromDay)
        period.from = std::max(period.from.value_or(*point.slice.fromDay), *point.slice.fromDay);
    if (point.slice.toDay)
        period.to = std::min(period.to.value_or(*point.slice.toDay), *point.slice.toDay);
    HandOffCases handOffs(ledger, query);
    QList<const HandOff *> found = handOffs.in(period);
    std::ranges::stable_sort(found, std::greater(), &HandOff::at);
    ExplanationTally tally(most);
    for (const HandOff *each : std::as_const(found)) {
        if (!point.slice.handedTo || each->team == *point.slice.handedTo)
            tally.add({.conversation = each->conversation,
                       .opener = {},
                       .openedAt = each->at,
                       .answeredAt = each->backAt,
                       .standing = standingOf(*each, *point.slice.handOffs, ledger),
                       .customerName = {},
                       .firstWords = {}});
    }
    return tally.explanation(point.measure);
}

/// Of rows of an id and a text.
Result<QHash<qint64, QString>> textsById(Session &session, const QString &sql, const QString &ids)
{
    QHash<qint64, QString> texts;
    FM_ASSIGN(const auto rows, (session.all<std::pair<qint64, QString>>(
                                   sql, [](const Row &row) { return std::pair(row.integer(0), row.text(1)); }, ids)));
    for (const auto &[id, text] : rows)
        texts.insert(id, text);
    return texts;
}

ExplainedCase explainedCase(const CaseRow &row, Standing standing)
{
    ExplainedCase each;
    each.conversation = ConversationId(row.conversation);
    each.opener = MessageId(row.opener);
    each.openedAt = fromMsecs(row.openedAt);
    if (row.isAnswered())
        each.answeredAt = fromMsecs(row.answeredAt);
    each.standing = standing;
    return each;
}

}

Explanation explain(const CaseLedger &ledger, const PageQuery &asked, const CardPoint &point, qsizetype most)
{
    const PageQuery query = answerableQuery(ledger, asked);
    if (point.slice.handOffs)
        return explainHandOffs(ledger, query, point, most);
    const CaseMatch isOfFilter(ledger, query.filter);
    // The stock is what it is by the opening, whatever day the page goes by.
    const bool isOfStock = point.slice.isOfStock();
    const PeriodMatch isOfPeriod(periodOf(query, point), query.byAnswer && !isOfStock);
    const SliceMatch isOfSlice(ledger, point.slice, query);
    ExplanationTally tally(most);
    for (const quint32 number : ledger.byOpening()) {
        const CaseRow &row = ledger.rows()[number];
        if (isOfPeriod(row) && isOfFilter(row) && isOfSlice(row))
            tally.add(explainedCase(row, standingOf(row, point.measure, ledger)));
    }
    return tally.explanation(point.measure);
}

Result<void> nameCases(Session &session, Explanation &explanation)
{
    QList<ConversationId> conversations;
    QList<MessageId> openers;
    for (const ExplainedCase &each : std::as_const(explanation.cases)) {
        conversations.append(each.conversation);
        openers.append(each.opener);
    }
    FM_ASSIGN(const auto names, (textsById(session,
                                           u"SELECT c.id, k.name FROM "_s + numbersFromJson(session.engine()) +
                                               u" JOIN conversations c ON c.id = each.value JOIN customers k "
                                               "ON k.id = c.customer_id"_s,
                                           jsonList(conversations))));
    FM_ASSIGN(const auto words, (textsById(session,
                                           u"SELECT m.id, m.text FROM "_s + numbersFromJson(session.engine()) +
                                               u" JOIN messages m ON m.id = each.value WHERE m.deleted = 0"_s,
                                           jsonList(openers))));
    for (ExplainedCase &each : explanation.cases) {
        each.customerName = names.value(each.conversation.value);
        each.firstWords = snippetOf(words.value(each.opener.value), {}, explainedWordsLength).text;
    }
    return {};
}

}
