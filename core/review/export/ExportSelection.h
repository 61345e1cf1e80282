// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "core/store/Session.h"

#include <QStringList>

namespace firstmile
{

/// All conversations of a customer and of everybody linked to them, oldest first. NotFound: there is no such customer.
Result<QList<ConversationId>> conversationsOfCustomer(Session &session, CustomerId customer);

/// Our own handles, addresses and names, which redaction leaves alone (RedactionRules::keep): of every account there
/// ever was.
Result<QStringList> ownNames(Session &session);

}
