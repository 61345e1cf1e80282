// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

namespace firstmile
{

struct Notice;

/// Does what can be done about who is who, says in a quiet bar that it was done, and offers there to take it back. What
/// went wrong is the caller's to say: it stands beside what was decided about.
class CustomerDeeds : public QObject
{
    Q_OBJECT

public:
    /// `notices`: of the window in which it is done; outlives this.
    CustomerDeeds(const ConsoleContext &context, Notices &notices, QObject *parent);

    Async<CustomerDeedId> link(const Customer &into, const Customer &other, const QList<Evidence> &evidence);
    Async<CustomerDeedId> refuse(const Customer &one, const Customer &other, const QList<Evidence> &evidence);
    Async<CustomerDeed> split(const Customer &from, const QList<IdentityId> &identities);
    Async<CustomerDeedId> erase(const Customer &customer, const QString &words, bool forGood);
    void undo(CustomerDeedId deed); ///< says how it went as well

    /// An agent who links two for whom nothing speaks is the evidence.
    QList<Evidence> withWord(const QList<Evidence> &evidence) const;

Q_SIGNALS:
    void done(firstmile::CustomerDeedId deed);
    void undone(firstmile::CustomerDeedId deed);

private:
    void tell(CustomerDeedId deed, const QString &sentence);

    const ConsoleContext &m_context;
    Notices &m_notices;
};

}
