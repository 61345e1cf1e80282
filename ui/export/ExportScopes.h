// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ExportData.h"

namespace firstmile
{

class InboxPage;

/// What can be exported from where a person is in the inbox, the nearest first: what is selected, the open
/// conversation, the list, everything of the open conversation's customer.
QList<ExportScope> exportScopes(InboxPage &inbox);

}
