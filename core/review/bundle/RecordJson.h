// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/bundle/ExportedRecords.h"

#include <QJsonObject>

namespace firstmile
{

/// A line of a bundle; resources/schema/bundle-1.json describes it. What is empty or at its default is left out.
QJsonObject toJson(const ExportedConversation &conversation);
QJsonObject toJson(const ExportedCustomer &customer);
Result<ExportedConversation> exportedConversationFromJson(const QJsonObject &json); ///< Malformed with the field
Result<ExportedCustomer> exportedCustomerFromJson(const QJsonObject &json);         ///< Malformed with the field

}
