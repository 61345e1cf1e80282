// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CustomerSettings.h"

#include "ui/ConsoleData.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/settings/AskAgainSection.h"
#include "ui/settings/CrmSection.h"
#include "ui/settings/EnrichSection.h"
#include "ui/settings/FieldsSection.h"
#include "ui/settings/ReachSection.h"
#include "ui/settings/RetentionSection.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

CustomerSettings::CustomerSettings(const ConsoleContext &context, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    addContacts(actions);
    auto *fields = new FieldsSection(this);
    connect(fields, &FieldsSection::removed, this, &CustomerSettings::offerBack);
    add(fields);
    add(new ReachSection(this));
    add(new AskAgainSection(this));
    add(new CrmSection(this));
    add(new EnrichSection(context, this));
    add(new RetentionSection(context, this));
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.everything || changes.settings))
            load();
    });
}

CustomerSettings::~CustomerSettings()
{
    for (RulesSection *section : std::as_const(m_sections))
        section->disconnect(this);
}

void CustomerSettings::addContacts(ActionRegistry &actions)
{
    auto *heading = new QLabel(tr("Customers, for the whole team"), this);
    setType(heading, Type::Title);
    heading->setContentsMargins(0, 2 * space::around, 0, 0);
    m_column->addWidget(heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    for (const auto *id : {"import-contacts", "export-contacts", "duplicates"}) {
        QAction *action = actions.find(QLatin1String(id));
        if (!action)
            continue;
        auto *button = new QPushButton(action->text(), this);
        button->setAccessibleName(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

void CustomerSettings::add(RulesSection *section)
{
    m_sections.append(section);
    m_column->addWidget(section);
    connect(section, &RulesSection::edited, this, [this, section] { keep(section); });
}

void CustomerSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void CustomerSettings::load()
{
    whenDone(m_context.customers.rules(), this, [this, turn = ++m_turn](const Result<CustomerRules> &rules) {
        if (turn != m_turn)
            return;
        if (!rules)
            return m_context.notices.fail(rules.error());
        m_rules = *rules;
        for (RulesSection *section : std::as_const(m_sections))
            section->take(m_rules);
    });
}

// Only what this section is about, so that what a colleague changed meanwhile elsewhere stays.
void CustomerSettings::keep(RulesSection *section)
{
    CustomerRules rules = m_rules;
    section->put(rules);
    if (rules == m_rules)
        return;
    ++m_turn;
    const CustomerRules before = std::exchange(m_rules, rules);
    whenDone(m_context.customers.setRules(rules), this, [this, section, before](const Result<void> &kept) {
        section->complain(kept ? QString() : Words::problem(kept.error()));
        if (!kept)
            m_rules = before;
    });
}

void CustomerSettings::offerBack(const ProfileField &field)
{
    const CustomerRules before = m_rules;
    m_context.notices.say(
        {Tone::Quiet,
         tr("%1 removed. What was written in it stays with the customers.").arg(Words::isolated(field.label)),
         tr("Undo"), [this, before] {
             m_rules.fields = before.fields;
             whenDone(m_context.customers.setRules(m_rules), this, [this](const Result<void> &kept) {
                 if (!kept)
                     m_context.notices.fail(kept.error());
                 load();
             });
         }});
}

}
