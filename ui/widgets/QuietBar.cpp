// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QuietBar.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tickMsecs = 250;

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return u"warning"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Quiet:
        break;
    }
    return u"information"_s;
}

}

QuietBar::QuietBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"quietBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setFlat(true);
    m_close->setIcon(lineIcon(u"cross"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, space::inside, space::inside, space::inside);
    row->setSpacing(space::inside);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer.setInterval(tickMsecs);
    connect(&m_timer, &QTimer::timeout, this, &QuietBar::tick);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &QuietBar::act);
    parent->installEventFilter(this);
    hide();
}

void QuietBar::show(const Notice &notice)
{
    m_notice = notice;
    m_left = notice.lasts.count();
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    m_action->setAccessibleName(notice.actionText);
    refreshText();
    place();
    QWidget::show();
    raise();
    m_left > 0 ? m_timer.start() : m_timer.stop();
    setAccessibleName(sentence());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString QuietBar::sentence() const
{
    return m_text->text();
}

void QuietBar::act()
{
    const auto act = std::exchange(m_notice.act, nullptr);
    hide();
    m_timer.stop();
    if (act)
        act();
}

void QuietBar::tick()
{
    m_left -= tickMsecs;
    if (m_left > 0)
        return refreshText();
    m_timer.stop();
    m_notice.act = nullptr;
    hide();
}

void QuietBar::refreshText()
{
    const qint64 seconds = (m_left + 999) / 1000;
    m_text->setText(m_notice.countdown ? m_notice.sentence.arg(QLocale().toString(seconds)) : m_notice.sentence);
}

void QuietBar::place()
{
    QRect room = parentWidget()->rect();
    if (m_anchor && m_anchor->isVisible())
        room = QRect(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    const int width = std::min(room.width() - 2 * space::inside, 560);
    const int textWidth = width - 56 - m_action->sizeHint().width() - m_close->sizeHint().width();
    const int height = std::max(48, m_text->heightForWidth(textWidth) + 2 * space::between);
    setGeometry(room.center().x() - width / 2, room.bottom() - height - space::inside, width, height);
}

bool QuietBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void QuietBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_notice.tone == Tone::Bad ? tokens.failed : tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QColor ink = m_notice.tone == Tone::Bad    ? tokens.failed
                       : m_notice.tone == Tone::Good ? tokens.answered
                                                     : tokens.muted;
    paintLineIcon(painter, QRectF(space::between, (height() - 20) / 2.0, 20, 20), toneIcon(m_notice.tone), ink);
    // What is left of the time, as a line along the foot.
    if (m_notice.countdown && m_notice.lasts.count() > 0) {
        const double share = static_cast<double>(m_left) / static_cast<double>(m_notice.lasts.count());
        painter.fillRect(QRectF(space::radius, height() - 3, (width() - 2 * space::radius) * share, 2), tokens.accent);
    }
}

}
