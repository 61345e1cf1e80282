// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/widgets/ColumnPage.h"

class QDialog;
class QLabel;

namespace firstmile
{

/// The accounts of the workspace: how each stands, what is missing from it, and adding one.
class AccountsPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit AccountsPage(const ConsoleContext &context, QWidget *parent = nullptr);

    QDialog *addMail();
    QDialog *addMastodon();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void build(const QList<AccountStatus> &accounts);
    void addAccount(const AccountStatus &status);
    void showProgress(AccountId account, const std::optional<SyncProgress> &progress);
    void confirmRemoval(const Account &account);
    void report(const Async<void> &deed);

    const ConsoleContext &m_context;
    QHash<AccountId, QLabel *> m_progress; ///< of the accounts whose first sync runs
    int m_fixed = 0;
};

}
