// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;
class QSettings;

namespace firstmile
{

/// Keys of signers that a person of this machine has accepted, and those with which it signs itself: Ed25519, public.
bool isKnownKey(const QSettings &settings, const QByteArray &publicKey);
void knowKey(QSettings &settings, const QByteArray &publicKey);

}
