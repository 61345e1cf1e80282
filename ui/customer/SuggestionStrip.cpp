// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/SuggestionStrip.h"

#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

SuggestionStrip::SuggestionStrip(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_more(new QLabel(this))
    , m_compare(new QPushButton(tr("Compare"), this))
    , m_refuse(new QPushButton(tr("Not the same"), this))
{
    for (QLabel *label : {m_sentence, m_more}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setType(m_sentence, Type::Body);
    setType(m_more, Type::Caption, true);
    m_compare->setFlat(true);
    m_refuse->setFlat(true);
    auto *buttons = new FlowLayout(space::half); // below each other where the panel is narrow
    buttons->addWidget(m_compare);
    buttons->addWidget(m_refuse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inside, space::between, space::half);
    column->setSpacing(space::half);
    column->addWidget(m_sentence);
    column->addWidget(m_more);
    column->addLayout(buttons);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareAsked(m_suggestions.first()); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { Q_EMIT refuseAsked(m_suggestions.first()); });
    hide();
}

void SuggestionStrip::show(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    setVisible(!suggestions.isEmpty());
    if (suggestions.isEmpty())
        return;
    const Suggestion &first = suggestions.first();
    const QString name = Words::isolated(first.otherName);
    m_sentence->setText(tr("May be the same person as %1.").arg(name));
    QString why = EvidenceWords::summary(first.evidence);
    if (const auto more = static_cast<int>(suggestions.size()) - 1; more > 0)
        why += u'\n' + tr("%n more person(s) may be the same.", nullptr, more);
    m_more->setText(why);
    m_compare->setAccessibleName(tr("Compare with %1").arg(first.otherName));
    m_refuse->setAccessibleName(tr("Not the same person as %1").arg(first.otherName));
    updateGeometry();
}

void SuggestionStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
