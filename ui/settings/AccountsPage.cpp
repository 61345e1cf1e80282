// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountsPage.h"

#include "core/base/Clock.h"
#include "ui/settings/AccountCard.h"
#include "ui/settings/AccountEditDialog.h"
#include "ui/settings/AccountWizard.h"
#include "ui/settings/AccountWords.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AccountsPage::AccountsPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Accounts"),
                 tr("Where your customers write to. Passwords and tokens are kept in the system’s keyring, "
                    "never in the workspace."),
                 parent)
    , m_context(context)
    , m_add(new QPushButton(lineIcon(u"plus"_s), tr("Add an account"), this))
    , m_empty(new EmptyState(this))
{
    m_add->setAccessibleName(m_add->text());
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    m_empty->say(u"accounts"_s, tr("No account yet"),
                 tr("First Mile fetches what customers write to you on X, Facebook, Mastodon, Bluesky and by e-mail, "
                    "and puts all of it into one inbox. Begin with the address that most of them use."));
    m_empty->offer(tr("Add the first account"), [this] { addAccount(); });
    column().addWidget(m_add, 0, Qt::AlignLeading);
    column().addSpacing(space::inside);
    column().addWidget(m_empty);
    m_add->hide();
    m_empty->hide();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (AccountCard *card : std::as_const(m_cards))
            card->tick(m_context.clock.now());
    });
    connect(&context.data, &ConsoleData::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.everything || !changes.accounts.isEmpty()))
            refresh();
    });
    connect(&context.data, &ConsoleData::progressed, this, &AccountsPage::showProgress);
}

void AccountsPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    refresh();
    m_second.start();
}

void AccountsPage::hideEvent(QHideEvent *event)
{
    ColumnPage::hideEvent(event);
    m_second.stop();
}

AccountWizard *AccountsPage::openWizard()
{
    auto *wizard = new AccountWizard(m_context, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &AccountWizard::inboxAsked, this, &AccountsPage::inboxAsked);
    return wizard;
}

AccountWizard *AccountsPage::addAccount()
{
    AccountWizard *wizard = openWizard();
    wizard->open();
    return wizard;
}

void AccountsPage::refresh()
{
    whenDone(m_context.data.accounts(), this, [this](const Result<QList<AccountStatus>> &accounts) {
        if (!accounts)
            return m_context.notices.fail(accounts.error());
        build(*accounts);
    });
}

// Cards stay while their account does: whoever walks here by keyboard keeps the place.
void AccountsPage::build(const QList<AccountStatus> &accounts)
{
    QHash<AccountId, AccountCard *> kept;
    for (const AccountStatus &status : accounts) {
        AccountCard *card = m_cards.take(status.account.id);
        if (!card)
            card = makeCard(status);
        card->show(status, m_context.clock.now());
        kept.insert(status.account.id, card);
    }
    qDeleteAll(m_cards);
    m_cards = kept;
    m_empty->setVisible(accounts.isEmpty());
    m_add->setVisible(!accounts.isEmpty());
}

AccountCard *AccountsPage::makeCard(const AccountStatus &)
{
    auto *card = new AccountCard(widget());
    connect(card, &AccountCard::asked, this, &AccountsPage::perform);
    column().addWidget(card);
    return card;
}

void AccountsPage::showProgress(AccountId account, const std::optional<SyncProgress> &progress)
{
    if (!isVisible())
        return;
    AccountCard *card = m_cards.value(account);
    if (!card || !progress || !card->status().sync)
        return refresh(); // it has begun, or it is done
    card->showProgress(*progress, m_context.clock.now());
}

void AccountsPage::perform(AccountDeed deed, const Account &account)
{
    ConsoleData &desk = m_context.data;
    switch (deed) {
    case AccountDeed::SignIn: {
        AccountWizard *wizard = openWizard();
        wizard->signInAgain(account);
        return wizard->open();
    }
    case AccountDeed::Resume:
        return report(desk.pause(account.id, false));
    case AccountDeed::Pause:
        return report(desk.pause(account.id, true));
    case AccountDeed::Poll:
        return report(desk.pollNow(account.id), tr("%1 is up to date.").arg(Words::isolated(account.handle)));
    case AccountDeed::Test:
        return test(account);
    case AccountDeed::Edit: {
        auto *dialog = new AccountEditDialog(m_context, account, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    case AccountDeed::Remove:
        return confirmRemoval(account);
    }
}

void AccountsPage::test(const Account &account)
{
    const QString handle = Words::isolated(account.handle);
    m_context.notices.say({Tone::Quiet, tr("Signing in to %1 …").arg(handle), {}, {}, 0s});
    whenDone(m_context.data.testAccount(account.id), this,
             [this, handle, channel = account.channel](const Result<void> &done) {
                 if (done)
                     return m_context.notices.say({Tone::Good, tr("%1 works.").arg(handle), {}, {}});
                 m_context.notices.say({Tone::Bad, AccountWords::failedSignIn(done.error(), channel), {}, {}, 0s});
             });
}

// The one thing here that cannot be undone, so the one that asks.
void AccountsPage::confirmRemoval(const Account &account)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove account"),
                                tr("Remove %1? Nothing more is fetched from it, and its password or token is "
                                   "forgotten. What it received stays in the workspace.")
                                    .arg(Words::isolated(account.handle)),
                                QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    QPushButton *remove = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id = account.id] { report(m_context.data.removeAccount(id)); });
    box->open();
}

void AccountsPage::report(const Async<void> &deed, const QString &sentence)
{
    whenDone(deed, this, [this, sentence](const Result<void> &done) {
        if (!done)
            return m_context.notices.fail(done.error());
        if (!sentence.isEmpty())
            m_context.notices.say(sentence);
    });
}

}
