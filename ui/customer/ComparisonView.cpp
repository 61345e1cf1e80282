// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ComparisonView.h"

#include "core/base/Clock.h"
#include "ui/customer/EvidenceList.h"
#include "ui/customer/PersonCard.h"
#include "ui/customer/PersonReader.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

ComparisonView::ComparisonView(const ConsoleContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_one(new PersonReader(context, this))
    , m_other(new PersonReader(context, this))
    , m_canvas(new QWidget(this))
    , m_left(new PersonCard(m_canvas))
    , m_right(new PersonCard(m_canvas))
    , m_list(new EvidenceList(m_canvas))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The two people side by side"));
    arrange();
    for (PersonReader *reader : {m_one, m_other}) {
        connect(reader, &PersonReader::arrived, this, &ComparisonView::present);
        connect(reader, &PersonReader::failed, this, &ComparisonView::failed);
    }
}

void ComparisonView::arrange()
{
    auto *heading = new QLabel(tr("What speaks for one person"), m_canvas);
    setType(heading, Type::Caption, true);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::between);
    for (PersonCard *card : {m_left, m_right})
        cards->addWidget(card, 1);
    auto *column = new QVBoxLayout(m_canvas);
    column->setContentsMargins(0, 0, space::inside, 0);
    column->setSpacing(space::inside);
    column->addWidget(heading);
    column->addWidget(m_list);
    column->addSpacing(space::half);
    column->addLayout(cards);
    column->addStretch(1);
    setWidget(m_canvas);
    m_canvas->hide();
}

void ComparisonView::compare(CustomerId one, CustomerId other, const QList<Evidence> &evidence)
{
    m_evidence = evidence;
    if (m_one->asked() != one || (!m_one->isReading() && !m_one->sheet()))
        m_one->read(one);
    m_other->read(other);
}

void ComparisonView::reload()
{
    if (!m_one->asked() || !m_other->asked())
        return;
    m_one->read(m_one->asked());
    m_other->read(m_other->asked());
}

void ComparisonView::clear()
{
    m_canvas->hide();
    m_other->forget();
}

std::optional<ComparisonView::Pair> ComparisonView::pair() const
{
    if (!m_one->sheet() || !m_other->sheet() || m_canvas->isHidden())
        return {};
    return Pair{*m_one->sheet(), *m_other->sheet(), m_evidence};
}

bool ComparisonView::areOne() const
{
    const auto two = pair();
    return two && two->one.customer.id == two->other.customer.id;
}

void ComparisonView::present()
{
    if (!m_one->sheet() || !m_other->sheet())
        return;
    const Instant now = m_context.clock.now();
    m_left->show(*m_one->sheet(), m_one->lastWords(), now);
    m_right->show(*m_other->sheet(), m_other->lastWords(), now);
    m_list->show(m_evidence, m_one->sheet()->customer, m_other->sheet()->customer);
    m_canvas->show();
    verticalScrollBar()->setValue(0);
    Q_EMIT arrived();
}

QString ComparisonView::outcome(const Pair &pair)
{
    const int conversations = pair.one.counts.conversations + pair.other.counts.conversations;
    const QString name = Words::isolated(pair.one.customer.name);
    if (conversations == 0)
        return tr("They become %1. Nothing is lost; z undoes it.").arg(name);
    return tr("All %n conversation(s) will stand in one history, under %1. Nothing is lost; z undoes it.", nullptr,
              conversations)
        .arg(name);
}

}
