// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ModelClient.h"

#include "core/text/PersonalMask.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A model on a slow machine reads the question for a while before its first word.
constexpr Milliseconds modelPatience = std::chrono::minutes(3);
constexpr qsizetype mostModelCharacters = 20'000;

/// Unencrypted only to this machine and to addresses of a network of one's own (RFC 1918, RFC 4193).
bool mayGoUnencrypted(const QString &host)
{
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    if (address.isLoopback())
        return true;
    const std::pair<QString, int> own[] = {
        {u"10.0.0.0"_s, 8}, {u"172.16.0.0"_s, 12}, {u"192.168.0.0"_s, 16}, {u"fc00::"_s, 7}};
    return std::ranges::any_of(
        own, [&address](const auto &net) { return address.isInSubnet(QHostAddress(net.first), net.second); });
}

QString whyModelRefused(const ModelSetup &setup)
{
    if (!setup.isUsable())
        return u"no language model is set up"_s;
    const QString scheme = setup.endpoint.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return u"%1 is no web address"_s.arg(setup.endpoint.toDisplayString());
    if (scheme == "http"_L1 && !mayGoUnencrypted(setup.endpoint.host()))
        return u"%1 would be asked unencrypted over foreign networks; use https"_s.arg(setup.endpoint.host());
    return {};
}

HttpRequest modelRequest(const ModelSetup &setup, const ModelPrompt &prompt, const QByteArray &key)
{
    HttpRequest request;
    request.method = "POST";
    request.url = setup.endpoint;
    QString path = request.url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    request.url.setPath(path + u"/chat/completions"_s);
    request.headers = {{"Accept", "text/event-stream"}};
    if (!key.isEmpty())
        request.headers.append({"Authorization", "Bearer " + key});
    const QJsonArray messages{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, prompt.system}},
                              QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt.user}}};
    const QJsonObject question{{u"model"_s, setup.model}, {u"stream"_s, true}, {u"messages"_s, messages}};
    request.setJson(QJsonDocument(question).toJson(QJsonDocument::Compact));
    return request;
}

}

ModelClient::ModelClient(QNetworkAccessManager &network, const Clock &clock, QObject *parent)
    : QObject(parent), m_stream(network, clock, {}, nullptr, modelPatience)
{
    connect(&m_stream, &EventStream::arrived, this, &ModelClient::take);
    connect(&m_stream, &EventStream::ended, this, [this](const Error &error) {
        if (m_isFinished && error.kind == ErrorKind::Offline) // it said so, and hung up without a last word
            return settle(unmasked(m_written, m_prompt.masked).trimmed());
        settle(error);
    });
}

Async<QString> ModelClient::ask(const ModelSetup &setup, const ModelPrompt &prompt, const QByteArray &key)
{
    cancel();
    if (const QString why = whyModelRefused(setup); !why.isEmpty())
        return ready<QString>(Error{ErrorKind::Forbidden, why, {}});
    m_prompt = prompt;
    m_written.clear();
    m_isFinished = false;
    m_promise.emplace();
    const auto answer = m_promise->future();
    m_stream.open(modelRequest(setup, prompt, key));
    return answer;
}

void ModelClient::cancel()
{
    settle(Error{ErrorKind::Cancelled, {}, {}});
}

void ModelClient::settle(Result<QString> result)
{
    m_stream.close();
    if (!m_promise)
        return;
    auto promise = std::move(*m_promise);
    m_promise.reset();
    promise.settle(std::move(result));
}

void ModelClient::take(const ServerEvent &event)
{
    if (event.data.trimmed() == "[DONE]")
        return settle(unmasked(m_written, m_prompt.masked).trimmed());
    const QJsonObject said = QJsonDocument::fromJson(event.data).object();
    if (said.isEmpty())
        return settle(Error{ErrorKind::Malformed, u"the model's server said what is no answer"_s, {}});
    if (said.contains("error"_L1)) {
        const QJsonValue error = said["error"_L1];
        const QString words = error.isObject() ? error["message"_L1].toString() : error.toString();
        return settle(Error{ErrorKind::Rejected, words, {}});
    }
    const QJsonValue choice = said["choices"_L1].toArray().at(0);
    m_isFinished = m_isFinished || !choice["finish_reason"_L1].toString().isEmpty();
    const QString more = choice["delta"_L1]["content"_L1].toString();
    if (more.isEmpty())
        return;
    m_written += more;
    if (m_written.size() > mostModelCharacters)
        return settle(Error{ErrorKind::Malformed, u"the model does not come to an end"_s, {}});
    Q_EMIT wrote(unmasked(m_written, m_prompt.masked));
}

}
