// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPage.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/customer/ConsentList.h"
#include "ui/customer/ContactBanner.h"
#include "ui/customer/CustomerHead.h"
#include "ui/customer/DeedList.h"
#include "ui/customer/FollowUpList.h"
#include "ui/customer/HistoryPane.h"
#include "ui/customer/IdentityList.h"
#include "ui/customer/ProfileForm.h"
#include "ui/customer/SuggestionStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FitArea.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QDesktopServices>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

CustomerPage::CustomerPage(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_head(new CustomerHead(this))
    , m_banner(new ContactBanner(this))
    , m_suggestions(new SuggestionStrip(this))
    , m_followUps(new FollowUpList(context, FollowUpList::Which::All, this))
    , m_profile(new ProfileForm(context, this))
    , m_identities(new IdentityList(this))
    , m_consents(new ConsentList(context, this))
    , m_deeds(new DeedList(context, this))
    , m_history(new HistoryPane(context, this))
{
    auto *content = new QWidget(this);
    auto *splitter = new QSplitter(content);
    splitter->addWidget(makeFacts());
    splitter->addWidget(m_history);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_facts->setMinimumWidth(300);
    m_history->setMinimumWidth(320);
    auto *rule = new QFrame(content);
    rule->setFrameShape(QFrame::HLine);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(rule);
    column->addWidget(splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectParts();
}

QWidget *CustomerPage::makeFacts()
{
    auto *canvas = new QWidget;
    auto *column = new QVBoxLayout(canvas);
    column->setContentsMargins(space::around, space::between, space::around, space::around);
    column->setSpacing(space::inside);
    column->addWidget(m_banner);
    column->addWidget(m_suggestions);
    column->addWidget(m_followUps);
    m_ofLiving << m_followUps << addSection(*column, tr("Profile"), m_profile);
    addSection(*column, tr("Where they write"), m_identities);
    QWidget *consents = addSection(*column, tr("What they agreed to"), m_consents);
    QWidget *deeds = addSection(*column, tr("Linked, split, imported"), m_deeds);
    if (m_context.isReadOnly()) { // a bundle knows nothing of these
        m_ofLiving.removeOne(m_followUps);
        for (QWidget *part : {static_cast<QWidget *>(m_followUps), consents, deeds})
            part->hide();
    } else {
        m_ofLiving << consents;
    }
    m_identities->setSplitting(!m_context.isReadOnly());
    column->addStretch(1);
    m_facts = new FitArea(canvas, this);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return m_facts;
}

QWidget *CustomerPage::addSection(QVBoxLayout &column, const QString &title, QWidget *part)
{
    auto *section = new QWidget(this);
    auto *heading = new QLabel(title, section);
    setType(heading, Type::Caption, true);
    auto *parts = new QVBoxLayout(section);
    parts->setContentsMargins(0, space::inside, 0, 0);
    parts->setSpacing(space::half);
    parts->addWidget(heading);
    parts->addWidget(part);
    column.addWidget(section);
    return section;
}

void CustomerPage::connectParts()
{
    connect(m_head, &CustomerHead::backAsked, this, &CustomerPage::backAsked);
    connect(m_head, &CustomerHead::crmAsked, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
    connect(m_head, &CustomerHead::enrichAsked, this, &CustomerPage::enrich);
    connect(m_identities, &IdentityList::splitAsked, this,
            [this](IdentityId identity) { Q_EMIT splitAsked(m_customer, identity); });
    connect(m_suggestions, &SuggestionStrip::compareAsked, this, &CustomerPage::compareAsked);
    connect(m_suggestions, &SuggestionStrip::refuseAsked, this, &CustomerPage::refuseAsked);
    connect(m_history, &HistoryPane::chosen, this, &CustomerPage::conversationChosen);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_history, &HistoryPane::focusSearch);
    connect(&m_context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (!m_customer)
            return;
        if (changes.everything || changes.settings || changes.followUps || changes.customers.contains(m_customer))
            read();
    });
}

void CustomerPage::open(CustomerId customer)
{
    if (customer != m_customer) {
        m_sheet.reset();
        m_facts->verticalScrollBar()->setValue(0);
        m_empty->say({}, tr("Reading …"), {});
        m_stack->setCurrentWidget(m_empty);
    }
    m_customer = customer;
    m_history->open(customer);
    read();
}

void CustomerPage::read()
{
    whenDone(m_context.customers.sheet(m_customer), this,
             [this, question = ++m_question](const Result<CustomerSheet> &sheet) {
                 if (question != m_question)
                     return;
                 if (sheet)
                     return take(*sheet);
                 m_empty->say(u"warning"_s, tr("The customer could not be read"), Words::problem(sheet.error()));
                 m_empty->offer(tr("Try again"), [this] { read(); });
                 m_stack->setCurrentWidget(m_empty);
             });
}

void CustomerPage::take(const CustomerSheet &told)
{
    const bool fresh = !m_sheet;
    CustomerSheet sheet = told;
    if (m_context.isReadOnly()) { // nobody else is asked, and nothing is linked
        sheet.canEnrich = false;
        sheet.crmPage.clear();
        sheet.suggestions.clear();
    }
    m_sheet = sheet;
    m_customer = sheet.customer.id; // who stands for them, if they were linked
    const Instant now = m_context.clock.now();
    m_head->show(sheet, now);
    m_banner->show(sheet.consents, now);
    m_suggestions->show(sheet.suggestions);
    m_followUps->show(m_customer, {}, sheet.followUps);
    m_profile->show(sheet);
    m_identities->show(sheet.customer.identities);
    m_consents->show(m_customer, sheet.consents);
    m_deeds->show(sheet);
    for (QWidget *section : std::as_const(m_ofLiving))
        section->setVisible(!sheet.customer.erasedAt);
    QList<Channel> channels = sheet.counts.casesOn.keys();
    for (const Identity &identity : sheet.customer.identities)
        channels << identity.channel;
    m_history->offerChannels(QSet<Channel>(channels.cbegin(), channels.cend()).values());
    m_history->open(m_customer);
    m_stack->setCurrentIndex(0);
    if (fresh && isVisible())
        m_head->back().setFocus(Qt::OtherFocusReason);
}

void CustomerPage::enrich()
{
    whenDone(m_context.customers.enrich(m_customer), this, [this](const Result<int> &told) {
        if (!told)
            return m_context.notices.fail(told.error());
        m_context.notices.say(*told == 0 ? tr("It knows nothing new of this customer.")
                                         : tr("It told %n thing(s) about this customer.", nullptr, *told));
    });
}

void CustomerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backAsked();
    else
        QWidget::keyPressEvent(event);
}

}
