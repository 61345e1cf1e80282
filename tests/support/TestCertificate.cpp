// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificate.h"

#include <QTemporaryFile>

namespace firstmile::tests
{

namespace
{

const QByteArray testCertificatePem = R"(-----BEGIN CERTIFICATE-----
MIIB0DCCAXegAwIBAgIUDK43Cj6S3/luSSlUOjmk6Pdbb4wwCgYIKoZIzj0EAwIw
LzEZMBcGA1UECgwQRmlyc3QgTWlsZSB0ZXN0czESMBAGA1UEAwwJbG9jYWxob3N0
MCAXDTI2MTEyMjEyMTMzMloYDzIxMjYxMDI5MTIxMzMyWjAvMRkwFwYDVQQKDBBG
aXJzdCBNaWxlIHRlc3RzMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQVxu4PwMEt/bflw8TmvY+pAnzrS8Ot1/s95X/hpb1hDg7U
cJ/asJMmwHThsbdIIo5zCdYy9v6rV2DyYbc9jZ60o28wbTAdBgNVHQ4EFgQUsF+B
xZEQbR54pf2zIq3Hvg0wcGUwHwYDVR0jBBgwFoAUsF+BxZEQbR54pf2zIq3Hvg0w
cGUwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMA8GA1UdEwEB/wQFMAMBAf8w
CgYIKoZIzj0EAwIDRwAwRAIgUO1XOge5S75QPLHWJuoH4Hd7jZitGUKTCfawU3/V
5UQCIHUWjoSn9mkMBVhcx0Qq5BUptvEHOt0U62z/gMkAeFly
-----END CERTIFICATE-----
)";

const QByteArray testKeyPem = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+V2m4RCRqPC2y/Tq
7p48qVFolMKLAaYwRqRmtdhq2MKhRANCAAQVxu4PwMEt/bflw8TmvY+pAnzrS8Ot
1/s95X/hpb1hDg7UcJ/asJMmwHThsbdIIo5zCdYy9v6rV2DyYbc9jZ60
-----END PRIVATE KEY-----
)";

}

QSslCertificate testCertificate()
{
    return QSslCertificate(testCertificatePem, QSsl::Pem);
}

QSslKey testKey()
{
    return QSslKey(testKeyPem, QSsl::Ec, QSsl::Pem);
}

QString testCertificateFile()
{
    static QTemporaryFile file;
    if (!file.isOpen() && file.open()) {
        file.write(testCertificatePem);
        file.flush();
    }
    return file.fileName();
}

}
