// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapOpening.h"

namespace firstmile
{

/// Looks for a mail of ours whose fate is not known, over a connection of its own.
class MailLookUp : public ChannelStep<LookUp>
{
public:
    MailLookUp(std::shared_ptr<MailAccess> access, QObject *parent);

    Async<LookUp> find(const QString &key);
    void cancel() override;

private:
    void search();

    std::shared_ptr<MailAccess> m_access;
    ImapOpening *m_opening;
    std::shared_ptr<ImapConnection> m_connection;
    QString m_key;
};

}
