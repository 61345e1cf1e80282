// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FollowUpList.h"

#include "core/base/Clock.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/FollowUpForm.h"
#include "ui/customer/FollowUpRow.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

FollowUpList::FollowUpList(const ConsoleContext &context, Which which, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_which(which)
    , m_heading(new QLabel(this))
    , m_form(new FollowUpForm(context, this))
    , m_column(new QVBoxLayout)
    , m_none(new QLabel(tr("Nothing is open."), this))
{
    setType(m_heading, Type::Caption, true);
    setType(m_none, Type::Caption, true);
    auto *plus = new QToolButton(this);
    plus->setIcon(lineIcon(u"plus"_s));
    plus->setAutoRaise(true);
    plus->setMinimumSize(space::hit, space::hit);
    plus->setAccessibleName(tr("Add a promise or task"));
    plus->setToolTip(tr("Add a promise or task"));
    connect(plus, &QToolButton::clicked, this, &FollowUpList::beginAdding);
    connect(m_form, &FollowUpForm::filled, this, &FollowUpList::add);
    setFocusProxy(plus);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(m_heading, 1);
    head->addWidget(plus);
    m_column->setSpacing(0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_form);
    whole->addWidget(m_none);
    whole->addLayout(m_column);
}

void FollowUpList::show(CustomerId customer, ConversationId conversation, const QList<FollowUp> &followUps)
{
    const bool same = customer == m_customer && followUps == m_followUps;
    if (customer != m_customer)
        m_form->hide();
    m_customer = customer;
    m_conversation = conversation;
    m_followUps = followUps;
    if (!same)
        build();
}

void FollowUpList::build()
{
    for (FollowUpRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // the one that was ticked may be on the stack
    }
    m_rows.clear();
    QList<FollowUp> shown = m_followUps;
    const auto open = std::count_if(shown.cbegin(), shown.cend(), [](const FollowUp &each) { return !each.doneAt; });
    if (m_which == Which::Open)
        shown.removeIf([](const FollowUp &each) { return each.doneAt.has_value(); });
    std::stable_sort(shown.begin(), shown.end(), [](const FollowUp &a, const FollowUp &b) {
        return std::pair(a.doneAt.has_value(), a.dueAt) < std::pair(b.doneAt.has_value(), b.dueAt);
    });
    m_heading->setText(tr("Promises and tasks (%n open)", nullptr, static_cast<int>(open)));
    m_none->setVisible(shown.isEmpty());
    for (const FollowUp &followUp : std::as_const(shown)) {
        auto *row = new FollowUpRow(followUp, m_context.clock.now(), this);
        connect(row, &FollowUpRow::ticked, this, [this, row](bool done) { tick(row, done); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
}

void FollowUpList::beginAdding()
{
    m_form->begin();
}

void FollowUpList::tick(FollowUpRow *row, bool done)
{
    if (!done)
        return reopen(row->followUp().id);
    if (row->followUp().kind == FollowUpKind::Callback)
        return askHowCallWent(row);
    finish(row->followUp(), {});
}

/// Whether they were reached is what a callback is about: not reached, it stays open unless nobody is to try again.
void FollowUpList::askHowCallWent(FollowUpRow *row)
{
    row->untick();
    const FollowUp callback = row->followUp();
    const Instant now = m_context.clock.now();
    const Instant sameTime = callback.dueAt + std::chrono::days(1);
    const Instant tomorrow = sameTime > now ? sameTime : now + std::chrono::days(1);
    auto *menu = new QMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Reached"), this, [this, callback] { finish(callback, tr("reached")); });
    menu->addAction(tr("Not reached: call again in an hour"), this,
                    [this, callback, now] { callAgain(callback, now + std::chrono::hours(1)); });
    menu->addAction(tr("Not reached: call again %1", "a time").arg(Words::briefDayTime(tomorrow, now)), this,
                    [this, callback, tomorrow] { callAgain(callback, tomorrow); });
    menu->addAction(tr("Not reached: do not call again"), this,
                    [this, callback] { finish(callback, tr("not reached")); });
    menu->popup(row->mapToGlobal(QPoint(0, row->height())));
}

/// For as long as was agreed the first time.
void FollowUpList::callAgain(const FollowUp &callback, Instant from)
{
    CallSlot next{from, {}};
    if (callback.until && *callback.until > callback.dueAt)
        next.until = from + (*callback.until - callback.dueAt);
    whenDone(m_context.customers.notReached(callback.id, tr("not reached"), next), this,
             [this, from](const Result<void> &kept) {
                 if (!kept)
                     return m_context.notices.fail(kept.error());
                 m_context.notices.say(
                     tr("Stays open: call again %1.", "a time").arg(Words::briefDayTime(from, m_context.clock.now())));
             });
}

void FollowUpList::finish(const FollowUp &followUp, const QString &outcome)
{
    whenDone(m_context.customers.finishFollowUp(followUp.id, outcome), this,
             [this, followUp](const Result<void> &kept) {
                 if (kept)
                     return m_context.notices.say({Tone::Good, tr("Done: %1").arg(CustomerWords::followUp(followUp)),
                                                   tr("Undo"), [this, id = followUp.id] { reopen(id); }});
                 m_context.notices.fail(kept.error());
                 untickAll();
             });
}

void FollowUpList::untickAll()
{
    for (FollowUpRow *each : std::as_const(m_rows))
        each->untick();
}

void FollowUpList::reopen(FollowUpId followUp)
{
    whenDone(m_context.customers.reopenFollowUp(followUp), this, [this](const Result<void> &kept) {
        if (kept)
            return;
        m_context.notices.fail(kept.error());
        untickAll();
    });
}

void FollowUpList::add(FollowUp followUp)
{
    followUp.customer = m_customer;
    followUp.conversation = m_conversation;
    whenDone(m_context.customers.addFollowUp(followUp), this, [this](const Result<FollowUpId> &kept) {
        kept ? m_form->end() : m_context.notices.fail(kept.error()); // what was typed stays until it is kept
    });
}

}
