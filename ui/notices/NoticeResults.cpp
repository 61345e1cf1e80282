// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeResults.h"

#include "ui/notices/NoticeTable.h"
#include "ui/notices/NoticeWords.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace std::chrono_literals;

NoticeResults::NoticeResults(const ConsoleContext &context, const PublicNotice &notice, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_notice(notice)
    , m_counts(new QLabel(this))
    , m_table(new NoticeTable(this))
    , m_foot(new DialogFoot(tr("Take back what has not left"), tr("Close"), this))
    , m_goOn(m_foot->addButton(tr("Send to the rest")))
{
    setWindowTitle(tr("What became of it: %1", "title of a notice").arg(notice.title));
    setMinimumSize(720, 480);
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &NoticeResults::read);
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if ((changes.everything || changes.notices || !changes.outbox.isEmpty()) && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_foot->act(), &QPushButton::clicked, this, [this] { Q_EMIT undoAsked(m_notice.id); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnAsked(m_notice.id); });
    connect(m_table, &NoticeTable::conversationChosen, this, [this](ConversationId chosen) {
        Q_EMIT conversationChosen(chosen);
        accept();
    });
    read();
}

void NoticeResults::arrange()
{
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_foot->act().setDefault(false);
    m_foot->act().setAutoDefault(false);
    m_foot->act().setEnabled(false);
    m_goOn->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);
    m_table->setFocus();
}

QString NoticeResults::counts() const
{
    return m_counts->text();
}

// Its state first: what was taken back meanwhile is not offered to be sent to the rest.
void NoticeResults::read()
{
    whenDone(m_context.replies.notices(), this, [this](const Result<QList<PublicNotice>> &notices) {
        if (!notices)
            return m_foot->complain(NoticeWords::trouble(notices.error()));
        for (const PublicNotice &each : *notices) {
            if (each.id == m_notice.id)
                m_notice = each;
        }
        whenDone(m_context.replies.noticeRecipients(m_notice.id), this,
                 [this](const Result<QList<NoticeRecipient>> &recipients) {
                     if (!recipients)
                         return m_foot->complain(NoticeWords::trouble(recipients.error()));
                     take(*recipients);
                 });
    });
}

void NoticeResults::take(const QList<NoticeRecipient> &recipients)
{
    const NoticeCounts counts = NoticeCounts::of(recipients);
    m_foot->complain({});
    m_counts->setText(NoticeWords::counts(m_notice, counts));
    m_table->show(recipients, false);
    const bool isOut = m_notice.state == NoticeState::Sending;
    m_goOn->setVisible(isOut && counts.waiting > 0);
    m_foot->act().setEnabled(isOut && (counts.onTheWay > 0 || counts.waiting > 0));
}

}
