// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerHead.h"

#include "ui/customer/CustomerWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

CustomerHead::CustomerHead(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(44, this))
    , m_name(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_back(makeButton(tr("Customers"), u"left"_s))
    , m_crm(makeButton(tr("Open in the CRM"), u"external"_s))
    , m_enrich(makeButton(tr("Look up"), u"retry"_s))
    , m_buttons(new QHBoxLayout)
    , m_figures(new QWidget(this))
{
    build();
    m_back->setToolTip(tr("Back to the customers  (Esc)"));
    m_enrich->setToolTip(tr("Ask your own program what it knows of this customer"));
    connect(m_back, &QToolButton::clicked, this, &CustomerHead::backAsked);
    connect(m_crm, &QToolButton::clicked, this, [this] { Q_EMIT crmAsked(m_page); });
    connect(m_enrich, &QToolButton::clicked, this, &CustomerHead::enrichAsked);
}

QToolButton *CustomerHead::makeButton(const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(lineIcon(icon));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setMinimumHeight(space::hit);
    return button;
}

void CustomerHead::build()
{
    setType(m_name, Type::Title);
    setType(m_facts, Type::Caption, true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    m_buttons->setSpacing(2);
    m_buttons->addWidget(m_enrich);
    m_buttons->addWidget(m_crm);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    new FlowLayout(2 * space::between, m_figures);
    m_figures->setFocusPolicy(Qt::NoFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::inside, space::around, space::between);
    column->setSpacing(space::inside);
    column->addLayout(top);
    column->addLayout(row);
    column->addWidget(m_figures);
}

void CustomerHead::show(const CustomerSheet &sheet, Instant now)
{
    const Customer &customer = sheet.customer;
    m_avatar->show(customer.name, {});
    m_name->setText(CustomerWords::name(customer));
    QStringList facts;
    if (customer.erasedAt)
        facts << tr("Erased %1: who they were is gone, that they wrote stays counted")
                     .arg(Words::briefDayTime(*customer.erasedAt, now));
    if (const QString company = sheet.profile.text(u"company"_s); !company.isEmpty())
        facts << Words::isolated(company);
    if (const QString channel = CustomerWords::preferredChannel(sheet); !channel.isEmpty())
        facts << tr("Preferred: %1", "channel").arg(channel);
    if (const QString reach = CustomerWords::reach(sheet.headStart, sheet.reach); !reach.isEmpty())
        facts << reach;
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_page = sheet.crmPage;
    m_crm->setVisible(!m_page.isEmpty() && !customer.erasedAt);
    m_enrich->setVisible(sheet.canEnrich && !customer.erasedAt);
    showFigures(sheet.counts, now);
}

void CustomerHead::showFigures(const HistoryCounts &counts, Instant now)
{
    QLayout *row = m_figures->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_spoken.clear();
    const QLocale locale;
    addFigure(locale.toString(counts.conversations), tr("conversations", "a figure stands above"));
    addFigure(locale.toString(counts.cases), tr("cases", "a figure stands above"));
    addFigure(locale.toString(counts.answered), tr("answered", "a figure stands above"));
    addFigure(locale.toString(counts.waiting), tr("waiting", "a figure stands above"));
    if (counts.medianFirstResponse)
        addFigure(Words::longAge(*counts.medianFirstResponse), tr("median time to first response"));
    if (counts.lastContact)
        addFigure(Words::briefTime(*counts.lastContact, now), tr("last contact"));
    m_figures->setAccessibleName(m_spoken);
    m_figures->updateGeometry();
}

void CustomerHead::addFigure(const QString &value, const QString &what)
{
    auto *tile = new QWidget(m_figures);
    auto *figure = new QLabel(value, tile);
    setType(figure, Type::Title);
    auto *caption = new QLabel(what, tile);
    setType(caption, Type::Caption, true);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(caption);
    m_figures->layout()->addWidget(tile);
    tile->show();
    m_spoken += (m_spoken.isEmpty() ? QString() : u", "_s) + value + u' ' + what;
}

void CustomerHead::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        button->setIconSize({20, 20});
        m_buttons->addWidget(button);
    }
}

}
