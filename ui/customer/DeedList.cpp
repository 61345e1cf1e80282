// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/DeedList.h"

#include "core/base/Clock.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

DeedList::DeedList(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
}

void DeedList::show(const CustomerSheet &sheet)
{
    if (m_customer == sheet.customer && m_deeds == sheet.deeds)
        return;
    m_customer = sheet.customer;
    m_deeds = sheet.deeds;
    build();
    readNames();
}

void DeedList::build()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own button may have brought us here
        }
        delete item;
    }
    m_undo.clear();
    for (const CustomerDeed &deed : std::as_const(m_deeds))
        addDeed(deed);
    if (!m_deeds.isEmpty())
        return;
    auto *none = new MeaningLabel(this);
    setType(none, Type::Caption);
    none->say(tr("Nothing was linked, split or imported."), Meaning::Muted);
    m_column->addWidget(none);
}

void DeedList::addDeed(const CustomerDeed &deed)
{
    const Instant now = m_context.clock.now();
    const QString what =
        CustomerWords::deed(deed, m_customer.id, nameOf(deed.customer == m_customer.id ? deed.other : deed.customer));
    QStringList details{
        tr("%1, %2", "agent, time").arg(Words::isolated(deed.agent), Words::briefDayTime(deed.at, now))};
    if (!deed.evidence.isEmpty())
        details << EvidenceWords::summary(deed.evidence);
    if (deed.undoneAt)
        details << tr("Undone by %1, %2", "agent, time")
                       .arg(Words::isolated(deed.undoneBy), Words::briefDayTime(*deed.undoneAt, now));
    auto *line = new QWidget(this);
    auto *title = new MeaningLabel(line);
    title->say(what, deed.undoneAt ? Meaning::Muted : Meaning::Plain);
    auto *detail = new MeaningLabel(line);
    setType(detail, Type::Caption);
    detail->say(details.join(u'\n'), Meaning::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(detail);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addLayout(words, 1);
    if (!deed.undoneAt) {
        auto *undo = new QPushButton(tr("Undo"), line);
        undo->setFlat(true);
        undo->setAccessibleName(tr("Undo: %1", "what was done").arg(what));
        connect(undo, &QPushButton::clicked, this, [this, id = deed.id] { this->undo(id); });
        row->addWidget(undo, 0, Qt::AlignTop);
        m_undo.insert(deed.id, undo);
    }
    m_column->addWidget(line);
}

// Who was linked brought identities, which say who that was; others are read.
QString DeedList::nameOf(CustomerId other) const
{
    if (m_names.contains(other))
        return m_names.value(other);
    for (const Identity &identity : m_customer.identities) {
        if (identity.origin == other && other)
            return identity.name.isEmpty() ? EvidenceWords::handleOf(identity) : identity.name;
    }
    return {};
}

void DeedList::readNames()
{
    for (const CustomerDeed &deed : std::as_const(m_deeds)) {
        const CustomerId other = deed.customer == m_customer.id ? deed.other : deed.customer;
        if (!other || !nameOf(other).isEmpty())
            continue;
        m_names.insert(other, {}); // asked for once
        whenDone(m_context.customers.sheet(other), this, [this, other](const Result<CustomerSheet> &sheet) {
            if (!sheet || sheet->customer.id != other)
                return; // they stand under another one now
            m_names.insert(other, CustomerWords::name(sheet->customer));
            build();
        });
    }
}

void DeedList::undo(CustomerDeedId deed)
{
    whenDone(m_context.customers.undo(deed), this, [this](const Result<UndoOutcome> &undone) {
        if (!undone)
            return m_context.notices.fail(undone.error());
        m_context.notices.say(undone->kept == 0 ? tr("Undone. Messages and counts are where they were.")
                                                : tr("Undone, but for %n that somebody wrote with or changed since.",
                                                     "customers and identities", static_cast<int>(undone->kept)));
    });
}

}
