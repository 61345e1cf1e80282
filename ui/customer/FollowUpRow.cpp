// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FollowUpRow.h"

#include "ui/customer/CustomerWords.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Type.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

FollowUpRow::FollowUpRow(const FollowUp &followUp, Instant now, QWidget *parent)
    : QWidget(parent), m_followUp(followUp), m_done(new QCheckBox(this))
{
    const QString what = CustomerWords::followUp(followUp);
    const QString when = CustomerWords::due(followUp, now);
    m_done->setChecked(followUp.doneAt.has_value());
    m_done->setMinimumSize(space::hit, space::hit);
    m_done->setAccessibleName(tr("Done: %1", "what was to be done").arg(what + u", "_s + when));
    m_done->setToolTip(followUp.doneAt ? tr("Open it again") : tr("Done"));
    connect(m_done, &QCheckBox::clicked, this, &FollowUpRow::ticked);
    auto *text = new MeaningLabel(this);
    text->say(what, followUp.doneAt ? Meaning::Muted : Meaning::Plain);
    auto *due = new MeaningLabel(this);
    setType(due, Type::Caption);
    due->say(when, !followUp.doneAt && followUp.until.value_or(followUp.dueAt) < now ? Meaning::Late : Meaning::Muted);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, space::half, 0, space::half);
    words->setSpacing(0);
    words->addWidget(text);
    words->addWidget(due);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_done, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setFocusProxy(m_done);
}

void FollowUpRow::untick()
{
    m_done->setChecked(m_followUp.doneAt.has_value());
}

}
