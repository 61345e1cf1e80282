// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ExplainedModel.h"

#include "ui/dashboard/CardWords.h"
#include "ui/widgets/Words.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

void ExplainedModel::show(const Explanation &explanation, Instant asOf)
{
    beginResetModel();
    m_explanation = explanation;
    m_asOf = asOf;
    m_lines.clear();
    for (const auto standing : {Standing::Counts, Standing::CountsNot, Standing::Maturing, Standing::NotAsked,
                                Standing::NoCalendar, Standing::Spam, Standing::NoAnswerNeeded}) {
        if (explanation.counts.value(standing) == 0)
            continue;
        m_lines.append({standing, -1});
        for (qsizetype i = 0; i < explanation.cases.size(); ++i) {
            if (explanation.cases[i].standing == standing)
                m_lines.append({standing, i});
        }
    }
    endResetModel();
}

const ExplainedCase *ExplainedModel::caseAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].number < 0)
        return nullptr;
    return &m_explanation.cases[m_lines[row].number];
}

int ExplainedModel::rowOf(const ExplainedCase &case_) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const ExplainedCase *each = caseAt(row);
        if (each && each->opener == case_.opener && each->conversation == case_.conversation)
            return row;
    }
    return -1;
}

int ExplainedModel::firstCase() const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].number >= 0)
            return row;
    }
    return -1;
}

int ExplainedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags ExplainedModel::flags(const QModelIndex &index) const
{
    return caseAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QString ExplainedModel::heading(Standing standing) const
{
    const auto listed = std::ranges::count(m_explanation.cases, standing, &ExplainedCase::standing);
    const QString words = CardWords::standing(standing, m_explanation.measure);
    if (listed < m_explanation.counts.value(standing))
        return tr("%1; the newest %n", nullptr, static_cast<int>(listed)).arg(words);
    return words;
}

QString ExplainedModel::end(const ExplainedCase &each) const
{
    if (each.answeredAt)
        return tr("answered after %1").arg(CardWords::span(toSeconds(*each.answeredAt - each.openedAt)));
    return tr("no answer for %1").arg(CardWords::span(toSeconds(m_asOf - each.openedAt)));
}

QVariant ExplainedModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines[index.row()];
    const ExplainedCase *each = caseAt(index.row());
    if (role == HeadingRole)
        return each == nullptr;
    if (!each) {
        const QString count = CardWords::number(m_explanation.counts.value(line.standing));
        if (role == Qt::DisplayRole)
            return heading(line.standing);
        if (role == EndRole)
            return count;
        return role == Qt::AccessibleTextRole ? heading(line.standing) + u": "_s + count : QVariant();
    }
    const QString name = each->customerName.isEmpty() ? tr("somebody whose name was erased") : each->customerName;
    const QString words = each->firstWords.isEmpty() ? tr("(no words)") : each->firstWords;
    const QString detail =
        tr("%1, %2", "who wrote, when").arg(Words::isolated(name), Words::dayAndTime(each->openedAt));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words;
    case DetailRole:
        return detail;
    case EndRole:
        return end(*each);
    case Qt::AccessibleTextRole:
        return QStringList{words, detail, end(*each)}.join(u". "_s);
    default:
        return {};
    }
}

}
