// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailLookUp.h"

#include "core/channels/mail/MailSearch.h"

namespace firstmile
{

MailLookUp::MailLookUp(std::shared_ptr<MailAccess> access, QObject *parent)
    : ChannelStep(parent), m_access(std::move(access)), m_opening(new ImapOpening(m_access, this))
{}

Async<LookUp> MailLookUp::find(const QString &key)
{
    m_key = key;
    auto result = future();
    await(m_opening->start(), [this](const Result<std::shared_ptr<ImapConnection>> &connection) {
        if (!connection)
            return settle(connection.error());
        m_connection = *connection;
        search();
    });
    return result;
}

void MailLookUp::search()
{
    const auto &settings = m_access->settings();
    auto *search = new MailSearch(*m_connection, settings.folders, this);
    await(search->find(m_key, settings.clientFilesSent), [this](const Result<std::optional<Instant>> &found) {
        if (!found)
            return settle(found.error());
        LookUp outcome;
        if (*found)
            outcome.found = SentReceipt{m_key, {}, **found};
        settle(outcome);
    });
}

void MailLookUp::cancel()
{
    m_connection.reset();
    ChannelStep::cancel();
}

}
