// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"
#include "core/model/Profile.h"
#include "core/store/Transaction.h"

#include <QUrl>

namespace firstmile
{

/// "https://crm.example/people?mail={email}": what stands in braces is filled in, percent-encoded: email, phone, name,
/// handle, x, facebook, mastodon, bluesky, id. Handles come without the "@" in front. An empty text is none. Malformed:
/// not http or https, a name in braces that we do not know, or braces in the server's name, which a customer would then
/// choose.
Result<void> checkCrmTemplate(const QString &text);

/// The customer's page in the CRM. NotFound: the template is empty, or the customer has nothing for one of its places;
/// the detail names it.
Result<QUrl> crmPageOf(const QString &text, const Customer &customer);

Result<QString> crmTemplate(Session &session);
Result<void> setCrmTemplate(Transaction &transaction, const QString &text);

}
