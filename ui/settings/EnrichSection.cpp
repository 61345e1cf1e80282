// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/EnrichSection.h"

#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/Type.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// Nobody real is told to a hook that is only tried.
Customer enrichExample()
{
    Customer customer;
    customer.id = CustomerId(1);
    customer.name = u"Ana Sousa"_s;
    Identity identity;
    identity.channel = Channel::Email;
    identity.handle = identity.remoteKey = u"ana@mail.example"_s;
    customer.identities = {identity};
    return customer;
}

}

EnrichSection::EnrichSection(const ConsoleContext &context, QWidget *parent)
    : RulesSection(tr("Ask a program of this machine"), {}, parent)
    , m_context(context)
    , m_on(new QCheckBox(tr("A program here can tell more of a customer when you ask it"), this))
    , m_isCommand(new QRadioButton(tr("Command"), this))
    , m_isUrl(new QRadioButton(tr("Local address"), this))
    , m_command(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_test(new QPushButton(tr("Try it with an invented customer"), this))
{
    arrange();
    load();
    connect(m_on, &QCheckBox::clicked, this, &EnrichSection::keep);
    for (QRadioButton *button : {m_isCommand, m_isUrl})
        connect(button, &QRadioButton::clicked, this, &EnrichSection::keep);
    for (QLineEdit *edit : {m_command, m_url}) {
        connect(edit, &QLineEdit::textEdited, this, &EnrichSection::refresh);
        connect(edit, &QLineEdit::editingFinished, this, &EnrichSection::keep);
    }
    connect(m_test, &QPushButton::clicked, this, &EnrichSection::test);
}

void EnrichSection::arrange()
{
    auto *group = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::inside);
    int row = 0;
    for (const auto &[button, edit] : {std::pair(m_isCommand, m_command), std::pair(m_isUrl, m_url)}) {
        group->addButton(button);
        edit->setAccessibleName(button->text());
        grid->addWidget(button, row, 0);
        grid->addWidget(edit, row++, 1);
    }
    m_command->setPlaceholderText(u"/usr/local/bin/ask-crm --json"_s);
    m_url->setPlaceholderText(u"http://127.0.0.1:8080/customer"_s);
    m_test->setAccessibleName(m_test->text());
    column().addWidget(m_on);
    column().addLayout(grid);
    addCaption(tr("It gets the customer’s name, addresses and profile. Enter only a program that you trust: it runs "
                  "with your rights. An address has to be one of this machine. Both are kept on this machine, never in "
                  "the workspace."));
    column().addWidget(m_test, 0, Qt::AlignLeading);
    m_outcome = addCaption({});
}

void EnrichSection::load()
{
    const EnrichSetup setup = m_context.customers.enrichSetup();
    m_on->setChecked(setup.on);
    m_command->setText(setup.command);
    m_url->setText(setup.url.toString());
    (setup.url.isEmpty() ? m_isCommand : m_isUrl)->setChecked(true);
    refresh();
}

EnrichSetup EnrichSection::setup() const
{
    EnrichSetup setup;
    setup.on = m_on->isChecked();
    if (m_isCommand->isChecked())
        setup.command = m_command->text().trimmed();
    else
        setup.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    return setup;
}

void EnrichSection::keep()
{
    m_context.customers.setEnrichSetup(setup());
    refresh();
}

void EnrichSection::refresh()
{
    const bool on = m_on->isChecked();
    const EnrichSetup set = setup();
    for (QWidget *each : {static_cast<QWidget *>(m_isCommand), static_cast<QWidget *>(m_isUrl)})
        each->setEnabled(on);
    m_command->setEnabled(on && m_isCommand->isChecked());
    m_url->setEnabled(on && m_isUrl->isChecked());
    m_test->setEnabled(on && !m_hook && (!set.command.isEmpty() || !set.url.isEmpty()));
}

void EnrichSection::test()
{
    m_hook = std::make_unique<EnrichHook>(setup());
    m_outcome->setText(tr("Asking …"));
    refresh();
    whenDone(m_hook->ask(enrichExample(), {}), this, [this](const Result<QList<ProfileProperty>> &told) {
        m_hook.release()->deleteLater();
        m_outcome->setText(
            told ? tr("It works: it told %n thing(s) of an invented customer.", nullptr, static_cast<int>(told->size()))
                 : CustomerTroubles::enrich(told.error()));
        refresh();
    });
}

QString EnrichSection::outcome() const
{
    return m_outcome->text();
}

}
