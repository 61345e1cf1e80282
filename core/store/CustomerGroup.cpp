// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerGroup.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<CustomerId> standingFor(Session &session, CustomerId customer)
{
    FM_ASSIGN(const auto standing, (session.first<CustomerId>(
                                       u"SELECT COALESCE(merged_into, id) FROM customers WHERE id = ?"_s,
                                       [](const Row &row) { return row.id<CustomerId>(0); }, customer)));
    if (!standing)
        return Error{ErrorKind::NotFound, u"there is no customer "_s + customer.toString(), {}};
    return *standing;
}

Result<QList<CustomerId>> groupOf(Session &session, CustomerId customer)
{
    FM_ASSIGN(const CustomerId standing, standingFor(session, customer));
    FM_ASSIGN(auto group, (session.all<CustomerId>(
                              u"SELECT id FROM customers WHERE merged_into = ? ORDER BY id"_s,
                              [](const Row &row) { return row.id<CustomerId>(0); }, standing)));
    group.prepend(standing);
    return group;
}

}
