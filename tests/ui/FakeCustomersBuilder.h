// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FakeCustomerData.h"

namespace firstmile::tests
{

/// Fills a FakeCustomerData.
class FakeCustomersBuilder
{
public:
    explicit FakeCustomersBuilder(FakeCustomerData &data) : m_data(data) {}
    void build();

private:
    using Person = FakeCustomerData::Person;

    void rules();
    void historyFromMessages();
    void ana();
    void anaSuggestions(CustomerId id);
    void anaFollowUps(CustomerId id);
    void anaDeeds(CustomerId id);
    void anaHistory(CustomerId id);
    void awkward();
    void lengthy();
    void erased();
    void count(CustomerId id);
    ProfileRecordId record(Person &person, CustomerId customer, ProfileSource source, const QString &name);
    FollowUp &followUp(CustomerId id, FollowUpKind kind, const QString &text, int hoursFromNow);
    HistoryEntry &line(CustomerId id, HistoryKind kind, int minutesAgo, const QString &who, const QString &text);
    Instant ago(int minutes) const;

    FakeCustomerData &m_data;
};

}
