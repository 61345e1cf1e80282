// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/LedgerOfRows.h"

#include <QRandomGenerator>

namespace firstmile
{

/// Many cases of all kinds within `days` before `now`, the same ones for the same seed.
class RandomLedger
{
public:
    RandomLedger(quint32 seed, int cases, Instant now, MeasureRules rules, int days = 60)
        : m_random(seed), m_now(toMsecs(now)), m_span(qint64{days} * 86'400'000), m_rows(now, std::move(rules))
    {
        m_rows.setWorkNow(m_span / 3);
        const QStringList agents{QStringLiteral("ana"), QStringLiteral("bo"), QStringLiteral("cy"),
                                 QStringLiteral("dee")};
        for (const QString &agent : agents)
            m_rows.agents().numberOf(agent);
        for (const Channel channel : {Channel::X, Channel::Email, Channel::Mastodon})
            m_rows.addAccount({AccountId(static_cast<qint64>(channel) + 1), channel, toString(channel), false});
        for (int i = 0; i < cases; ++i)
            addCase(i + 1);
    }

    const CaseLedger &ledger() { return m_rows.ledger(); }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    qint64 within(qint64 span) { return static_cast<qint64>(m_random.generateDouble() * static_cast<double>(span)); }

    void addCase(qint64 id)
    {
        CaseRow row;
        row.conversation = id;
        row.opener = id;
        row.openedAt = m_now - within(m_span);
        row.account = static_cast<qint32>(m_random.bounded(3));
        row.channel = m_rows.ledger().accounts()[row.account].channel;
        row.workOpened = workAt(row.openedAt);
        row.assignee = static_cast<qint32>(m_random.bounded(5)) - 1;
        row.followers = within(20'000);
        row.verified = chance(5);
        row.leftOut = chance(4) ? LeftOut::Spam : chance(4) ? LeftOut::NoAnswerNeeded : LeftOut::No;
        if (chance(70))
            answer(row);
        else if (chance(30))
            row.closedAt = row.openedAt + within(m_now - row.openedAt);
        label(row);
        row.seen = row.isAnswered() || chance(50);
        row.handedOff = chance(10);
        m_rows.add(row);
        if (row.handedOff)
            handOver(row);
    }

    qint64 workAt(qint64 moment) const { return (moment - (m_now - m_span)) / 3; }

    void answer(CaseRow &row)
    {
        // Some on the second, so that delays are equal and lie on the edges of bins.
        const qint64 delay = chance(10) ? m_random.bounded(4) * 300'000 : within(chance(50) ? 7'200'000 : 400'000'000);
        row.answeredAt = std::min(row.openedAt + delay, m_now);
        row.workAnswered = workAt(row.answeredAt);
        row.sender = static_cast<qint32>(m_random.bounded(5)) - 1;
        row.replies = static_cast<quint16>(1 + m_random.bounded(3));
        row.resolved = chance(60);
        row.praised = chance(15);
        row.recovered = chance(30);
        row.reopened = chance(10);
        row.movedToPhone = chance(10);
    }

    void label(CaseRow &row)
    {
        const auto some = [this](int kinds) { return static_cast<qint8>(m_random.bounded(kinds + 1)) - 1; };
        row.intent = static_cast<qint8>(some(6));
        row.suggestedIntent = static_cast<qint8>(some(6));
        row.complexity = static_cast<qint8>(some(2));
        row.suggestedComplexity = static_cast<qint8>(some(2));
    }

    void handOver(const CaseRow &row)
    {
        HandOff each;
        each.conversation = ConversationId(row.conversation);
        each.at = fromMsecs(row.openedAt + within(m_now - row.openedAt));
        each.team = chance(50) ? QStringLiteral("Returns") : QStringLiteral("Billing");
        if (chance(60))
            each.backAt = each.at + Milliseconds(within(m_now - toMsecs(each.at)));
        m_rows.add(each);
    }

    QRandomGenerator m_random;
    qint64 m_now;
    qint64 m_span;
    LedgerOfRows m_rows;
};

}
