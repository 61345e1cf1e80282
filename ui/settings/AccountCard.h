// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

/// What can be done with an account.
enum class AccountDeed { SignIn, Resume, Pause, Poll, Test, Edit, Remove };

/// One account on its page: who it is, how it stands in words and colour, what is missing, what can be done. It is kept
/// while the account changes, so that the focus stays where it is.
class AccountCard : public QWidget
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    void show(const AccountStatus &status, Instant now);
    using QWidget::show;
    void showProgress(const SyncProgress &progress, Instant now);
    void tick(Instant now); ///< the same account, later: its spans of time go on
    const AccountStatus &status() const { return m_status; }
    QString stateText() const;

Q_SIGNALS:
    void asked(firstmile::AccountDeed deed, const firstmile::Account &account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLabel *addLine();
    QAction *addDeed(const QString &text, AccountDeed deed);
    void showLine(QLabel *line, const QString &text);
    void showDeeds();
    void tint();

    AccountStatus m_status;
    QVBoxLayout *m_words = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_remedy = nullptr;
    QLabel *m_polls = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_settings = nullptr;
    QLabel *m_gaps = nullptr;
    QPushButton *m_main = nullptr; ///< what is most wanted now
    QPushButton *m_edit = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_poll = nullptr;
    QAction *m_test = nullptr;
    QAction *m_pause = nullptr;
    AccountDeed m_mainDeed = AccountDeed::SignIn;
};

}
