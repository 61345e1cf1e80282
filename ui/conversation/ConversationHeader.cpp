// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ConversationHeader.h"

#include "ui/conversation/LabelChip.h"
#include "ui/customer/CustomerWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

ConversationHeader::ConversationHeader(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(40, this))
    , m_title(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_label(new LabelChip(this))
    , m_repeats(new QToolButton(this))
{
    setType(m_title, Type::Title);
    setType(m_detail, Type::Caption, true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_buttons->setSpacing(2);
    m_repeats->setAutoRaise(true);
    m_repeats->setIcon(lineIcon(u"reopen"_s));
    m_repeats->setIconSize({20, 20});
    m_repeats->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_repeats->setPopupMode(QToolButton::InstantPopup);
    m_repeats->setMenu(new QMenu(m_repeats));
    m_repeats->hide();
    m_buttons->addWidget(m_label);
    m_buttons->addWidget(m_repeats);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, space::between, space::between, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
}

void ConversationHeader::show(const ThreadView &thread, Instant now, bool late)
{
    const Conversation &conversation = thread.conversation;
    if (conversation.id != m_shown)
        setRepeats({}, now);
    m_shown = conversation.id;
    m_avatar->show(conversation.customerName, conversation.channel);
    m_title->setText(conversation.subject.isEmpty() ? conversation.customerName : conversation.subject);
    QStringList parts;
    if (conversation.waitingSince && conversation.status == ConversationStatus::Open) {
        const QString age = Words::longAge(now - *conversation.waitingSince);
        parts << (late ? tr("Late: waiting for %1").arg(age) : tr("Waiting for %1").arg(age));
    } else {
        parts << Words::status(conversation);
    }
    if (!conversation.subject.isEmpty())
        parts << Words::isolated(conversation.customerName);
    parts << (conversation.customerHandle.isEmpty()
                  ? Words::channel(conversation.channel)
                  : tr("%1 on %2", "handle, channel")
                        .arg(Words::isolated(conversation.customerHandle), Words::channel(conversation.channel)));
    if (!conversation.handedTo.isEmpty())
        parts << tr("handed over to %1").arg(conversation.handedTo);
    if (!conversation.assignee.isEmpty())
        parts << tr("assigned to %1").arg(conversation.assignee);
    for (const QString &tag : conversation.tags)
        parts << u"#"_s + tag;
    m_detail->setText(parts.join(u" · "_s));
}

void ConversationHeader::setRepeats(const QList<Repeat> &repeats, Instant now)
{
    m_repeats->setVisible(!repeats.isEmpty());
    m_repeats->menu()->clear();
    const QString words = tr("Wrote of this before: %n time(s)", nullptr, static_cast<int>(repeats.size()));
    m_repeats->setText(QLocale().toString(repeats.size()));
    m_repeats->setToolTip(words);
    m_repeats->setAccessibleName(words);
    for (const Repeat &repeat : repeats)
        m_repeats->menu()->addAction(CustomerWords::repeat(repeat, now).replace(u'&', u"&&"_s), this,
                                     [this, id = repeat.earlier.id] { Q_EMIT earlierChosen(id); });
}

void ConversationHeader::setActions(const QList<QAction *> &actions)
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
