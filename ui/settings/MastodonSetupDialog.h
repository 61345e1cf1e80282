// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firstmile
{

/// Adds a Mastodon account: sign in with the browser, or paste a token.
class MastodonSetupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MastodonSetupDialog(const ConsoleContext &context, QWidget *parent = nullptr);

private:
    void build();
    std::optional<QUrl> server();
    void signIn();
    void useToken();
    void await(const Async<AccountId> &account, const QString &sentence);
    void setBusy(bool busy, const QString &sentence);

    const ConsoleContext &m_context;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_token = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_useToken = nullptr;
};

}
