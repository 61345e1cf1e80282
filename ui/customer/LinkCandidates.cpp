// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/LinkCandidates.h"

#include "ui/customer/EvidenceWords.h"
#include "ui/customer/PersonDelegate.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCandidates = 50;

}

LinkCandidates::LinkCandidates(const ConsoleContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

void LinkCandidates::setCustomer(CustomerId customer)
{
    m_customer = customer;
    whenDone(m_context.customers.sheet(customer), this, [this, customer](const Result<CustomerSheet> &sheet) {
        if (customer != m_customer)
            return;
        if (!sheet) {
            Q_EMIT failed(sheet.error());
            return;
        }
        m_suggested.clear();
        for (const Suggestion &each : sheet->suggestions) {
            const CustomerId other = each.other == sheet->customer.id ? each.customer : each.other;
            m_suggested.append({other, each.otherName, EvidenceWords::summary(each.evidence), each.evidence});
        }
        refresh();
    });
}

void LinkCandidates::find(const QString &text)
{
    m_text = text.simplified();
    const int turn = ++m_turn;
    m_searching = !m_text.isEmpty();
    if (!m_searching)
        return take({});
    whenDone(m_context.customers.find(m_text, mostCandidates), this,
             [this, turn](const Result<QList<CustomerLine>> &found) {
                 if (turn != m_turn)
                     return;
                 if (found)
                     return take(*found);
                 m_searching = false;
                 Q_EMIT failed(found.error());
             });
}

QString LinkCandidates::detailOf(const CustomerLine &line)
{
    QStringList parts;
    if (!line.company.isEmpty())
        parts << line.company;
    for (const Identity &identity : line.customer.identities)
        parts << EvidenceWords::handleOf(identity);
    parts << tr("%n conversation(s)", nullptr, line.conversations);
    return parts.join(u" · "_s);
}

void LinkCandidates::take(const QList<CustomerLine> &found)
{
    m_searching = false;
    m_found.clear();
    for (const CustomerLine &line : found) {
        if (line.customer.id != m_customer)
            m_found.append({line.customer.id, line.customer.name, detailOf(line), {}});
    }
    refresh();
}

// A suggestion that the words do not find is not what is looked for.
void LinkCandidates::refresh()
{
    QList<Candidate> shown;
    const auto isFound = [this](CustomerId id) {
        return std::ranges::any_of(m_found, [id](const Candidate &each) { return each.customer == id; });
    };
    for (const Candidate &each : std::as_const(m_suggested)) {
        if (m_text.isEmpty() || isFound(each.customer))
            shown.append(each);
    }
    const auto isShown = [&shown](CustomerId id) {
        return std::ranges::any_of(shown, [id](const Candidate &each) { return each.customer == id; });
    };
    QList<Candidate> rest;
    for (const Candidate &each : std::as_const(m_found)) {
        if (!isShown(each.customer))
            rest.append(each);
    }
    shown += rest;
    if (shown != m_shown) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    }
    Q_EMIT arrived();
}

int LinkCandidates::rowOf(CustomerId customer) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].customer == customer)
            return row;
    }
    return -1;
}

int LinkCandidates::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LinkCandidates::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidate &each = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return each.name;
    case PersonDelegate::DetailRole:
        return each.detail;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(each.name + u", "_s + each.detail);
    default:
        return {};
    }
}

}
