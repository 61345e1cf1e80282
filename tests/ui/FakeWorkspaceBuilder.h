// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FakeConsoleData.h"

namespace firstmile::tests
{

/// Fills a FakeConsoleData.
class FakeWorkspaceBuilder
{
public:
    explicit FakeWorkspaceBuilder(FakeConsoleData &data) : m_data(data) {}
    void build();

private:
    using Entry = FakeConsoleData::Entry;

    void accounts();
    void ordinary();
    void awkward();
    void many();
    CustomerId customer(const QString &name, const QString &language, const QList<Identity> &identities);
    Entry &conversation(AccountId account, CustomerId customer, const QString &subject);
    Message &add(Entry &entry, Direction direction, int minutesAgo, const QString &text, Visibility visibility);
    Message &theirs(Entry &entry, int minutesAgo, const QString &text);
    Message &ours(Entry &entry, int minutesAgo, const QString &text);
    void note(Entry &entry, int minutesAgo, const QString &text);
    OutboxItem &outgoing(Entry &entry, OutboxState state, const QString &text);
    void settle(Entry &entry);
    Instant ago(int minutes) const;

    FakeConsoleData &m_data;
    qint64 m_nextId = 0;
};

}
