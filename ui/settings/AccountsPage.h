// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/widgets/ColumnPage.h"

#include <QTimer>

class QPushButton;

namespace firstmile
{

class AccountCard;
class AccountWizard;
class EmptyState;
enum class AccountDeed;

/// The accounts of the workspace: how each stands, what is missing from it, what can be done, and adding one.
class AccountsPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit AccountsPage(const ConsoleContext &context, QWidget *parent = nullptr);

    AccountWizard *addAccount();
    AccountCard *card(AccountId account) const { return m_cards.value(account); }

Q_SIGNALS:
    void inboxAsked(firstmile::AccountId account);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void build(const QList<AccountStatus> &accounts);
    AccountCard *makeCard(const AccountStatus &status);
    AccountWizard *openWizard();
    void showProgress(AccountId account, const std::optional<SyncProgress> &progress);
    void perform(AccountDeed deed, const Account &account);
    void test(const Account &account);
    void confirmRemoval(const Account &account);
    void report(const Async<void> &deed, const QString &sentence = {});

    const ConsoleContext &m_context;
    QHash<AccountId, AccountCard *> m_cards;
    QPushButton *m_add = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer m_second;
};

}
