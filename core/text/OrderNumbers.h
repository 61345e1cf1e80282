// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace firstmile
{

/// Numbers of orders, invoices, tickets and bookings in what somebody wrote themselves (of a mail: foldQuotes()), in
/// upper case, each once, in their order.
///
/// Found are a number behind a word for an order in one of eight languages ("order no. 4711", "encomenda n.º 20931"),
/// and what is built like such a number ("AB-123456", "INV-2024-00123"). Dates, times, years, prices, amounts, phone
/// numbers and what stands in addresses of pages are none. Linear in the length of the text.
QStringList orderNumbers(QStringView ownWords);

}
