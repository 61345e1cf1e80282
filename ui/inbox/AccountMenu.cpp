// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/AccountMenu.h"

#include "ui/widgets/Notices.h"

namespace firstmile
{

AccountMenu::AccountMenu(const ConsoleContext &context, const AccountStatus &status, QWidget *parent)
    : QMenu(parent), m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const AccountId id = status.account.id;
    const bool paused = status.account.paused;
    if (!paused)
        addAction(tr("Poll now"), this, [this, id] { report(m_context.data.pollNow(id)); });
    addAction(paused ? tr("Continue") : tr("Pause"), this,
              [this, id, paused] { report(m_context.data.pause(id, !paused)); });
}

// The menu may be gone before the deed is done: the notices outlive it.
void AccountMenu::report(const Async<void> &deed)
{
    whenDone(deed, &m_context.notices, [&notices = m_context.notices](const Result<void> &done) {
        if (!done)
            notices.fail(done.error());
    });
}

}
