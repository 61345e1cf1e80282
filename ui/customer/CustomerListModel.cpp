// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerListModel.h"

#include "core/base/Clock.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/EvidenceWords.h"
#include "ui/customer/PersonDelegate.h"
#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int customersListed = 200;
constexpr qsizetype handlesShown = 3;

}

CustomerListModel::CustomerListModel(const ConsoleContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

void CustomerListModel::find(const QString &text)
{
    m_text = text;
    refresh();
}

void CustomerListModel::refresh()
{
    m_state = State::Loading;
    Q_EMIT stateChanged();
    whenDone(m_context.customers.find(m_text, customersListed), this,
             [this, question = ++m_question](const Result<QList<CustomerLine>> &lines) {
                 if (question != m_question)
                     return;
                 m_state = lines ? State::Ready : State::Failed;
                 if (!lines)
                     m_error = lines.error();
                 take(lines ? *lines : QList<CustomerLine>());
                 Q_EMIT stateChanged();
             });
}

// The same people in the same order: only what is said of them is new, and whoever is chosen stays so.
void CustomerListModel::take(const QList<CustomerLine> &lines)
{
    const auto sameCustomer = [](const CustomerLine &a, const CustomerLine &b) {
        return a.customer.id == b.customer.id;
    };
    if (std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(), sameCustomer)) {
        m_lines = lines;
        if (!lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

bool CustomerListModel::isWhole() const
{
    return m_lines.size() < customersListed;
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerLine &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return CustomerWords::name(line.customer);
    if (role == PersonDelegate::DetailRole)
        return detail(line);
    if (role == Qt::AccessibleTextRole)
        return QStringList{CustomerWords::name(line.customer), detail(line)}.join(u", "_s);
    return {};
}

QString CustomerListModel::detail(const CustomerLine &line) const
{
    QStringList parts;
    if (!line.company.isEmpty())
        parts << Words::isolated(line.company);
    for (const Identity &identity : line.customer.identities.mid(0, handlesShown))
        parts << Words::isolated(EvidenceWords::handleOf(identity));
    parts << tr("%n conversation(s)", nullptr, line.conversations);
    if (line.lastContact)
        parts << Words::briefTime(*line.lastContact, m_context.clock.now());
    return parts.join(u" · "_s);
}

}
