// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticesPage.h"

#include "core/base/Clock.h"
#include "ui/notices/NoticeEditor.h"
#include "ui/notices/NoticeResults.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineCard.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NoticesPage::NoticesPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Public notices"),
                 tr("One incident, many conversations: one text answers all of them, each in its own words where you "
                    "want that, and can be taken back at once."),
                 parent)
    , m_context(context)
    , m_new(new QPushButton(tr("New notice …"), widget()))
{
    m_new->setAccessibleName(tr("Write a new public notice"));
    connect(m_new, &QPushButton::clicked, this, [this] { write({}); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addStretch(1);
    column().addLayout(row);
    m_top = column().count();
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &NoticesPage::reload);
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.everything || changes.notices || !changes.outbox.isEmpty()) && !m_soon.isActive())
            m_soon.start();
    });
}

void NoticesPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    reload();
    m_new->setFocus(Qt::OtherFocusReason);
}

void NoticesPage::reload()
{
    whenDone(m_context.replies.notices(), this, [this, turn = ++m_turn](const Result<QList<PublicNotice>> &notices) {
        if (turn != m_turn)
            return;
        if (!notices)
            return m_context.notices.fail(notices.error());
        m_notices = *notices;
        count(0, turn);
    });
}

// One after the other, so that the page asks no more of the store than it can show.
void NoticesPage::count(int next, int turn)
{
    if (next >= m_notices.size())
        return build();
    const NoticeId id = m_notices[next].id;
    whenDone(m_context.replies.noticeRecipients(id), this,
             [this, next, turn, id](const Result<QList<NoticeRecipient>> &recipients) {
                 if (turn != m_turn)
                     return;
                 if (!recipients)
                     return m_context.notices.fail(recipients.error());
                 m_counts.insert(id, NoticeCounts::of(*recipients));
                 count(next + 1, turn);
             });
}

void NoticesPage::build()
{
    const QWidget *focused = focusWidget();
    const QString spoken = focused ? focused->accessibleName() : QString();
    clearBelow(m_top);
    m_shown.clear();
    for (const PublicNotice &notice : std::as_const(m_notices))
        addCard(notice);
    if (m_notices.isEmpty())
        sayEmpty();
    for (auto *button : widget()->findChildren<QPushButton *>()) { // the keyboard stays where it was
        if (isVisible() && !spoken.isEmpty() && button != m_new && button->accessibleName() == spoken)
            button->setFocus(Qt::OtherFocusReason);
    }
}

void NoticesPage::sayEmpty()
{
    auto *empty = new EmptyState(widget());
    empty->say(u"public"_s, tr("There is no notice yet"),
               tr("When one incident reaches many customers, select their conversations in the list, or search for "
                  "them here, and answer all of them with one text."));
    empty->offer(tr("Write a notice"), [this] { write({}); });
    column().addSpacing(80);
    column().addWidget(empty);
}

void NoticesPage::addCard(const PublicNotice &notice)
{
    const NoticeCounts counts = m_counts.value(notice.id);
    auto *card = new LineCard(u"public"_s, notice.title, NoticeWords::state(notice, m_context.clock.now()),
                              counts.failed > 0, widget());
    card->addLine(NoticeWords::counts(notice, counts), counts.failed > 0);
    card->addLine(notice.text.simplified(), false);
    if (notice.state == NoticeState::Draft) {
        card->addButton(tr("Edit …"), tr("Edit the notice %1").arg(notice.title), [this, notice] { open(notice); });
        card->addButton(tr("Delete"), tr("Delete the notice %1").arg(notice.title), [this, notice] { remove(notice); });
    } else {
        card->addButton(tr("What became of it …"), tr("What became of the notice %1").arg(notice.title),
                        [this, id = notice.id] { showResults(id); });
    }
    if (notice.state == NoticeState::Sending && counts.onTheWay > 0)
        card->addButton(tr("Take back"), tr("Take the notice %1 back").arg(notice.title),
                        [this, id = notice.id] { undo(id); });
    column().addWidget(card);
    m_shown.append(notice.title);
}

