// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QByteArray>
#include <QList>

namespace firstmile
{

/// The mailboxes of an address header, groups dissolved. Broken lists give what can be read: unquoted commas in names,
/// unclosed quotes, whole addresses within an encoded word. Entries without any address are dropped.
QList<Mailbox> parseMailboxes(const QByteArray &value);

}
