// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AskAgainSection.h"

#include "ui/widgets/Type.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

AskAgainSection::AskAgainSection(QWidget *parent)
    : RulesSection(tr("Still all right?"), {}, parent)
    , m_on(new QCheckBox(tr("Ask again once a matter was closed with an answer, after"), this))
    , m_days(new QSpinBox(this))
{
    m_days->setRange(1, 365);
    m_days->setValue(3);
    m_days->setSuffix(tr(" d", "days, behind a number"));
    m_days->setAccessibleName(tr("Ask again after so many days"));
    m_days->setFixedWidth(120);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_on);
    row->addWidget(m_days);
    row->addStretch(1);
    column().addLayout(row);
    addCaption(tr("A follow-up is then written down by itself: whether what was promised still holds."));
    connect(m_on, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_on, &QCheckBox::clicked, this, &RulesSection::edited);
    connect(m_days, &QSpinBox::editingFinished, this, &RulesSection::edited);
}

void AskAgainSection::take(const CustomerRules &rules)
{
    const bool on = rules.askAgainAfter.count() > 0;
    m_on->setChecked(on);
    m_days->setEnabled(on);
    if (on)
        m_days->setValue(static_cast<int>(std::chrono::ceil<std::chrono::days>(rules.askAgainAfter).count()));
}

// A span of hours that was set elsewhere stays what it is until somebody changes the days.
void AskAgainSection::put(CustomerRules &rules) const
{
    if (!m_on->isChecked()) {
        rules.askAgainAfter = Milliseconds(0);
        return;
    }
    if (std::chrono::ceil<std::chrono::days>(rules.askAgainAfter).count() != m_days->value())
        rules.askAgainAfter = std::chrono::days(m_days->value());
}

}
