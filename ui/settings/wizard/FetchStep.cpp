// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/FetchStep.h"

#include "core/base/Clock.h"
#include "ui/settings/AccountWizard.h"
#include "ui/settings/AccountWords.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ShareLine.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

FetchStep::FetchStep(AccountWizard &wizard, const Enrolled &enrolled)
    : WizardStep(wizard, wizard.again() ? tr("Signed in again") : tr("Signed in"), {}), m_enrolled(enrolled)
{
    const Account &account = enrolled.account;
    auto *avatar = new Avatar(48, this);
    avatar->show(account.name.isEmpty() ? account.handle : account.name, account.channel);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new QLabel(Words::isolated(account.name.isEmpty() ? account.handle : account.name), this);
    auto *handle = new QLabel(
        tr("%1 on %2", "handle, channel").arg(Words::isolated(account.handle), Words::channel(account.channel)), this);
    name->setTextFormat(Qt::PlainText);
    handle->setTextFormat(Qt::PlainText);
    setType(handle, Type::Caption, true);
    words->addWidget(name);
    words->addWidget(handle);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(avatar);
    row->addLayout(words, 1);
    column().addLayout(row);
    if (const QString limits = AccountWords::limits(enrolled.limits, account.channel); !limits.isEmpty())
        addText(limits, true);
    if (const QString missing = AccountWords::shortcomings(account); !missing.isEmpty())
        addText(missing)->setForegroundRole(QPalette::BrightText);
    column().addSpacing(space::inside);
    m_state = addText(tr("Fetching the first messages …"));
    m_share = new ShareLine(this);
    m_share->setAccessibleName(tr("First fetch"));
    column().addWidget(m_share);
    m_first = addText({}, true);
    column().addStretch(1);
    const ConsoleData *console = &wizard.context().data;
    connect(console, &ConsoleData::progressed, this, [this](AccountId id, const std::optional<SyncProgress> &progress) {
        if (id == m_enrolled.account.id)
            showProgress(progress);
    });
    connect(console, &ConsoleData::changed, this, &FetchStep::look);
}

void FetchStep::arrive()
{
    look();
}

void FetchStep::look()
{
    whenDone(wizard().context().data.accounts(), this, [this](const Result<QList<AccountStatus>> &accounts) {
        if (accounts)
            take(*accounts);
    });
    if (!m_arrived)
        lookForFirst();
}

void FetchStep::take(const QList<AccountStatus> &accounts)
{
    const auto found = std::ranges::find_if(
        accounts, [&](const AccountStatus &status) { return status.account.id == m_enrolled.account.id; });
    if (found == accounts.cend())
        return;
    const Instant now = wizard().context().clock.now();
    if (found->sync)
        return showProgress(found->sync);
    const AccountTone tone = AccountWords::tone(*found);
    if (tone == AccountTone::Trouble || tone == AccountTone::Paused)
        m_state->setText(AccountWords::state(*found, now));
    else if (found->account.state == AccountState::Working)
        m_state->setText(m_arrived ? tr("Everything is here. New messages come by themselves from now on.")
                                   : tr("Up to date: there was nothing new. Messages come by themselves from now on."));
}

void FetchStep::showProgress(const std::optional<SyncProgress> &progress)
{
    m_share->setVisible(progress && progress->total > 0);
    if (!progress)
        return look();
    m_state->setText(tr("Fetching: %1", "how far it is").arg(Words::progress(*progress)));
    if (progress->total > 0)
        m_share->setShare(static_cast<double>(progress->done) / static_cast<double>(progress->total));
}

void FetchStep::lookForFirst()
{
    const ListQuery query{u"account:#"_s + m_enrolled.account.id.toString(), SortOrder::Newest};
    whenDone(wizard().context().data.order(query, 1), this, [this](const Result<QList<ConversationKey>> &first) {
        if (!first || first->isEmpty() || m_arrived)
            return;
        m_arrived = true;
        m_first->setText(tr("The first message is in the inbox. You can close this: the rest goes on behind it."));
        Q_EMIT completeChanged();
        look();
    });
}

QString FetchStep::nextText() const
{
    return m_arrived ? tr("Open the inbox") : tr("Close");
}

void FetchStep::next()
{
    if (m_arrived)
        Q_EMIT wizard().inboxAsked(m_enrolled.account.id);
    wizard().accept();
}

}
