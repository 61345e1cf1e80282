// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposerFoot.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

ComposerFoot::ComposerFoot(QWidget *parent) : QWidget(parent), m_state(new ElidedLabel(this))
{
    makeModes();
    m_drafts = makeIcon(tr("Drafts"), u"drafts"_s);
    m_attach = makeIcon(tr("Attach files"), u"attachment"_s);
    m_tools = makeIcon(tr("More for this text"), u"more"_s);
    for (QToolButton *each : {m_drafts, m_tools})
        each->setPopupMode(QToolButton::InstantPopup);
    makeSending();
    setType(m_state, Type::Caption, true);
    layOut();
}

void ComposerFoot::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    for (QWidget *each : {m_reply, m_note, m_private, m_attach, m_drafts, m_tools})
        row->addWidget(each);
    row->addSpacing(space::half);
    row->addWidget(m_state, 1);
    row->addWidget(m_browser);
    row->addWidget(m_sendClose);
    row->addSpacing(space::half);
    row->addWidget(m_send);
    row->addWidget(m_ways);
}

QToolButton *ComposerFoot::makeTool(const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(lineIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAccessibleName(text);
    return button;
}

QToolButton *ComposerFoot::makeIcon(const QString &name, const QString &icon)
{
    auto *button = makeTool(name, icon);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setCheckable(false);
    button->setToolTip(name);
    button->setMinimumSize(space::hit, space::hit);
    return button;
}

void ComposerFoot::makeModes()
{
    m_reply = makeTool(tr("Reply"), u"reply"_s);
    m_note = makeTool(tr("Note"), u"note"_s);
    connect(m_reply, &QToolButton::clicked, this, [this] { Q_EMIT modeChosen(ComposerMode::Reply); });
    connect(m_note, &QToolButton::clicked, this, [this] { Q_EMIT modeChosen(ComposerMode::Note); });
    m_private = makeTool(tr("Private"), u"private"_s);
    m_private->setAccessibleName(tr("Private: to the customer alone"));
    m_private->setToolTip(tr("A message to the customer alone, although theirs was public"));
    connect(m_private, &QToolButton::toggled, this, &ComposerFoot::privateToggled);
}

void ComposerFoot::makeSending()
{
    m_browser = new QPushButton(lineIcon(u"external"_s), tr("Answer in the browser"), this);
    m_browser->setAccessibleName(m_browser->text());
    connect(m_browser, &QPushButton::clicked, this, &ComposerFoot::browserChosen);
    m_sendClose = new QPushButton(tr("Send and close"), this);
    m_sendClose->setAccessibleName(m_sendClose->text());
    connect(m_sendClose, &QPushButton::clicked, this, [this] { Q_EMIT sendChosen(SendWay::ThenClose); });
    m_send = new QPushButton(tr("Send"), this);
    m_send->setDefault(true);
    m_send->setToolTip(tr("Send  (Ctrl+Enter)"));
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendChosen(SendWay::Now); });
    m_ways = makeIcon(tr("Other ways to send"), u"down"_s);
    m_ways->setPopupMode(QToolButton::InstantPopup);
    fillWays();
}

void ComposerFoot::fillWays()
{
    auto *menu = new QMenu(m_ways);
    const auto add = [&](const QString &text, SendWay way) {
        return menu->addAction(text, this, [this, way] { Q_EMIT sendChosen(way); });
    };
    // The keys are the text field's: it hears them first.
    add(tr("Send\tCtrl+Enter"), SendWay::Now);
    add(tr("Send and close\tCtrl+Shift+Enter"), SendWay::ThenClose);
    add(tr("Send later …"), SendWay::Later);
    add(tr("Send unless they write"), SendWay::UnlessWritten)
        ->setToolTip(tr("It is taken back by itself when the customer writes before it has left."));
    menu->setToolTipsVisible(true);
    m_ways->setMenu(menu);
}

void ComposerFoot::show(const Shown &shown)
{
    const bool note = shown.mode == ComposerMode::Note;
    const bool reply = !note;
    m_reply->setChecked(reply);
    m_note->setChecked(note);
    m_private->setVisible(reply && shown.canBePrivate);
    m_attach->setVisible(reply);
    const bool privately = reply && shown.canBePrivate && isPrivate();
    m_send->setText(note              ? tr("Keep note")
                    : shown.posts > 1 ? tr("Send %n post(s)", nullptr, shown.posts)
                    : privately       ? tr("Send privately")
                                      : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    const bool canBeSent = !shown.isOpen || shown.canBeSent;
    m_browser->setVisible(reply && shown.isOpen && shown.hasBrowser && !shown.canBeSent);
    m_send->setVisible(note || canBeSent);
    m_canClose = reply && canBeSent;
    m_sendClose->setVisible(m_canClose);
    m_ways->setVisible(m_canClose);
    for (QWidget *each :
         {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_sendClose), static_cast<QWidget *>(m_ways)})
        each->setEnabled(!shown.isBlocked);
}

void ComposerFoot::showAttachKey(const QString &key)
{
    m_attach->setToolTip(key.isEmpty() ? tr("Attach files") : tr("Attach files  (%1)", "a key").arg(key));
}

void ComposerFoot::say(const QString &state)
{
    m_state->setText(state);
    m_state->setAccessibleName(state);
}

bool ComposerFoot::isPrivate() const
{
    return m_private->isChecked();
}

void ComposerFoot::setPrivate(bool privately)
{
    m_private->setChecked(privately);
}

void ComposerFoot::fit(int width)
{
    const auto isTooWide = [this, width] { return layout()->minimumSize().width() > width; };
    const QList<QToolButton *> words{m_private, m_note, m_reply};
    for (QToolButton *each : words)
        each->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sendClose->setVisible(m_canClose);
    if (isTooWide())
        m_private->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (isTooWide())
        m_sendClose->hide(); // the menu beside it has it
    for (QToolButton *each : words) {
        if (isTooWide())
            each->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

}
