// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseLedger.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "tests/support/TestDesk.h"

namespace firstmile::tests
{

inline const Instant trapStart = fromMsecs(1'777'885'200'000); // 2026-05-04T09:00:00Z, a Monday

/// Conversations of which a test says what happened in them, in minutes since the Monday on which all begins.
class TrapDesk
{
public:
    TrapDesk() : m_desk(m_workspace), m_account(m_desk.account(Channel::X)) {}

    ConversationId customer(int minute)
    {
        m_person = m_desk.person(somebody(Channel::X, QStringLiteral("person%1").arg(++m_people)));
        const ConversationId id = m_desk.conversation(m_account, m_person);
        again(id, minute);
        return id;
    }
    void again(ConversationId id, int minute)
    {
        m_desk.receive(id, m_person, QStringLiteral("Where is my kettle?"), trapStart + std::chrono::minutes(minute));
    }
    void us(ConversationId id, int minute, const QString &agent = QStringLiteral("lea"),
            Automatic automatic = Automatic::None)
    {
        add(id, EventKind::Sent, minute, agent, automatic);
    }
    void add(ConversationId id, EventKind kind, int minute, const QString &agent = QStringLiteral("lea"),
             Automatic automatic = Automatic::None, const QString &data = {})
    {
        Event event;
        event.kind = kind;
        event.at = event.recordedAt = trapStart + std::chrono::minutes(minute);
        event.account = m_account;
        event.conversation = id;
        event.message = MessageId(kind == EventKind::Sent ? ++m_sent : 0);
        event.automatic = automatic;
        event.agent = agent;
        event.data = data;
        m_workspace.write([&](Transaction &transaction) -> Result<void> {
            FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
            event.customer = conversation->customer;
            return EventRepository(transaction).append(event);
        });
    }

    /// As of so many minutes after the beginning.
    const CaseLedger &ledger(int minute, const MeasureRules &rules = utc())
    {
        m_workspace.read([&](Session &session) -> Result<void> {
            FM_ASSIGN(m_ledger, CaseLedger::read(session, rules, trapStart + std::chrono::minutes(minute)));
            return {};
        });
        return *m_ledger;
    }
    TestWorkspace &workspace() { return m_workspace; }

    static MeasureRules utc()
    {
        MeasureRules rules;
        rules.zone = "UTC";
        return rules;
    }

private:
    TestWorkspace m_workspace;
    TestDesk m_desk;
    AccountId m_account;
    Identity m_person;
    int m_people = 0;
    qint64 m_sent = 1LL << 60;
    std::unique_ptr<CaseLedger> m_ledger;
};

}
