// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace firstmile
{

class WizardStep;

/// Leads through adding an account, or signing in to one again: network, what is needed, sign-in, first messages.
///
///   Network -> [Needs] -> sign-in form -> [which page | which servers] -> [certificate] -> first fetch
/// While something is asked of a network the page waits; Escape and Stop end it and nothing was added.
class AccountWizard : public QDialog
{
    Q_OBJECT

public:
    explicit AccountWizard(const ConsoleContext &context, QWidget *parent = nullptr);
    ~AccountWizard() override;

    const ConsoleContext &context() const { return m_context; }
    WizardStep &step() const { return *m_way.last(); }
    bool isBusy() const { return m_busy; }
    QString sentence() const;
    AccountId again() const { return m_again; } ///< the account that is signed in to again; none: a new one

    void begin(Channel channel); ///< goes to the first page of a network
    void signInAgain(const Account &account);
    void go(WizardStep *step); ///< shows the next page; it is the wizard's from now on
    void back();

    /// Signs in and goes to the first fetch, by way of the certificate if that does not verify.
    void signIn(const ChannelSetup &setup);
    void fail(const QString &sentence);

    /// Waits for an answer with the page shut; an error stays on the page in words.
    template <class T, class F>
    void await(const Async<T> &answer, const QString &sentence, Channel channel, F done)
    {
        wait(sentence);
        whenDone(answer, this, [this, channel, done = std::move(done), run = ++m_run](const Result<T> &result) {
            if (run != m_run)
                return;
            waited();
            if (result)
                done(*result);
            else
                explain(result.error(), channel);
        });
    }

    void reject() override;

Q_SIGNALS:
    void inboxAsked(firstmile::AccountId account);

private:
    void build();
    void present(WizardStep *step);
    void refreshButtons();
    void wait(const QString &sentence);
    void waited();
    void explain(const Error &error, Channel channel);
    void signedIn(const Result<Enrolled> &enrolled, const ChannelSetup &setup);
    void offerPage(const QUrl &page);
    void tell(const QString &sentence, bool bad);

    const ConsoleContext &m_context;
    AccountId m_again;
    QList<WizardStep *> m_way;        ///< the pages come by, the one shown last
    QHash<int, WizardStep *> m_first; ///< the first page of each network: what was typed stays
    QUrl m_page;
    bool m_busy = false;
    int m_run = 0;
    QLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_copyPage = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_next = nullptr;
};

}
