// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/EvidenceList.h"

#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

EvidenceList::EvidenceList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::half, 0, space::half, 0);
    m_column->setSpacing(space::inside);
    setAccessibleName(tr("What speaks for one person"));
}

void EvidenceList::show(const QList<Evidence> &evidence, const Customer &one, const Customer &other)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Evidence &each : evidence)
        addEvidence(each, one, other);
    if (evidence.isEmpty())
        addSentence(u"mine"_s, tr("We found nothing that speaks for it. If you know it, your word is the evidence."));
}

void EvidenceList::addSentence(const QString &icon, const QString &sentence)
{
    auto *line = new QWidget(this);
    auto *mark = new QLabel(line);
    mark->setPixmap(lineIcon(icon).pixmap(20, 20));
    auto *words = new QLabel(sentence, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addWidget(line);
}

void EvidenceList::addEvidence(const Evidence &evidence, const Customer &one, const Customer &other)
{
    addSentence(EvidenceWords::icon(evidence), EvidenceWords::sentence(evidence));
    const QString here = EvidenceWords::place(evidence, one.identities);
    const QString there = EvidenceWords::place(evidence, other.identities);
    if (here.isEmpty() && there.isEmpty())
        return;
    auto *places = new QWidget(this);
    auto *row = new QHBoxLayout(places);
    row->setContentsMargins(20 + space::inside, 0, 0, 0);
    row->setSpacing(space::between);
    for (const QString &text : {here, there}) {
        auto *label = new QLabel(text, places);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setType(label, Type::Caption, true);
        row->addWidget(label, 1);
    }
    m_column->addWidget(places);
}

}
