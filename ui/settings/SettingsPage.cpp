// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/settings/CustomerSettings.h"
#include "ui/settings/MeasureSettings.h"
#include "ui/settings/ReplySettings.h"
#include "ui/settings/ReportSettings.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const ConsoleContext &context, ActionRegistry &actions, QWidget *parent)
    : ColumnPage(tr("Settings"), tr("How the console looks and which keys it has, on this machine."), parent)
    , m_context(context)
    , m_actions(actions)
{
    addLook();
    if (!context.isReadOnly()) { // what a team decided is the workspace's
        addReplying();
        addMeasures();
        addCustomers();
    }
    addKeys();
    m_fixed = column().count();
}

// A field that goes away with the focus still says that editing finished: there is nobody left to hear it.
SettingsPage::~SettingsPage()
{
    clearKeyRows();
}

void SettingsPage::clearKeyRows()
{
    for (QKeySequenceEdit *edit : findChildren<QKeySequenceEdit *>())
        edit->disconnect(this);
    clearBelow(m_fixed);
}

void SettingsPage::addLook()
{
    addHeading(tr("Look"));
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * space::around);
    const auto offer = [&](const QString &text, Theme::Choice choice) {
        auto *button = new QRadioButton(text, this);
        button->setChecked(m_context.theme.choice() == choice);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, choice] { m_context.theme.choose(choice); });
        connect(&m_context.theme, &Theme::changed, button,
                [this, button, choice] { button->setChecked(m_context.theme.choice() == choice); });
    };
    offer(tr("As the system"), Theme::Choice::System);
    offer(tr("Light"), Theme::Choice::Light);
    offer(tr("Dark"), Theme::Choice::Dark);
    row->addStretch(1);
    column().addLayout(row);
    auto *compact = new QCheckBox(tr("Compact rows in the list"), this);
    compact->setChecked(m_context.theme.density() == Density::Compact);
    connect(compact, &QCheckBox::clicked, this,
            [this](bool on) { m_context.theme.choose(on ? Density::Compact : Density::Comfortable); });
    column().addWidget(compact);
}

void SettingsPage::addReplying()
{
    column().addWidget(new ReplySettings(m_context, widget()));
}

void SettingsPage::addCustomers()
{
    column().addWidget(new CustomerSettings(m_context, m_actions, widget()));
}

void SettingsPage::addMeasures()
{
    column().addWidget(new MeasureSettings(m_context.measures, widget()));
    column().addWidget(new ReportSettings(m_context, widget()));
}

void SettingsPage::addKeys()
{
    addHeading(tr("Keys"));
    auto *single = new QCheckBox(tr("Single letters are commands, except while you type"), this);
    single->setChecked(m_actions.singleKeys());
    connect(single, &QCheckBox::clicked, &m_actions, &ActionRegistry::setSingleKeys);
    auto *reset = new QPushButton(tr("Put all keys back"), this);
    reset->setAccessibleName(reset->text());
    connect(reset, &QPushButton::clicked, this, [this] {
        m_actions.resetKeys();
        buildKeyRows();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(single, 1);
    row->addWidget(reset);
    column().addLayout(row);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    buildKeyRows();
}

void SettingsPage::buildKeyRows()
{
    clearKeyRows();
    auto *table = new QWidget(this);
    auto *form = new QFormLayout(table);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::half);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const ActionGroup group : ActionRegistry::groups()) {
        auto *title = new QLabel(ActionRegistry::title(group), table);
        setType(title, Type::Caption, true);
        title->setContentsMargins(0, space::between, 0, 0);
        form->addRow(title);
        for (const QAction *action : m_actions.of(group)) {
            const QString id = ActionRegistry::idOf(action);
            auto *edit = new QKeySequenceEdit(m_actions.key(id), table);
            edit->setAccessibleName(tr("Key for %1").arg(action->text()));
            edit->setFixedWidth(180);
            connect(edit, &QKeySequenceEdit::editingFinished, this, [this, id, edit] { changeKey(id, edit); });
            form->addRow(action->text(), edit);
        }
    }
    column().addWidget(table);
}

void SettingsPage::changeKey(const QString &id, QKeySequenceEdit *edit)
{
    const QKeySequence key = edit->keySequence();
    if (key == m_actions.key(id))
        return;
    const QString other = m_actions.clash(id, key);
    if (other.isEmpty())
        return m_actions.setKey(id, key);
    edit->setKeySequence(m_actions.key(id));
    m_context.notices.say({Tone::Bad, tr("That key already means “%1”. Free it there first.").arg(other), {}, {}});
}

}
