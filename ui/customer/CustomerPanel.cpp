// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPanel.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/customer/ContactBanner.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/FollowUpList.h"
#include "ui/customer/HistoryModel.h"
#include "ui/customer/HistoryView.h"
#include "ui/customer/IdentityList.h"
#include "ui/customer/RepeatList.h"
#include "ui/customer/SuggestionStrip.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FitArea.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

CustomerPanel::CustomerPanel(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_content(new QWidget)
    , m_upper(new FitArea(m_content, this))
    , m_banner(new ContactBanner(m_content))
    , m_identities(new IdentityList(m_content))
    , m_suggestions(new SuggestionStrip(m_content))
    , m_repeats(new RepeatList(m_content))
    , m_followUps(new FollowUpList(context, FollowUpList::Which::Open, m_content))
    , m_model(new HistoryModel(context, this))
    , m_history(new HistoryView(*m_model, this))
{
    build();
    m_identities->setSplitting(!context.isReadOnly());
    m_followUps->setHidden(context.isReadOnly());
    connectParts();
}

void CustomerPanel::build()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(space::around, 0, space::around, space::inside);
    content->setSpacing(space::inside);
    content->addWidget(m_banner);
    content->addWidget(m_identities);
    m_place = addLine(*content);
    content->addWidget(m_suggestions);
    content->addWidget(m_repeats);
    content->addWidget(m_followUps);
    m_details = addLine(*content);
    content->addStretch(1);
    m_historyHeading = new QLabel(this);
    setType(m_historyHeading, Type::Caption, true);
    m_historyHeading->setContentsMargins(space::around, space::inside, space::around, space::half);
    m_history->viewport()->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_upper, 3); // at most: the history keeps its place
    column->addWidget(m_historyHeading);
    column->addWidget(m_history, 2);
}

QWidget *CustomerPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_avatar = new Avatar(40, head);
    m_name = new ElidedLabel(head);
    m_facts = new ElidedLabel(head);
    setType(m_name, Type::Title);
    setType(m_facts, Type::Caption, true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *page = new QToolButton(head);
    page->setIcon(lineIcon(u"right"_s));
    page->setAutoRaise(true);
    page->setMinimumSize(space::hit, space::hit);
    page->setToolTip(tr("Everything about this customer  (I)"));
    page->setAccessibleName(tr("Everything about this customer"));
    connect(page, &QToolButton::clicked, this, [this] {
        if (m_customer)
            Q_EMIT pageAsked(m_customer);
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::around, space::between, space::inside, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(page);
    return head;
}

QLabel *CustomerPanel::addLine(QVBoxLayout &column)
{
    auto *label = new QLabel(m_content);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setType(label, Type::Caption, true);
    label->hide();
    column.addWidget(label);
    return label;
}

void CustomerPanel::connectParts()
{
    connect(m_identities, &IdentityList::splitAsked, this,
            [this](IdentityId identity) { Q_EMIT splitAsked(m_customer, identity); });
    connect(m_suggestions, &SuggestionStrip::compareAsked, this, &CustomerPanel::compareAsked);
    connect(m_suggestions, &SuggestionStrip::refuseAsked, this, &CustomerPanel::refuseAsked);
    connect(m_repeats, &RepeatList::chosen, this,
            [this](ConversationId conversation) { Q_EMIT conversationChosen(conversation, {}); });
    connect(m_history, &HistoryView::chosen, this, &CustomerPanel::conversationChosen);
    connect(&m_context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (!m_customer)
            return;
        if (changes.everything || changes.settings || changes.followUps || changes.customers.contains(m_customer))
            read();
    });
}

void CustomerPanel::show(CustomerId customer, ConversationId open)
{
    if (customer != m_customer)
        m_sheet.reset();
    m_customer = customer;
    m_open = open;
    m_model->open(customer);
    read();
    readRepeats();
}

void CustomerPanel::read()
{
    whenDone(m_context.customers.sheet(m_customer), this,
             [this, question = ++m_question](const Result<CustomerSheet> &sheet) {
                 if (question != m_question)
                     return;
                 sheet ? take(*sheet) : m_context.notices.fail(sheet.error());
             });
}

void CustomerPanel::readRepeats()
{
    whenDone(m_context.customers.repeats(m_open), this, [this, open = m_open](const Result<QList<Repeat>> &repeats) {
        if (open != m_open)
            return;
        if (!repeats)
            return m_context.notices.fail(repeats.error());
        m_repeats->show(*repeats, m_context.clock.now());
        Q_EMIT repeatsRead(open, *repeats);
    });
}

void CustomerPanel::explainPlace(const QString &sentence)
{
    m_placeSentence = sentence;
    explain();
}

// Why it stands here: who waits how long, and what a wide reach adds to that.
void CustomerPanel::explain()
{
    QStringList sentences{m_placeSentence};
    if (m_sheet)
        sentences << CustomerWords::reach(m_sheet->headStart, m_sheet->reach);
    sentences.removeAll(QString());
    m_place->setText(sentences.join(u' '));
    m_place->setVisible(!sentences.isEmpty());
}

void CustomerPanel::take(const CustomerSheet &sheet)
{
    m_sheet = sheet;
    const Customer &customer = sheet.customer;
    m_avatar->show(customer.name, {});
    m_name->setText(CustomerWords::name(customer));
    showFacts(sheet);
    m_banner->show(sheet.consents, m_context.clock.now());
    m_identities->show(customer.identities);
    m_suggestions->show(m_context.isReadOnly() ? QList<Suggestion>() : sheet.suggestions);
    m_followUps->setVisible(!customer.erasedAt && !m_context.isReadOnly());
    m_followUps->show(customer.id, m_open, sheet.followUps);
    explain();
    m_historyHeading->setText(tr("History: %n message(s)", nullptr, sheet.counts.messages));
}

void CustomerPanel::showFacts(const CustomerSheet &sheet)
{
    QStringList facts;
    if (const QString company = sheet.profile.text(u"company"_s); !company.isEmpty())
        facts << Words::isolated(company);
    const QString told = sheet.profile.text(u"language"_s);
    if (const QString language = told.isEmpty() ? sheet.customer.language : told; !language.isEmpty())
        facts << CustomerWords::language(language);
    if (facts.isEmpty())
        facts << tr("%n identity(ies)", nullptr, static_cast<int>(sheet.customer.identities.size()));
    m_facts->setText(facts.join(u" · "_s));
    QStringList details;
    if (const QString channel = CustomerWords::preferredChannel(sheet); !channel.isEmpty())
        details << tr("Preferred: %1", "channel").arg(channel);
    QStringList tags;
    for (const QString &tag : sheet.profile.texts(u"tag"_s))
        tags << u'#' + tag;
    if (!tags.isEmpty())
        details << tags.join(u' ');
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
}

}
