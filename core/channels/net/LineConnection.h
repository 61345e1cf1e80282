// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace firstmile
{

/// How a connection is protected: TLS from the first byte, an upgrade by STARTTLS, or not at all.
enum class Security { Tls, StartTls, None };

QString toString(Security security); ///< "tls", "starttls", "none"
std::optional<Security> securityFromString(const QString &name);

/// Where a server is and why it may be trusted.
struct ServerAddress
{
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
    QString caFile; ///< PEM; trusted besides the system's authorities; empty for none
    QStringList
        trustedCertificates; ///< SHA-256 fingerprints of certificates that a person chose to trust, any spelling
};

/// The certificate's SHA-256 fingerprint as people compare it: "AB:CD:…".
QString fingerprintOf(const QSslCertificate &certificate);

/// One TCP connection of a line-based protocol, without blocking: TLS from the start or later, certificates verified,
/// and a deadline on the other side's silence. After failed() nothing more is emitted.
///
/// A certificate that does not verify gives Untrusted; `detail` then has one fact a line:
///     reason: The certificate is self-signed, and untrusted
///     subject: mail.example.org
///     issuer: Example CA
///     sha256: AB:CD:…
class LineConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxLine = 1024 * 1024; ///< bytes; a longer line ends the connection (Malformed)

    explicit LineConnection(QObject *parent = nullptr);

    /// Connects; opened() follows, after the TLS handshake if the address says Tls.
    void open(const ServerAddress &address, Milliseconds within);

    /// Upgrades; encrypted() follows. Bytes that came before the handshake end the connection: somebody could have put
    /// them there to be taken for the encrypted server's (CVE-2011-0411).
    void startTls(Milliseconds within);

    void write(const QByteArray &bytes);

    /// Silence of the other side, or of our own sending, that lasts longer than this gives Timeout.
    void expectWithin(Milliseconds span);
    void expectNothing();

    std::optional<QByteArray> takeLine(); ///< without its CRLF; nothing if none is complete
    QByteArray takeAll();

    bool isOpen() const;
    bool isEncrypted() const { return m_socket.isEncrypted(); }
    bool hasUnsent() const;
    QString localAddressLiteral() const; ///< "[192.0.2.1]", as EHLO carries it (RFC 5321 4.1.3)

    void fail(ErrorKind kind, const QString &detail); ///< ends the connection as the other side's fault
    void close();                                     ///< at once, and silently
    void sayAndClose(const QByteArray &lastWords);    ///< does not wait for an answer

Q_SIGNALS:
    void opened();
    void encrypted();
    void received();                            ///< something to take
    void drained();                             ///< all that was written is with the operating system
    void failed(const firstmile::Error &error); ///< once

private:
    bool useAuthorities(const QString &caFile);
    void onEncrypted();
    void onReadyRead();
    void onWritten();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError(QAbstractSocket::SocketError error);
    bool isTrustedByPerson(const QSslCertificate &certificate) const;

    QSslSocket m_socket;
    QTimer m_silence;
    ServerAddress m_address;
    QByteArray m_buffer;
    qsizetype m_taken = 0; ///< bytes of m_buffer that takeLine() gave away
    bool m_wasOpened = false;
    bool m_ended = true; ///< failed or closed: nothing may be emitted
};

}
