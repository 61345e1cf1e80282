// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerFitness.h"

#include "core/store/CustomerRepository.h"
#include "core/store/MessageNumbers.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> takeTurnWithPlaces(Transaction &transaction)
{
    return MessageNumbers::takeTurn(transaction);
}

Result<Customer> knownCustomer(Session &session, CustomerId id)
{
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
    if (!customer)
        return Error{ErrorKind::NotFound, u"there is no customer "_s + id.toString(), {}};
    if (customer->erasedAt)
        return Error{ErrorKind::Forbidden, u"customer %1 was erased"_s.arg(id.value), {}};
    return *customer;
}

Result<Customer> standingCustomer(Session &session, CustomerId id)
{
    FM_ASSIGN(const Customer customer, knownCustomer(session, id));
    if (customer.mergedInto)
        return Error{ErrorKind::Conflict,
                     u"customer %1 was linked to customer %2 meanwhile"_s.arg(id.value).arg(customer.mergedInto.value),
                     {}};
    return customer;
}

}
