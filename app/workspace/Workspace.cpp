// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Workspace.h"

#include "core/channels/ChannelRegistry.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Workspace::Workspace(const WorkspaceUrl &url)
    : m_database(url)
    , m_usage(m_database)
    , m_clients(m_secrets,
                [this](const Account &account, const QByteArray &secret) {
                    return makeChannelClient(account, secret, ChannelContext{m_network, m_clock, &m_secrets, &m_usage});
                })
    , m_poller(m_database, m_clients, m_clock)
    , m_outbox(m_database, m_clients, m_clock, WorkspaceLock::claimer())
    , m_snoozeAlarm(m_database, m_clock)
    , m_erasurePurge(m_database, m_clock)
    , m_draftPurge(m_database, m_clock)
    , m_maintenance(m_database)
    , m_measures(m_database, m_clock)
{}

QString Workspace::agent()
{
    return qEnvironmentVariable("FIRSTMILE_AGENT",
                                qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", u"agent"_s)));
}

Result<void> Workspace::lock()
{
    if (m_lock)
        return {};
    FM_ASSIGN(auto taken, WorkspaceLock::take(m_database.url()));
    m_lock = std::move(taken);
    return {};
}

}
