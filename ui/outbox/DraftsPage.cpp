// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/DraftsPage.h"

#include "core/base/Clock.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineCard.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

DraftsPage::DraftsPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Drafts"), tr("What you have begun to write, and what colleagues share with you."), parent)
    , m_context(context)
    , m_fixed(column().count())
{
    connect(&context.data, &ConsoleData::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DraftsPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    refresh();
}

void DraftsPage::refresh()
{
    whenDone(m_context.replies.drafts(), this, [this, turn = ++m_turn](const Result<QList<DraftLine>> &lines) {
        if (turn != m_turn)
            return;
        if (!lines)
            return m_context.notices.fail(lines.error());
        build(*lines);
    });
}

void DraftsPage::build(const QList<DraftLine> &lines)
{
    clearBelow(m_fixed);
    const auto section = [&](const QString &title, bool mine) {
        bool titled = false;
        for (const DraftLine &line : lines) {
            if ((line.draft.agent == m_context.data.agent()) != mine)
                continue;
            if (!std::exchange(titled, true))
                addHeading(title);
            addLine(line);
        }
    };
    section(tr("Yours"), true);
    section(tr("Shared by colleagues"), false);
    if (!lines.isEmpty())
        return;
    auto *empty = new EmptyState(this);
    empty->say(u"drafts"_s, tr("No drafts"),
               tr("What you write is kept within a second. Until it is sent, it stands here."));
    column().addSpacing(80);
    column().addWidget(empty);
}

QString DraftsPage::about(const Draft &draft) const
{
    QStringList said;
    said << (draft.mode == DraftMode::Note ? tr("Note to the team") : tr("Reply"));
    if (draft.agent != m_context.data.agent())
        said << tr("by %1").arg(Words::isolated(draft.agent));
    else if (draft.shared)
        said << tr("shared with the team");
    if (draft.origin.kind == OriginKind::Model)
        said << tr("begun by a language model");
    said << tr("last written %1", "a time").arg(Words::briefDayTime(draft.updatedAt, m_context.clock.now()));
    return said.join(u" · "_s);
}

void DraftsPage::addLine(const DraftLine &line)
{
    constexpr int mostWords = 160;
    const QString text = line.draft.text.simplified();
    const QString shown = text.size() > mostWords ? text.left(mostWords) + u'…' : text;
    auto *card = new LineCard(markName(line.channel),
                              tr("To %1: %2", "customer, text").arg(Words::isolated(line.customerName), shown),
                              about(line.draft), false, this);
    card->addButton(tr("Open"), tr("Open the draft to %1").arg(line.customerName),
                    [this, draft = line.draft] { Q_EMIT draftChosen(draft); });
    if (line.draft.agent == m_context.data.agent())
        card->addButton(tr("Put aside"), tr("Put the draft to %1 aside").arg(line.customerName),
                        [this, draft = line.draft] { discard(draft); });
    column().addWidget(card);
}

void DraftsPage::discard(const Draft &draft)
{
    whenDone(m_context.replies.discardDraft(draft.id), this, [this, id = draft.id](const Result<void> &done) {
        if (!done)
            return m_context.notices.fail(done.error());
        m_context.notices.say({Tone::Quiet, tr("Draft put aside."), tr("Undo"), [this, id] { bringBack(id); }, {}});
        refresh();
    });
}

void DraftsPage::bringBack(DraftId draft)
{
    whenDone(m_context.replies.reopenDraft(draft), this, [this](const Result<Draft> &back) {
        if (!back)
            return m_context.notices.fail(back.error());
        refresh();
    });
}

}
