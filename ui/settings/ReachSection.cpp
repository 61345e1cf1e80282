// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReachSection.h"

#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace std::chrono_literals;

namespace
{

constexpr qint64 exampleFollowers = 100'000;

}

ReachSection::ReachSection(QWidget *parent)
    : RulesSection(tr("Reach in the queue"), {}, parent)
    , m_on(new QCheckBox(tr("Whoever many people listen to comes a little earlier"), this))
    , m_most(new QSpinBox(this))
{
    m_most->setRange(1, 24 * 60);
    m_most->setSuffix(tr(" min", "minutes, behind a number"));
    m_most->setAccessibleName(tr("Never earlier than by so many minutes"));
    m_most->setFixedWidth(120);
    auto *label = new QLabel(tr("Never by more than"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(label);
    row->addWidget(m_most);
    row->addStretch(1);
    column().addWidget(m_on);
    column().addLayout(row);
    m_example = addCaption({});
    connect(m_on, &QCheckBox::clicked, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_most, &QSpinBox::valueChanged, this, &ReachSection::refresh);
    connect(m_most, &QSpinBox::editingFinished, this, &RulesSection::edited);
}

void ReachSection::take(const CustomerRules &rules)
{
    m_on->setChecked(rules.reach.on);
    m_most->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(rules.reach.most).count()));
    refresh();
}

void ReachSection::put(CustomerRules &rules) const
{
    rules.reach.on = m_on->isChecked();
    rules.reach.most = std::chrono::minutes(m_most->value());
}

QString ReachSection::example(const ReachRule &rule)
{
    if (!rule.on)
        return tr("Who waits longest comes first, whoever they are.");
    Reach reach;
    reach.followers = exampleFollowers;
    return tr("Somebody with %1 followers stands where they would if they had written %2 earlier. Whoever has waited "
              "%3 longer comes first all the same, so nobody waits for ever.")
        .arg(QLocale().toString(exampleFollowers), Words::longAge(headStart(reach, rule)), Words::longAge(rule.most));
}

void ReachSection::refresh()
{
    CustomerRules rules;
    put(rules);
    m_most->setEnabled(rules.reach.on);
    m_example->setText(example(rules.reach));
}

}
