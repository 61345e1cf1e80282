// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineCard.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace firstmile
{

LineCard::LineCard(const QString &icon, const QString &title, const QString &detail, bool bad, QWidget *parent)
    : QWidget(parent), m_words(new QVBoxLayout), m_buttons(new QHBoxLayout), m_icon(icon), m_bad(bad)
{
    auto *name = new QLabel(title, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    m_words->setSpacing(2);
    m_words->addWidget(name);
    addLine(detail, bad);
    m_buttons->setSpacing(space::half);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(48, space::between, space::between, space::between);
    row->setSpacing(space::between);
    row->addLayout(m_words, 1);
    row->addLayout(m_buttons);
}

QLabel *LineCard::addLine(const QString &text, bool bad)
{
    if (text.isEmpty())
        return nullptr;
    auto *line = new QLabel(text, this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    setType(line, Type::Caption, true);
    if (bad) // the role for alarming text: its colour follows the palette
        line->setForegroundRole(QPalette::BrightText);
    m_words->addWidget(line);
    return line;
}

void LineCard::addButton(const QString &text, const QString &accessibleName, std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true); // a box in the card's box would be one too many
    button->setAccessibleName(accessibleName);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_buttons->addWidget(button);
}

void LineCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QRect icon(space::around, (height() - 20) / 2, 20, 20);
    paintLineIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon,
                  m_bad ? tokens.failed : tokens.muted);
}

}
