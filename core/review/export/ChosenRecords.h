// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/ExportedRecords.h"

namespace firstmile
{

/// What of a record goes along by an ExportChoice; pure. Whatever is left out is in no field of the value.
///
/// Without notes the log keeps that something was noted and when, since the measures count it, and nothing of what.
/// Without internals nobody of us is named, no event says more than that it happened, and no figure has a name.
ExportedConversation chosen(ExportedConversation conversation, const ExportChoice &choice);
ExportedCustomer chosen(ExportedCustomer customer, const ExportChoice &choice);

/// Of an account what its conversations need: no settings, no secrets, nothing of its polling.
Account exportedAccount(const Account &account);

}
