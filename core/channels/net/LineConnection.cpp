// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/LineConnection.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

QString bareFingerprint(const QString &text)
{
    QString bare;
    for (const QChar c : text.toUpper()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

QString certificateName(const QStringList &commonName, const QStringList &organisation)
{
    const auto name = commonName + organisation;
    return name.isEmpty() ? u"(none)"_s : name.join(u", "_s);
}

QString describeRefusal(const QList<QSslError> &errors, const QSslCertificate &leaf)
{
    QStringList reasons;
    for (const auto &error : errors)
        reasons << error.errorString();
    reasons.removeDuplicates();
    return u"reason: %1\nsubject: %2\nissuer: %3\nsha256: %4"_s.arg(
        reasons.join(u"; "_s),
        certificateName(leaf.subjectInfo(QSslCertificate::CommonName), leaf.subjectInfo(QSslCertificate::Organization)),
        certificateName(leaf.issuerInfo(QSslCertificate::CommonName), leaf.issuerInfo(QSslCertificate::Organization)),
        fingerprintOf(leaf));
}

}

QString toString(Security security)
{
    switch (security) {
    case Security::Tls:
        return u"tls"_s;
    case Security::StartTls:
        return u"starttls"_s;
    case Security::None:
        return u"none"_s;
    }
    return {};
}

std::optional<Security> securityFromString(const QString &name)
{
    for (const auto security : {Security::Tls, Security::StartTls, Security::None}) {
        if (toString(security) == name)
            return security;
    }
    return {};
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

LineConnection::LineConnection(QObject *parent) : QObject(parent)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { fail(ErrorKind::Timeout, u"%1 did not answer in time"_s.arg(m_address.host)); });
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        if (m_address.security != Security::Tls) {
            m_wasOpened = true;
            Q_EMIT opened();
        }
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &LineConnection::onEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &LineConnection::onReadyRead);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &LineConnection::onWritten);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &LineConnection::onWritten);
    connect(&m_socket, &QSslSocket::sslErrors, this, &LineConnection::onSslErrors);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &LineConnection::onSocketError);
}

void LineConnection::open(const ServerAddress &address, Milliseconds within)
{
    m_address = address;
    m_buffer.clear();
    m_taken = 0;
    m_wasOpened = false;
    m_ended = false;
    expectWithin(within);
    if (!address.caFile.isEmpty() && !useAuthorities(address.caFile))
        return;
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setPeerVerifyName(address.host);
    if (address.security == Security::Tls)
        m_socket.connectToHostEncrypted(address.host, address.port);
    else
        m_socket.connectToHost(address.host, address.port);
}

bool LineConnection::useAuthorities(const QString &caFile)
{
    const auto authorities = QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (authorities.isEmpty()) {
        // Queued, as the caller may still be about to connect to failed().
        QTimer::singleShot(0, this, [this, caFile] {
            fail(ErrorKind::Untrusted, u"reason: the file %1 has no certificate in it"_s.arg(caFile));
        });
        return false;
    }
    auto configuration = m_socket.sslConfiguration();
    configuration.addCaCertificates(authorities);
    m_socket.setSslConfiguration(configuration);
    return true;
}

void LineConnection::startTls(Milliseconds within)
{
    if (m_taken < m_buffer.size() || m_socket.bytesAvailable() > 0) {
        fail(ErrorKind::Malformed, u"the server sent something between its answer to STARTTLS and the handshake"_s);
        return;
    }
    expectWithin(within);
    m_socket.startClientEncryption();
}

void LineConnection::write(const QByteArray &bytes)
{
    if (m_ended)
        return;
    m_socket.write(bytes);
}

void LineConnection::expectWithin(Milliseconds span)
{
    m_silence.start(span);
}

void LineConnection::expectNothing()
{
    m_silence.stop();
}

std::optional<QByteArray> LineConnection::takeLine()
{
    const auto end = m_buffer.indexOf('\n', m_taken);
    if (end < 0) {
        m_buffer.remove(0, std::exchange(m_taken, 0));
        if (m_buffer.size() > maxLine)
            fail(ErrorKind::Malformed, u"the server sent a line of more than 1 MB"_s);
        return {};
    }
    auto length = end - m_taken;
    if (length > 0 && m_buffer.at(end - 1) == '\r')
        --length;
    const auto line = m_buffer.mid(m_taken, length);
    m_taken = end + 1;
    return line;
}

QByteArray LineConnection::takeAll()
{
    auto bytes = m_taken == 0 ? std::exchange(m_buffer, {}) : m_buffer.mid(m_taken);
    m_buffer.clear();
    m_taken = 0;
    return bytes;
}

bool LineConnection::isOpen() const
{
    return !m_ended && m_wasOpened;
}

bool LineConnection::hasUnsent() const
{
    return m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0;
}

QString LineConnection::localAddressLiteral() const
{
    const auto address = m_socket.localAddress();
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4));
    if (isV4)
        return u'[' + v4.toString() + u']';
    return u"[IPv6:"_s + address.toString().section(u'%', 0, 0) + u']';
}

void LineConnection::fail(ErrorKind kind, const QString &detail)
{
    if (m_ended)
        return;
    close();
    Q_EMIT failed(Error{kind, detail, {}});
}

void LineConnection::close()
{
    m_ended = true;
    m_silence.stop();
    m_socket.abort();
}

void LineConnection::sayAndClose(const QByteArray &lastWords)
{
    if (m_ended)
        return;
    m_socket.write(lastWords);
    m_socket.flush();
    m_ended = true;
    m_silence.stop();
    m_socket.disconnectFromHost();
}

void LineConnection::onEncrypted()
{
    if (m_ended)
        return;
    if (m_address.security == Security::Tls) {
        m_wasOpened = true;
        Q_EMIT opened();
    } else {
        Q_EMIT encrypted();
    }
}

void LineConnection::onReadyRead()
{
    if (m_ended)
        return;
    if (m_silence.isActive())
        m_silence.start();
    m_buffer += m_socket.readAll();
    Q_EMIT received();
}

void LineConnection::onWritten()
{
    if (m_ended)
        return;
    if (m_silence.isActive())
        m_silence.start();
    if (!hasUnsent())
        Q_EMIT drained();
}

void LineConnection::onSslErrors(const QList<QSslError> &errors)
{
    if (m_ended)
        return;
    const auto leaf = m_socket.peerCertificate();
    if (isTrustedByPerson(leaf))
        m_socket.ignoreSslErrors();
    else
        fail(ErrorKind::Untrusted, describeRefusal(errors, leaf));
}

bool LineConnection::isTrustedByPerson(const QSslCertificate &certificate) const
{
    if (certificate.isNull())
        return false;
    const auto found = bareFingerprint(fingerprintOf(certificate));
    for (const auto &trusted : m_address.trustedCertificates) {
        if (bareFingerprint(trusted) == found)
            return true;
    }
    return false;
}

void LineConnection::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_ended)
        return;
    // What the server said last, perhaps why it hangs up, comes before the news that it did.
    if (m_socket.bytesAvailable() > 0)
        onReadyRead();
    // A failed handshake is not a certificate refused (that came as sslErrors): the port may speak no TLS at all.
    const auto words = m_socket.errorString();
    fail(error == QAbstractSocket::SocketTimeoutError ? ErrorKind::Timeout : ErrorKind::Offline,
         u"%1:%2: %3"_s.arg(m_address.host).arg(m_address.port).arg(words));
}

}
