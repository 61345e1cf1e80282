// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/OAuthPkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace firstmile
{

namespace
{

constexpr auto base64UrlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

}

QByteArray OAuthPkce::challenge() const
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64UrlForm);
}

OAuthPkce OAuthPkce::random()
{
    return {randomToken(32)};
}

QByteArray randomToken(int bytes)
{
    QByteArray token(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(token.begin(), token.end());
    return token.toBase64(base64UrlForm);
}

}