NoticeEditor *NoticesPage::write(const QList<ConversationId> &recipients)
{
    return edit(PublicNotice(), recipients);
}

void NoticesPage::withRecipients(NoticeId notice, std::function<void(const QList<ConversationId> &)> use)
{
    whenDone(m_context.replies.noticeRecipients(notice), this,
             [this, use = std::move(use)](const Result<QList<NoticeRecipient>> &recipients) {
                 if (!recipients)
                     return m_context.notices.fail(recipients.error());
                 QList<ConversationId> whom;
                 for (const NoticeRecipient &each : *recipients)
                     whom.append(each.conversation);
                 use(whom);
             });
}

void NoticesPage::open(const PublicNotice &notice)
{
    withRecipients(notice.id, [this, notice](const QList<ConversationId> &whom) { edit(notice, whom); });
}

// Whom it was for is read first, so that undo brings it back for all of them.
void NoticesPage::remove(const PublicNotice &notice)
{
    withRecipients(notice.id, [this, notice](const QList<ConversationId> &whom) {
        whenDone(m_context.replies.removeNotice(notice.id), this, [this, notice, whom](const Result<void> &removed) {
            if (removed)
                sayRemoved(notice, whom);
            else
                m_context.notices.say({Tone::Bad, NoticeWords::trouble(removed.error()), {}, {}});
            reload();
        });
    });
}

void NoticesPage::sayRemoved(const PublicNotice &notice, const QList<ConversationId> &whom)
{
    PublicNotice again = notice;
    again.id = {};
    const auto back = [this, again, whom] {
        whenDone(m_context.replies.saveNotice(again, whom), this, [this](const Result<NoticeId> &kept) {
            if (!kept)
                return m_context.notices.say({Tone::Bad, NoticeWords::trouble(kept.error()), {}, {}});
            reload();
        });
    };
    m_context.notices.say(
        {Tone::Quiet, tr("The notice %1 is deleted.").arg(Words::quoted(notice.title)), tr("Undo"), back, 12s});
}

NoticeEditor *NoticesPage::edit(const PublicNotice &notice, const QList<ConversationId> &recipients)
{
    auto *editor = new NoticeEditor(m_context, notice, recipients, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &NoticeEditor::kept, this, &NoticesPage::reload);
    connect(editor, &NoticeEditor::sent, this, &NoticesPage::told);
    editor->open();
    return editor;
}

void NoticesPage::showResults(NoticeId notice)
{
    const auto found = std::ranges::find_if(m_notices, [notice](const auto &each) { return each.id == notice; });
    if (found == m_notices.cend())
        return;
    auto *results = new NoticeResults(m_context, *found, window());
    results->setAttribute(Qt::WA_DeleteOnClose);
    connect(results, &NoticeResults::undoAsked, this, &NoticesPage::undo);
    connect(results, &NoticeResults::goOnAsked, this, &NoticesPage::goOn);
    connect(results, &NoticeResults::conversationChosen, this, &NoticesPage::conversationChosen);
    results->open();
}

// It stays until it is closed: with a throttle it takes long until the last one has left.
void NoticesPage::told(NoticeId notice, const NoticeSent &sent)
{
    m_context.notices.say({Tone::Good, NoticeWords::sent(sent), tr("Undo"), [this, notice] { undo(notice); }, 0s});
    reload();
}

void NoticesPage::goOn(NoticeId notice)
{
    whenDone(m_context.replies.sendNotice(notice), this, [this, notice](const Result<NoticeSent> &sent) {
        if (!sent)
            return m_context.notices.say({Tone::Bad, NoticeWords::trouble(sent.error()), {}, {}});
        told(notice, *sent);
    });
}

void NoticesPage::undo(NoticeId notice)
{
    whenDone(m_context.replies.undoNotice(notice), this, [this](const Result<NoticeUndone> &undone) {
        if (undone)
            m_context.notices.say({Tone::Quiet, NoticeWords::undone(*undone), {}, {}, 12s});
        else
            m_context.notices.say({Tone::Bad, NoticeWords::trouble(undone.error()), {}, {}});
        reload();
    });
}

}
