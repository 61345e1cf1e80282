// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/HttpClient.h"

#include "core/channels/net/HttpExchange.h"

#include <QHostAddress>

namespace firstmile
{

using namespace Qt::StringLiterals;

Milliseconds httpDeadline(const QJsonObject &settings)
{
    const auto said = settings.value("deadline"_L1);
    return said.isDouble() ? Milliseconds(std::max<qint64>(100, said.toInteger())) : HttpPolicy().deadline;
}

HttpClient::HttpClient(QNetworkAccessManager &network, HttpPolicy policy, QObject *parent)
    : QObject(parent), m_network(network), m_policy(std::move(policy))
{}

Async<HttpAnswer> HttpClient::send(const HttpRequest &request)
{
    if (const auto error = refusal(request.url))
        return ready<HttpAnswer>(*error);
    auto *exchange = new HttpExchange(m_network, m_policy, request, this);
    connect(this, &HttpClient::cancelRequested, exchange, &HttpExchange::cancel);
    return exchange->start();
}

void HttpClient::cancel()
{
    Q_EMIT cancelRequested();
}

bool HttpClient::isSafe(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    const auto host = url.host();
    return url.scheme() == "http"_L1 && (host == "localhost"_L1 || QHostAddress(host).isLoopback());
}

std::optional<Error> HttpClient::refusal(const QUrl &url) const
{
    // QNetworkAccessManager would also read file: and qrc:
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return Error{ErrorKind::Malformed, u"not a web address: "_s + url.toDisplayString(), {}};
    if (!isSafe(url) && !m_policy.allowPlain)
        return Error{ErrorKind::Malformed, u"https is required for "_s + url.host(), {}};
    return std::nullopt;
}

}
