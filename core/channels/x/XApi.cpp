// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XApi.h"

#include "core/channels/ChannelStep.h"
#include "core/channels/net/RateLimit.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

/// One request, with one more token if the first is refused.
class XApi::Call : public ChannelStep<HttpAnswer>
{
public:
    Call(XApi &api, HttpRequest request) : ChannelStep(&api), m_api(api), m_request(std::move(request)) {}

    Async<HttpAnswer> start()
    {
        auto result = future();
        await(m_api.m_session.token(), [this](const Result<QByteArray> &token) { ask(token, true); });
        return result;
    }

private:
    void ask(const Result<QByteArray> &token, bool mayRenew)
    {
        if (!token)
            return settle(token.error());
        auto request = m_request;
        request.headers.append(qMakePair(QByteArray("Authorization"), "Bearer " + *token));
        await(m_api.m_http.send(request), [this, token = *token, mayRenew](const Result<HttpAnswer> &answer) {
            if (answer)
                m_api.remember(*answer);
            if (!answer || answer->status != 401 || !mayRenew)
                return settle(answer);
            renew(token, *answer);
        });
    }

    void renew(const QByteArray &refused, const HttpAnswer &refusal)
    {
        await(m_api.m_session.tokenInsteadOf(refused), [this, refusal](const Result<QByteArray> &token) {
            // A token that cannot be renewed: the server's words about it say more than ours.
            if (!token && token.error().kind == ErrorKind::Unauthorised)
                return settle(
                    Error{ErrorKind::Unauthorised, token.error().detail + u" ("_s + refusal.words() + u')', {}});
            ask(token, false);
        });
    }

    XApi &m_api;
    HttpRequest m_request;
};

XApi::XApi(const Account &account, const QByteArray &secret, const ChannelContext &context, QObject *parent)
    : QObject(parent)
    , m_clock(context.clock)
    , m_server(XSettings::of(account).server)
    , m_names(XSettings::of(account).names)
    , m_http(context.network, HttpPolicy{.deadline = httpDeadline(account.settings)})
    , m_tokenHttp(context.network)
    , m_credential(account, secret, context.secrets)
    , m_session(m_tokenHttp, context.clock, m_credential, XSettings::of(account).renewal())
{}

XApi::~XApi() = default;

Async<HttpAnswer> XApi::send(const HttpRequest &request)
{
    auto resolved = request;
    resolved.url = m_server.resolved(request.url);
    resolved.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    auto *call = new Call(*this, resolved);
    connect(this, &XApi::cancelRequested, call, [call] { call->cancel(); });
    return call->start();
}

HttpRequest XApi::get(const QByteArray &path, const FormFields &query)
{
    HttpRequest request;
    request.url = withQuery(QUrl::fromEncoded(path), query);
    return request;
}

HttpRequest XApi::post(const QByteArray &path, const QJsonObject &body, HttpEffect effect)
{
    auto request = get(path);
    request.effect = effect;
    request.setJson(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return request;
}

Async<void> XApi::prepare()
{
    auto promise = std::make_shared<Promise<void>>();
    whenDone(m_session.token(), this, [promise](const Result<QByteArray> &token) {
        if (token)
            promise->settle({});
        else
            promise->settle(token.error());
    });
    return promise->future();
}

std::optional<Quota> XApi::quota() const
{
    std::optional<Quota> tightest;
    for (const auto &quota : m_quotas) {
        if (quota.resetsAt && *quota.resetsAt <= m_clock.now())
            continue;
        const bool isTighter =
            !tightest || qint64(quota.remaining) * tightest->limit < qint64(tightest->remaining) * quota.limit;
        if (isTighter)
            tightest = quota;
    }
    return tightest;
}

void XApi::remember(const HttpAnswer &answer)
{
    static const QRegularExpression ids(u"/\\d[\\d-]*"_s);
    const auto limit = RateLimit::read(answer, m_clock.now());
    if (!limit.limit || !limit.remaining)
        return;
    Quota quota{*limit.limit, *limit.remaining, {}};
    if (limit.reset)
        quota.resetsAt = m_clock.now() + *limit.reset;
    m_quotas.insert(answer.url.path().replace(ids, u"/#"_s), quota);
}

void XApi::cancel()
{
    Q_EMIT cancelRequested();
    m_http.cancel();
}

}
