// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// A mailbox's name as IMAP4rev1 carries it: modified UTF-7 (RFC 3501 5.1.3), ASCII only.
QByteArray toMailboxName(const QString &name);

/// The name that people read; a name that is not modified UTF-7 is taken as UTF-8.
QString fromMailboxName(const QByteArray &wire);

}
