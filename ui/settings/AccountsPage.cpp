// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountsPage.h"

#include "core/base/Clock.h"
#include "ui/settings/MailSetupDialog.h"
#include "ui/settings/MastodonSetupDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineCard.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Accounts"),
                 tr("Where your customers write to. Passwords and tokens are kept in the system’s keyring, "
                    "never in the workspace."),
                 parent)
    , m_context(context)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto offer = [&](const QString &text, const QString &icon, QDialog *(AccountsPage::*open)()) {
        auto *button = new QPushButton(lineIcon(icon), text, this);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, open] { (this->*open)(); });
        row->addWidget(button);
    };
    offer(tr("Add e-mail"), u"mark-email"_s, &AccountsPage::addMail);
    offer(tr("Add Mastodon"), u"mark-mastodon"_s, &AccountsPage::addMastodon);
    row->addStretch(1);
    column().addLayout(row);
    column().addSpacing(space::inside);
    m_fixed = column().count();
    connect(&context.data, &ConsoleData::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&context.data, &ConsoleData::progressed, this, &AccountsPage::showProgress);
}

void AccountsPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    refresh();
}

QDialog *AccountsPage::addMail()
{
    auto *dialog = new MailSetupDialog(m_context, window());
    dialog->open();
    return dialog;
}

QDialog *AccountsPage::addMastodon()
{
    auto *dialog = new MastodonSetupDialog(m_context, window());
    dialog->open();
    return dialog;
}

void AccountsPage::refresh()
{
    whenDone(m_context.data.accounts(), this, [this](const Result<QList<AccountStatus>> &accounts) {
        if (!accounts)
            return m_context.notices.fail(accounts.error());
        build(*accounts);
    });
}

void AccountsPage::build(const QList<AccountStatus> &accounts)
{
    m_progress.clear();
    clearBelow(m_fixed);
    for (const AccountStatus &status : accounts)
        addAccount(status);
    if (!accounts.isEmpty())
        return;
    auto *empty = new EmptyState(this);
    empty->say(u"accounts"_s, tr("No account yet"),
               tr("Add a mailbox or a Mastodon account, and its messages appear in the inbox."));
    column().addSpacing(60);
    column().addWidget(empty);
}

void AccountsPage::addAccount(const AccountStatus &status)
{
    const Account &account = status.account;
    const bool bad =
        !account.paused && (account.state == AccountState::NeedsSignIn || account.state == AccountState::Untrusted ||
                            account.state == AccountState::Failing);
    QString state = Words::channel(account.channel) + u" · "_s + Words::accountState(account, m_context.clock.now());
    if (!account.stateDetail.isEmpty())
        state = tr("%1: “%2”", "state, the other side's words").arg(state, account.stateDetail);
    auto *card = new LineCard(markName(account.channel), account.handle, state, bad, this);
    if (status.sync)
        m_progress.insert(account.id, card->addLine(Words::progress(*status.sync), false));
    for (const Gap &gap : status.gaps)
        card->addLine(Words::gap(gap), false);
    const AccountId id = account.id;
    if (!account.paused && account.channel != Channel::Logged)
        card->addButton(tr("Poll now"), tr("Poll %1 now").arg(account.handle),
                        [this, id] { report(m_context.data.pollNow(id)); });
    const bool paused = account.paused;
    card->addButton(paused ? tr("Continue") : tr("Pause"),
                    (paused ? tr("Continue with %1") : tr("Pause %1")).arg(account.handle),
                    [this, id, paused] { report(m_context.data.pause(id, !paused)); });
    card->addButton(tr("Remove"), tr("Remove %1").arg(account.handle), [this, account] { confirmRemoval(account); });
    column().addWidget(card);
}

void AccountsPage::showProgress(AccountId account, const std::optional<SyncProgress> &progress)
{
    if (!isVisible())
        return;
    QLabel *line = m_progress.value(account);
    if (!line || !progress)
        return refresh(); // it has begun, or it is done
    line->setText(Words::progress(*progress));
}

// The one thing here that cannot be undone, so the one that asks.
void AccountsPage::confirmRemoval(const Account &account)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Remove account"),
        tr("Remove %1? Its messages leave this workspace; they stay on the network.").arg(account.handle),
        QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    QPushButton *remove = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = account.id] { report(m_context.data.removeAccount(id)); });
    box->open();
}

void AccountsPage::report(const Async<void> &deed)
{
    whenDone(deed, this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.fail(done.error());
    });
}

}
