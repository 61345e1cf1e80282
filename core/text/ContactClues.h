// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"

#include <QStringView>

namespace firstmile
{

/// The digits of a telephone number, with its plus: "+33 (0)1 23" is "+330123". Of a text that is none: whatever digits
/// are in it.
QString phoneKey(QStringView number);

/// Mail addresses, telephone numbers (international, or written as national ones are), pages, and handles on networks
/// that are named beside them ("@ana on X", "@ana@host.example") in a text, each once. Linear in its length.
QList<Clue> contactClues(QStringView text, ClueSource source);

/// By what the author of a message may be known again: addresses and numbers that they wrote, and what their signature
/// says, never from what they quote. Pages and handles that only stand in the text are somebody's, not theirs. At most
/// 40. `isMail`: the text may quote, and end with a signature.
QList<Clue> cluesOfMessage(const QString &text, bool isMail);

/// The lines under which a mail's author signs: behind "-- ", or a short last paragraph with a number or an address in
/// it; line feeds between them. Empty: there are none.
QString signatureOf(const QString &mail);

/// Whether many people read a mailbox of that name: "info", "press".
bool isSharedMailbox(const QString &address);

/// Whether anybody can have an address there: "gmail.com".
bool isFreeMailDomain(const QString &domain);

}
