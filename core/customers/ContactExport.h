// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <QIODevice>

#include <optional>

namespace firstmile
{

enum class ContactFormat { VCard4, VCard3, Csv };

std::optional<ContactFormat> contactFormatFromString(const QString &name); ///< "vcard4", "vcard3", "csv"

/// Writes customers to `device`, one after the other; none given: everybody who was not erased. The value is how many.
/// vCard 4 gives back every property that came in; 3 says those in its own way; CSV has a column for each field and
/// for each custom field. Texts that a spreadsheet would take for a formula get an apostrophe in CSV, which our import
/// takes off again.
Result<qint64> exportContacts(Session &session, QIODevice &device, ContactFormat format,
                              const QList<CustomerId> &customers = {});

}
