// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/BlueskyNetwork.h"

#include "core/channels/bluesky/BlueskyClient.h"
#include "tests/support/FakeBluesky.h"

#include <QLocale>
#include <QNetworkAccessManager>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray gatewayPage = "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>"
                               "<center><h1>503 Service Temporarily Unavailable</h1></center></body></html>";

class BlueskyNetwork : public ContractNetwork
{
public:
    BlueskyNetwork()
    {
        m_server.gate = [this](const HeardRequest &, const std::function<ExpectedRequest()> &answer) {
            return spoiled(answer);
        };
    }

    QString name() const override { return u"Bluesky"_s; }
    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<ChannelClient> client() override
    {
        Account account;
        account.channel = Channel::Bluesky;
        account.handle = u"@brand.test"_s;
        account.remoteKey = FakeBluesky::ownDid();
        account.settings = {{u"server"_s, m_server.web.url().toString()}};
        return std::make_unique<BlueskyClient>(account, m_server.signedIn(), ChannelContext{m_network, m_clock});
    }

    QString stream() const override { return u"notifications"_s; }
    int pageSize() const override { return 100; }

    QString deliver(const QString &text, Instant at) override
    {
        return m_server.post(u"ana"_s, u"@brand.test "_s + text, at);
    }
    bool canEdit() const override { return false; } // posts are what they are
    void edit(const QString &, const QString &) override {}
    void remove(const QString &remoteId) override { m_server.remove(remoteId); }

    void fail(Fault fault, int times) override
    {
        if (fault == Fault::ExpiredToken)
            m_server.expireTokens();
        m_fault = fault;
        m_times = times;
    }
    bool has(Fault) const override { return true; }

    void repeatPageForEver() override { m_server.repeatsPages = true; }
    void setClockAhead(Milliseconds ahead) override { m_server.ahead = ahead; }
    int requests() const override { return static_cast<int>(m_server.web.heard().size()); }
    QStringList sentTexts() const override { return m_server.sentTexts(); }
    bool holdAnswers(bool on) override
    {
        m_server.web.holdAll(on);
        return true;
    }

    OutgoingMessage reply(const QString &remoteId, const QString &text) override
    {
        OutgoingMessage message;
        message.at = m_clock.now();
        message.from = {{}, u"@brand.test"_s};
        message.to = {Mailbox{{}, u"@ana.test"_s}};
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
            return tooOften({{"RateLimit-Limit", "3000"},
                             {"RateLimit-Remaining", "0"},
                             {"RateLimit-Reset", QByteArray::number(toMsecs(m_server.now() + toldWait()) / 1000)},
                             {"RateLimit-Policy", "3000;w=300"},
                             {"Date", httpNow()}});
        case Fault::TooOftenSilently:
            return tooOften({});
        case Fault::ServerError:
            return ExpectedRequest({}, {}).reply(503, gatewayPage, {{"Content-Type", "text/html"}});
        case Fault::LostBefore:
            return ExpectedRequest({}, {}).dropBeforeAnswer();
        case Fault::LostAfter:
            return answer().dropBeforeAnswer();
        case Fault::RevokedToken:
            return FakeBluesky::refused(400, u"InvalidToken"_s, u"Token has been revoked"_s);
        case Fault::HugeAnswer:
            return answer().change(
                [](QByteArray body) { return body.insert(1, "\"padding\":\"" + QByteArray(10'500'000, 'x') + "\","); });
        case Fault::BrokenAnswer:
            return answer().change([](const QByteArray &body) { return body.first(body.size() / 2); });
        case Fault::ExpiredToken: // the tokens are expired, nothing else is wrong
        case Fault::None:
            break;
        }
        return answer();
    }

    static ExpectedRequest tooOften(const QList<QPair<QByteArray, QByteArray>> &headers)
    {
        return ExpectedRequest({}, {}).reply(429, R"({"error":"RateLimitExceeded","message":"Rate Limit Exceeded"})",
                                             headers);
    }

    QByteArray httpNow() const
    {
        return QLocale::c().toString(toDateTime(m_server.now()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }

    FakeClock m_clock;
    FakeBluesky m_server{m_clock};
    QNetworkAccessManager m_network;
    Fault m_fault = Fault::None;
    int m_times = 0;
};

}

std::unique_ptr<ContractNetwork> makeBlueskyNetwork()
{
    return std::make_unique<BlueskyNetwork>();
}

}
