// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/RepeatList.h"

#include "ui/customer/CustomerWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Type.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

RepeatList::RepeatList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *heading = new MeaningLabel(this);
    setType(heading, Type::Caption);
    heading->say(tr("Wrote of this before"), MeaningLabel::Meaning::Waiting);
    m_column->setSpacing(space::half);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::half);
    whole->addWidget(heading);
    whole->addLayout(m_column);
    hide();
}

void RepeatList::show(const QList<Repeat> &repeats, Instant now)
{
    if (repeats == m_repeats)
        return;
    m_repeats = repeats;
    setVisible(!repeats.isEmpty());
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Repeat &repeat : repeats) {
        const QString subject = (repeat.earlier.subject.isEmpty() ? repeat.earlier.preview : repeat.earlier.subject);
        const QString why = CustomerWords::repeat(repeat, now);
        auto *line = new QWidget(this);
        auto *words = new MeaningLabel(line);
        setType(words, Type::Caption);
        words->say(why, MeaningLabel::Meaning::Muted);
        auto *open = new QToolButton(line);
        open->setIcon(lineIcon(u"right"_s));
        open->setAutoRaise(true);
        open->setMinimumSize(space::hit, space::hit);
        open->setToolTip(subject.simplified().left(160));
        open->setAccessibleName(tr("Open the earlier conversation: %1").arg(why));
        connect(open, &QToolButton::clicked, this, [this, id = repeat.earlier.id] { Q_EMIT chosen(id); });
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::half);
        row->addWidget(words, 1);
        row->addWidget(open, 0, Qt::AlignTop);
        m_column->addWidget(line);
    }
}

}
