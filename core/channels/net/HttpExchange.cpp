// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/HttpExchange.h"

#include "core/channels/net/HttpTransport.h"
#include "core/channels/net/OneTimeBody.h"

#include <QNetworkAccessManager>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int mostRedirects = 5;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

}

HttpExchange::HttpExchange(QNetworkAccessManager &network, HttpPolicy policy, HttpRequest request, QObject *parent)
    : QObject(parent), m_network(network), m_policy(std::move(policy)), m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::onDeadline);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &HttpExchange::cancel);
    m_watcher.setFuture(m_promise.future());
}

HttpExchange::~HttpExchange()
{
    if (!m_promise.isSettled())
        cancel();
}

Async<HttpAnswer> HttpExchange::start()
{
    m_deadline.start(m_policy.deadline);
    ask(m_request.url);
    return m_promise.future();
}

void HttpExchange::cancel()
{
    // What the network's thread wrote in this very moment is not known here, so handed over counts as left.
    m_left = m_left || m_reply != nullptr;
    fail(ErrorKind::Cancelled, u"cancelled"_s);
}

void HttpExchange::ask(const QUrl &url)
{
    m_reply = hand(url);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_left = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

QNetworkReply *HttpExchange::hand(const QUrl &url)
{
    auto request = networkRequest(m_request, url);
    if (m_request.method == "GET")
        return m_network.get(request);
    // Qt sends a request again by itself, up to three times, when a connection ends before the answer. A body that
    // cannot be read twice prevents that: a post must not arrive twice.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneTimeBody(m_request.body);
    auto *reply = m_network.sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    m_distrust = distrust(*m_reply, m_policy, errors);
}

void HttpExchange::onReadyRead()
{
    if (m_reply->bytesAvailable() > m_policy.bodyCap)
        fail(ErrorKind::Malformed, u"the answer is larger than %1 bytes"_s.arg(m_policy.bodyCap));
}

void HttpExchange::onDeadline()
{
    if (m_left || !m_reply) {
        fail(ErrorKind::Timeout, u"no answer in %1 s"_s.arg(toSeconds(m_policy.deadline)));
        return;
    }
    // Word from the network's thread that the request left may be on its way to us: let it arrive first.
    QTimer::singleShot(50ms, this,
                       [this] { fail(m_left ? ErrorKind::Timeout : ErrorKind::Offline, u"no connection in time"_s); });
}

void HttpExchange::onFinished()
{
    if (m_promise.isSettled())
        return;
    if (m_distrust)
        return settle(*m_distrust);
    // Errors below 100 are the transport's; those above go with an HTTP status, and the answer is whole.
    const auto error = m_reply->error();
    const bool whole = error == QNetworkReply::NoError || error > QNetworkReply::UnknownNetworkError;
    if (!whole || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 0)
        return settle(transportError());
    auto received = answer();
    if (received.body.size() > m_policy.bodyCap)
        return fail(ErrorKind::Malformed, u"the answer is larger than %1 bytes"_s.arg(m_policy.bodyCap));
    if (!followRedirect(received))
        settle(std::move(received));
}

bool HttpExchange::followRedirect(const HttpAnswer &answer)
{
    const auto target = answer.url.resolved(QUrl::fromEncoded(answer.header("Location")));
    const bool isRedirect = answer.status >= 300 && answer.status < 400 && answer.status != 304;
    if (!isRedirect || m_request.method != "GET" || !sameOrigin(answer.url, target) || ++m_redirects > mostRedirects)
        return false;
    m_reply->deleteLater();
    ask(target);
    return true;
}

HttpAnswer HttpExchange::answer()
{
    return HttpAnswer{m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_reply->url(),
                      m_reply->rawHeaderPairs(), m_reply->readAll()};
}

Error HttpExchange::transportError() const
{
    if (mayHaveTakenEffect())
        return Error{ErrorKind::Uncertain, m_reply->errorString(), {}};
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error{ErrorKind::Untrusted, m_reply->errorString(), {}};
    case QNetworkReply::TimeoutError:
        return Error{ErrorKind::Timeout, m_reply->errorString(), {}};
    default:
        return Error{ErrorKind::Offline, m_reply->errorString(), {}};
    }
}

void HttpExchange::fail(ErrorKind kind, const QString &detail)
{
    settle(Error{mayHaveTakenEffect() ? ErrorKind::Uncertain : kind, detail, {}});
}

void HttpExchange::settle(Result<HttpAnswer> result)
{
    if (m_promise.isSettled())
        return;
    m_deadline.stop();
    m_promise.settle(std::move(result));
    if (m_reply)
        m_reply->abort();
    deleteLater();
}

}
