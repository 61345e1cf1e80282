// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeRecipientsEdit.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

NoticeRecipientsEdit::NoticeRecipientsEdit(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_query(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_query->setPlaceholderText(tr("Search, as: is:waiting outage"));
    m_query->setAccessibleName(tr("Search whom it is for"));
    m_query->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto *find = new QPushButton(tr("Take all that match"), this);
    find->setAccessibleName(find->text());
    find->setAutoDefault(false);
    setType(m_count, Type::Caption, true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_query, 1);
    row->addWidget(find);
    row->addWidget(m_count);
    connect(find, &QPushButton::clicked, this, &NoticeRecipientsEdit::find);
    connect(m_query, &QLineEdit::returnPressed, this, &NoticeRecipientsEdit::find);
    setConversations({});
}

void NoticeRecipientsEdit::setConversations(const QList<ConversationId> &conversations)
{
    ++m_turn; // a search under way is not wanted any more
    m_conversations = conversations;
    m_count->setText(tr("%n conversation(s)", nullptr, static_cast<int>(conversations.size())));
}

void NoticeRecipientsEdit::find()
{
    const QString text = m_query->text().trimmed();
    if (text.isEmpty())
        return Q_EMIT failed(tr("Type what to search for: without a word it would go to everybody."));
    whenDone(m_context.data.order({text, SortOrder::WaitingLongest}, 0), this,
             [this, turn = ++m_turn](const Result<QList<ConversationKey>> &keys) {
                 if (turn != m_turn)
                     return;
                 if (!keys)
                     return Q_EMIT failed(Words::problem(keys.error()));
                 QList<ConversationId> found;
                 for (const ConversationKey &key : *keys)
                     found.append(key.id);
                 setConversations(found);
                 Q_EMIT edited();
             });
}

}
