// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace firstmile::tests
{

/// A self-signed certificate for localhost and 127.0.0.1, made for the tests and used nowhere else.
QSslCertificate testCertificate();
QSslKey testKey();

/// A PEM file with the certificate, there until the test program ends.
QString testCertificateFile();

}
