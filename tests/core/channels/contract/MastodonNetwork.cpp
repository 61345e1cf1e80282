// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/MastodonNetwork.h"

#include "core/channels/mastodon/MastodonClient.h"
#include "tests/support/FakeMastodon.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray proxyPage = "<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head><body>"
                             "<h1>We will be back</h1></body></html>";

/// A good body made larger than 10 MB, by a field that nobody knows where there is an object, else by spaces.
QByteArray padded(QByteArray body)
{
    constexpr qsizetype most = 10'500'000;
    const auto brace = body.indexOf('{');
    if (brace < 0 || body.mid(brace, 2) == "{}")
        return body + QByteArray(most, ' ');
    return body.insert(brace + 1, "\"padding\":\"" + QByteArray(most, 'x') + "\",");
}

class MastodonNetwork : public ContractNetwork
{
public:
    MastodonNetwork()
    {
        m_server.gate = [this](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
            Q_UNUSED(request)
            return spoiled(answer);
        };
    }

    QString name() const override { return u"Mastodon"_s; }
    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<ChannelClient> client() override
    {
        Account account;
        account.channel = Channel::Mastodon;
        account.handle = u"@brand@m.example"_s;
        account.remoteKey = u"https://m.example/@brand"_s;
        account.settings = {{u"server"_s, m_server.web.url().toString()},
                            {u"domain"_s, u"m.example"_s},
                            {u"accountId"_s, FakeMastodon::ownId()}};
        return std::make_unique<MastodonClient>(account, m_server.token, ChannelContext{m_network, m_clock});
    }

    QString stream() const override { return u"notifications"_s; }
    int pageSize() const override { return 40; }

    QString deliver(const QString &text, Instant at) override
    {
        return m_server.post(u"ana@o.example"_s, u"@brand "_s + text, at);
    }
    void edit(const QString &remoteId, const QString &text) override
    {
        m_server.edit(remoteId, u"@brand "_s + text, m_server.now());
    }
    void remove(const QString &remoteId) override { m_server.remove(remoteId); }

    void fail(Fault fault, int times) override
    {
        m_fault = fault;
        m_times = times;
    }
    /// Tokens of Mastodon do not end by themselves: there is nothing to renew.
    bool has(Fault fault) const override { return fault != Fault::ExpiredToken; }

    void repeatPageForEver() override { m_server.repeatsPages = true; }
    void setClockAhead(Milliseconds ahead) override { m_server.ahead = ahead; }
    int requests() const override { return static_cast<int>(m_server.web.heard().size()); }
    QStringList sentTexts() const override { return m_server.postedTexts(); }
    bool hasNumericIds() const override { return true; }
    bool holdAnswers(bool on) override
    {
        m_server.web.holdAll(on);
        return true;
    }

    OutgoingMessage reply(const QString &remoteId, const QString &text) override
    {
        OutgoingMessage message;
        message.at = m_clock.now();
        message.from = {{}, u"@brand@m.example"_s};
        message.to = {Mailbox{{}, u"@ana@o.example"_s}};
        message.text = text;
        message.inReplyTo = remoteId;
        return message;
    }

private:
    ExpectedRequest spoiled(const std::function<ExpectedRequest()> &answer)
    {
        const auto fault = m_times == 0 ? Fault::None : m_fault;
        if (m_times > 0)
            --m_times;
        switch (fault) {
        case Fault::TooOften:
            return said(429, R"({"error":"Too many requests"})",
                        {{"X-RateLimit-Limit", "300"},
                         {"X-RateLimit-Remaining", "0"},
                         {"X-RateLimit-Reset", toIso(m_server.now() + toldWait()).toLatin1()},
                         {"Date", m_server.httpNow()}});
        case Fault::TooOftenSilently:
            return said(429, R"({"error":"Too many requests"})", {});
        case Fault::ServerError:
            return said(503, proxyPage, {{"Content-Type", "text/html"}});
        case Fault::LostBefore:
            return ExpectedRequest({}, {}).dropBeforeAnswer();
        case Fault::LostAfter:
            return answer().dropBeforeAnswer();
        case Fault::RevokedToken:
            return said(401, R"({"error":"The access token was revoked"})", {});
        case Fault::HugeAnswer:
            return answer().change(padded);
        case Fault::BrokenAnswer:
            return answer().change([](const QByteArray &body) { return body.first(body.size() / 2); });
        case Fault::ExpiredToken:
        case Fault::None:
            break;
        }
        return answer();
    }

    static ExpectedRequest said(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers)
    {
        return ExpectedRequest({}, {}).reply(status, body, headers);
    }

    FakeClock m_clock;
    FakeMastodon m_server{m_clock};
    QNetworkAccessManager m_network;
    Fault m_fault = Fault::None;
    int m_times = 0;
};

}

std::unique_ptr<ContractNetwork> makeMastodonNetwork()
{
    return std::make_unique<MastodonNetwork>();
}

}
