// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/RemarkLine.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int remarkIcon = 18;

}

RemarkLine::RemarkLine(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RemarkLine::say(const QString &sentence, bool needsPerson)
{
    m_needsPerson = needsPerson;
    setText(sentence);
    setAccessibleName(needsPerson ? tr("Needs a person. %1").arg(sentence) : sentence);
    setToolTip(tr("Show the figures behind this"));
    updateGeometry();
    update();
}

QRect RemarkLine::wordsWithin(const QRect &whole) const
{
    return whole.adjusted(space::inside + remarkIcon + space::inside, space::half, -space::inside, -space::half);
}

QSize RemarkLine::sizeHint() const
{
    return {480, heightForWidth(480)};
}

int RemarkLine::heightForWidth(int width) const
{
    const QRect room = wordsWithin(QRect(0, 0, width, 10'000));
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(words + 2 * space::half, space::hit);
}

void RemarkLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(tokens.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    }
    const QRect words = wordsWithin(rect());
    const int line = fontMetrics().height();
    const QRect icon(space::inside, words.top() + (line - remarkIcon) / 2, remarkIcon, remarkIcon);
    paintLineIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon),
                  m_needsPerson ? u"late"_s : u"information"_s, m_needsPerson ? tokens.late : tokens.muted);
    painter.setPen(tokens.text);
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), leading | Qt::TextWordWrap, text());
}

void RemarkLine::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

}
