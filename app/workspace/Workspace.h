// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/KeyringSecretStore.h"
#include "core/channels/AccountClients.h"
#include "core/customers/ErasurePurge.h"
#include "core/inbox/Poller.h"
#include "core/inbox/SnoozeAlarm.h"
#include "core/inbox/StoredUsage.h"
#include "core/metrics/Measures.h"
#include "core/reply/DraftPurge.h"
#include "core/reply/Outbox.h"
#include "core/store/Database.h"
#include "core/store/Maintenance.h"
#include "core/store/WorkspaceLock.h"

#include <QNetworkAccessManager>

namespace firstmile
{

/// The composition root that both programs share: makes every part of an open workspace and hands each what it needs.
class Workspace
{
public:
    explicit Workspace(const WorkspaceUrl &url);

    Database &database() { return m_database; }
    SecretStore &secrets() { return m_secrets; }
    UsageLedger &usage() { return m_usage; }
    AccountClients &clients() { return m_clients; }
    Poller &poller() { return m_poller; }
    Outbox &outbox() { return m_outbox; }
    SnoozeAlarm &snoozeAlarm() { return m_snoozeAlarm; }
    ErasurePurge &erasurePurge() { return m_erasurePurge; }
    DraftPurge &draftPurge() { return m_draftPurge; }
    Maintenance &maintenance() { return m_maintenance; }
    Measures &measures() { return m_measures; }
    QNetworkAccessManager &network() { return m_network; }
    const Clock &clock() const { return m_clock; }

    /// The agent at this machine: FIRSTMILE_AGENT, else the user's name.
    static QString agent();

    /// Takes the right to poll and send; Conflict if another process has it.
    Result<void> lock();

private:
    SystemClock m_clock;
    KeyringSecretStore m_secrets;
    QNetworkAccessManager m_network;
    Database m_database;
    StoredUsage m_usage;
    AccountClients m_clients;
    Poller m_poller;
    Outbox m_outbox;
    SnoozeAlarm m_snoozeAlarm;
    ErasurePurge m_erasurePurge;
    DraftPurge m_draftPurge;
    Maintenance m_maintenance;
    Measures m_measures;
    std::optional<WorkspaceLock> m_lock;
};

}
