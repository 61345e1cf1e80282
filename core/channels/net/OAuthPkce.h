// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace firstmile
{

/// The secret of one sign-in that an intercepted code is useless without (RFC 7636).
struct OAuthPkce
{
    QByteArray verifier;

    QByteArray challenge() const; ///< S256

    static OAuthPkce random();
};

/// `bytes` bytes from the system's generator, base64url without padding.
QByteArray randomToken(int bytes);

}
