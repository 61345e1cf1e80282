// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttpServer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QString formValue(const QByteArray &form, const QString &name)
{
    for (auto pair : form.split('&')) {
        pair.replace('+', ' ');
        const auto equals = pair.indexOf('=');
        if (QUrl::fromPercentEncoding(pair.first(qMax<qsizetype>(equals, 0))) == name)
            return QUrl::fromPercentEncoding(pair.mid(equals + 1));
    }
    return {};
}

HeardRequest parsedHead(const QByteArray &head)
{
    HeardRequest request;
    const auto lines = head.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

}

QString HeardRequest::query(const QString &name) const
{
    return formValue(target.mid(target.indexOf('?') + 1), name);
}

QString HeardRequest::field(const QString &name) const
{
    return formValue(body, name);
}

ExpectedRequest &ExpectedRequest::reply(int status, const QByteArray &body,
                                        const QList<QPair<QByteArray, QByteArray>> &headers)
{
    m_status = status;
    m_body = body;
    m_headers = headers;
    return *this;
}

ExpectedRequest &ExpectedRequest::dropBeforeAnswer()
{
    m_drop = true;
    return *this;
}

ExpectedRequest &ExpectedRequest::dropAfter(int bytes)
{
    m_bytes = bytes;
    return *this;
}

ExpectedRequest &ExpectedRequest::hold()
{
    m_hold = true;
    return *this;
}

ExpectedRequest &ExpectedRequest::keepOpen()
{
    m_open = true;
    return *this;
}

ExpectedRequest &ExpectedRequest::change(const std::function<QByteArray(const QByteArray &)> &body)
{
    m_body = body(m_body);
    return *this;
}

ExpectedRequest &ExpectedRequest::times(int count)
{
    m_left = count;
    return *this;
}

bool ExpectedRequest::matches(const HeardRequest &request) const
{
    if (m_left == 0 || request.method != m_method)
        return false;
    return request.target == m_target || (!m_target.contains('?') && request.target.split('?').first() == m_target);
}

QByteArray ExpectedRequest::wire() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_status) + " Said\r\n";
    bool hasType = false;
    for (const auto &[name, value] : m_headers) {
        head += name + ": " + value + "\r\n";
        hasType = hasType || name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    }
    if (!hasType)
        head += "Content-Type: application/json; charset=utf-8\r\n";
    if (m_open)
        return head + "Connection: close\r\n\r\n" + m_body;
    head += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n";
    return head + (m_bytes < 0 ? m_body : m_body.first(m_bytes));
}

FakeHttpServer::FakeHttpServer() : m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    connect(m_server.get(), &QTcpServer::newConnection, this, &FakeHttpServer::accept);
}

FakeHttpServer::~FakeHttpServer() = default;

void FakeHttpServer::useTls(const QByteArray &certificate, const QByteArray &key)
{
    auto server = std::make_unique<QSslServer>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate));
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
    server->setSslConfiguration(configuration);
    server->listen(QHostAddress::LocalHost);
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeHttpServer::accept);
    m_server = std::move(server);
    m_tls = true;
}

QUrl FakeHttpServer::url(const QString &target) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_server->serverPort()).arg(target));
}

ExpectedRequest &FakeHttpServer::expect(const QByteArray &method, const QByteArray &target)
{
    m_expected.push_back(std::make_unique<ExpectedRequest>(method, target));
    return *m_expected.back();
}

int FakeHttpServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_heard.begin(), m_heard.end(), [&](const HeardRequest &request) {
        return request.method == method && request.target.split('?').first() == path;
    }));
}

bool FakeHttpServer::allAsked() const
{
    return std::all_of(m_expected.begin(), m_expected.end(),
                       [](const auto &expected) { return expected->m_left <= 0; });
}

void FakeHttpServer::release()
{
    for (const auto &answer : std::exchange(m_held, {}))
        answer();
}

void FakeHttpServer::holdAll(bool on)
{
    m_holdsAll = on;
    if (!on)
        release();
}

void FakeHttpServer::push(const QByteArray &bytes)
{
    for (const auto &socket : m_open) {
        if (socket)
            socket->write(bytes);
    }
}

int FakeHttpServer::openBodies() const
{
    return static_cast<int>(std::count_if(m_open.begin(), m_open.end(), [](const auto &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void FakeHttpServer::closeOpenBodies()
{
    for (const auto &socket : std::exchange(m_open, {})) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void FakeHttpServer::stop()
{
    m_server->close();
    const auto sockets = m_buffers.keys();
    for (auto *socket : sockets)
        socket->abort();
}

void FakeHttpServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    auto &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    auto request = parsedHead(buffer.first(end));
    const auto length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_heard += request;
    answer(socket, request);
}

void FakeHttpServer::answer(QTcpSocket *socket, const HeardRequest &request)
{
    for (const auto &expected : m_expected) {
        if (!expected->matches(request))
            continue;
        if (expected->m_left > 0)
            --expected->m_left;
        return say(socket, *expected);
    }
    if (m_otherwise)
        return say(socket, m_otherwise(request));
    m_unexpected += request;
    say(socket, ExpectedRequest({}, {}).reply(599, "unexpected " + request.method + ' ' + request.target));
}

void FakeHttpServer::say(QTcpSocket *socket, const ExpectedRequest &expected)
{
    if (expected.m_open)
        m_open += socket;
    const auto speak = [guard = QPointer(socket), wire = expected.wire(), drop = expected.m_drop,
                        cut = expected.m_bytes >= 0] {
        if (!guard)
            return;
        if (!drop)
            guard->write(wire);
        if (drop || cut)
            guard->disconnectFromHost();
    };
    if (expected.m_hold || m_holdsAll)
        m_held += speak;
    else
        speak();
}

}
