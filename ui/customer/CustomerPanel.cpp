// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPanel.h"

#include "core/base/Clock.h"
#include "ui/customer/HistoryModel.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

CustomerPanel::CustomerPanel(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new HistoryModel(context.clock, this))
    , m_history(new QListView(this))
{
    m_place = new QLabel(this);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    setType(m_place, Type::Caption, true);
    m_place->setContentsMargins(space::around, 0, space::around, space::inside);
    m_history->setModel(m_model);
    m_history->setItemDelegate(new HistoryDelegate(m_history));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setMouseTracking(true);
    m_history->setEditTriggers(QListView::NoEditTriggers);
    m_history->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->viewport()->setBackgroundRole(QPalette::Window);
    m_history->setAccessibleName(tr("History with this customer"));
    m_identities = new QVBoxLayout;
    m_identities->setContentsMargins(space::inside + 2, 0, space::inside, space::inside);
    m_identities->setSpacing(0);
    m_historyHeading = makeHeading({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(m_identities);
    column->addWidget(makeHeading(tr("Why it stands here")));
    column->addWidget(m_place);
    column->addWidget(m_historyHeading);
    column->addWidget(m_history, 1);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT conversationChosen(m_model->at(index.row())); };
    connect(m_history, &QListView::clicked, this, choose);
    connect(m_history, &QListView::activated, this, choose);
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
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::around, space::between, space::around, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    return head;
}

QLabel *CustomerPanel::makeHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    setType(label, Type::Caption, true);
    label->setContentsMargins(space::around, space::inside, space::around, space::half);
    return label;
}

void CustomerPanel::show(CustomerId customer, ConversationId open)
{
    m_customer = customer;
    m_open = open;
    whenDone(m_context.customers.sheet(customer), this, [this, customer](const Result<CustomerSheet> &card) {
        if (customer != m_customer)
            return;
        if (!card)
            return m_context.notices.fail(card.error());
        take(*card);
    });
}

void CustomerPanel::explainPlace(const QString &sentence)
{
    m_place->setText(sentence);
}

void CustomerPanel::take(const CustomerSheet &card)
{
    const Customer &customer = card.customer;
    m_avatar->show(customer.name, {});
    m_name->setText(customer.name);
    QStringList facts;
    if (!customer.language.isEmpty())
        facts << Words::isolated(QLocale(customer.language).nativeLanguageName());
    facts << tr("%n identity(ies)", nullptr, static_cast<int>(customer.identities.size()));
    m_facts->setText(facts.join(u" · "_s));
    showIdentities(customer.identities);
    m_historyHeading->setText(tr("History: %n conversation(s)", nullptr, card.counts.conversations));
}

void CustomerPanel::showIdentities(const QList<Identity> &identities)
{
    while (QLayoutItem *item = m_identities->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Identity &identity : identities)
        m_identities->addWidget(makeIdentity(identity));
}

QWidget *CustomerPanel::makeIdentity(const Identity &identity)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(markName(identity.channel)));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    const QString handle = identity.handle.isEmpty() ? identity.remoteKey : identity.handle;
    button->setText(fontMetrics().elidedText(handle, Qt::ElideMiddle, 190));
    QStringList facts = {tr("%1 on %2", "handle, channel").arg(handle, Words::channel(identity.channel))};
    if (identity.followers >= 0)
        facts << tr("%n follower(s)", nullptr, identity.followers);
    if (identity.verified)
        facts << tr("verified by the network");
    button->setToolTip(facts.join(u"\n"_s));
    button->setAccessibleName(facts.join(u", "_s));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy"), this, [handle] { QGuiApplication::clipboard()->setText(handle); });
    const QUrl profile(identity.profileUrl);
    if (profile.scheme() == "https"_L1 || profile.scheme() == "http"_L1)
        menu->addAction(tr("Open the profile in the browser"), this, [profile] { QDesktopServices::openUrl(profile); });
    button->setMenu(menu);
    return button;
}

}
