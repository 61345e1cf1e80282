// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace firstmile::tests
{

/// What a client asked of a FakeHttpServer.
struct HeardRequest
{
    QByteArray method;
    QByteArray target;                     ///< path and query, as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QString query(const QString &name) const; ///< decoded, '+' as a space
    QString field(const QString &name) const; ///< the same of a form body
};

/// One line of the conversation: what is to be asked and what the server says.
class ExpectedRequest
{
public:
    ExpectedRequest(const QByteArray &method, const QByteArray &target) : m_method(method), m_target(target) {}

    /// Answers. Content-Type is JSON unless a header says otherwise.
    ExpectedRequest &reply(int status, const QByteArray &body = {},
                           const QList<QPair<QByteArray, QByteArray>> &headers = {});
    ExpectedRequest &dropBeforeAnswer();   ///< hears the request whole, then closes the connection
    ExpectedRequest &dropAfter(int bytes); ///< closes in the middle of the body
    ExpectedRequest &hold();               ///< answers only when FakeHttpServer::release() is called
    ExpectedRequest &keepOpen();           ///< the body goes on with what FakeHttpServer::push() says
    ExpectedRequest &change(const std::function<QByteArray(const QByteArray &)> &body); ///< of what it says
    ExpectedRequest &times(int count); ///< holds for that many requests; -1: for ever

private:
    friend class FakeHttpServer;
    bool matches(const HeardRequest &request) const;
    QByteArray wire() const;

    QByteArray m_method;
    QByteArray m_target;
    int m_status = 200;
    QByteArray m_body;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    bool m_drop = false;
    int m_bytes = -1;
    bool m_hold = false;
    bool m_open = false;
    int m_left = 1;
};

/// A web server in this process that says what it was told to. Requests are matched by method and target (a target
/// without '?' matches any query); what nobody expected is answered as otherwise() says, else it gets 599 and is kept
/// in unexpected().
class FakeHttpServer : public QObject
{
    Q_OBJECT

public:
    FakeHttpServer();
    ~FakeHttpServer() override;

    /// With TLS and this certificate (PEM).
    void useTls(const QByteArray &certificate, const QByteArray &key);

    QUrl url(const QString &target = QString()) const;
    QByteArray origin() const { return url().toEncoded(); }

    ExpectedRequest &expect(const QByteArray &method, const QByteArray &target);

    /// Answers to what nobody expected, for servers with a state of their own.
    using Otherwise = std::function<ExpectedRequest(const HeardRequest &)>;
    void otherwise(Otherwise answer) { m_otherwise = std::move(answer); }

    void holdAll(bool on);              ///< answers wait until it is off again
    void push(const QByteArray &bytes); ///< into every body that is kept open
    int openBodies() const;
    void closeOpenBodies();

    const QList<HeardRequest> &heard() const { return m_heard; }
    const QList<HeardRequest> &unexpected() const { return m_unexpected; }
    int count(const QByteArray &method, const QByteArray &path) const;
    bool allAsked() const; ///< everything expected was asked
    void release();        ///< gives the answers that are held
    void stop();           ///< closes every connection and refuses new ones

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HeardRequest &request);
    void say(QTcpSocket *socket, const ExpectedRequest &expected);

    bool m_tls = false;
    bool m_holdsAll = false;
    Otherwise m_otherwise;
    QList<QPointer<QTcpSocket>> m_open;
    std::vector<std::unique_ptr<ExpectedRequest>> m_expected;
    QList<HeardRequest> m_heard;
    QList<HeardRequest> m_unexpected;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<std::function<void()>> m_held;
    std::unique_ptr<QTcpServer> m_server; // last: its sockets say goodbye to the members above
};

}
