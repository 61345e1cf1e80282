// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/FacebookNetwork.h"

#include "core/channels/facebook/FacebookClient.h"
#include "tests/support/FakeFacebook.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray facebookIsDown = "<!DOCTYPE html><html><head><title>Error</title></head><body>"
                                  "<h1>Sorry, something went wrong.</h1></body></html>";

QByteArray paddedGraph(QByteArray body)
{
    return body.insert(1, "\"padding\":\"" + QByteArray(10'500'000, 'x') + "\",");
}

class FacebookNetwork : public ContractNetwork
{
public:
    FacebookNetwork()
    {
        m_page.gate = [this](const HeardRequest &, const std::function<ExpectedRequest()> &answer) {
            return spoiled(answer);
        };
    }

    QString name() const override { return u"Facebook"_s; }
    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<ChannelClient> client() override
    {
        Account account;
        account.channel = Channel::Facebook;
        account.handle = u"@alameda"_s;
        account.name = FakeFacebook::pageName();
        account.remoteKey = FakeFacebook::pageId();
        account.settings = {{u"server"_s, m_page.web.url().toString()}, {u"pageId"_s, FakeFacebook::pageId()}};
        return std::make_unique<FacebookClient>(account, m_page.token, ChannelContext{m_network, m_clock});
    }

    QString stream() const override { return u"feed"_s; }
    int pageSize() const override { return 25; }

    QString deliver(const QString &text, Instant at) override { return m_page.post(text, at); }
    void edit(const QString &remoteId, const QString &text) override { m_page.edit(remoteId, text); }
    void remove(const QString &remoteId) override { m_page.remove(remoteId); }

    void fail(Fault fault, int times) override
    {
        m_fault = fault;
        m_times = times;
    }
    /// A Page's token does not end by itself: there is nothing to renew.
    bool has(Fault fault) const override { return fault != Fault::ExpiredToken; }

    void repeatPageForEver() override { m_page.repeatsPages = true; }
    void setClockAhead(Milliseconds ahead) override { m_page.ahead = ahead; }
    int requests() const override { return static_cast<int>(m_page.web.heard().size()); }
    QStringList sentTexts() const override { return m_page.sentTexts(); }
    int idleRequests() const override { return 4; } // feed, posts with comments, conversations, tagged
    bool holdAnswers(bool on) override
    {
        m_page.web.holdAll(on);
        return true;
    }

    OutgoingMessage reply(const QString &remoteId, const QString &text) override
    {
        OutgoingMessage message;
        message.at = m_clock.now();
        message.from = {FakeFacebook::pageName(), u"@alameda"_s};
        message.to = {Mailbox{FakeFacebook::ana().name, {}}};
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
            return tooOften();
        case Fault::TooOftenSilently:
            return m_page.refused(4, 0, u"(#4) Application request limit reached"_s);
        case Fault::ServerError:
            return ExpectedRequest({}, {}).reply(503, facebookIsDown, {{"Content-Type", "text/html"}});
        case Fault::LostBefore:
            return ExpectedRequest({}, {}).dropBeforeAnswer();
        case Fault::LostAfter:
            return answer().dropBeforeAnswer();
        case Fault::RevokedToken:
            return m_page.refused(190, 460, u"Error validating access token: the password was changed"_s);
        case Fault::HugeAnswer:
            return answer().change(paddedGraph);
        case Fault::BrokenAnswer:
            return answer().change([](const QByteArray &body) { return body.first(body.size() / 2); });
        case Fault::ExpiredToken:
        case Fault::None:
            break;
        }
        return answer();
    }

    ExpectedRequest tooOften()
    {
        const auto minutes = QByteArray::number(std::chrono::duration_cast<std::chrono::minutes>(toldWait()).count());
        m_page.headers = {{"X-Business-Use-Case-Usage",
                           R"({"1000":[{"type":"pages","call_count":100,"total_cputime":20,"total_time":20,)"
                           R"("estimated_time_to_regain_access":)" +
                               minutes + "}]}"}};
        const auto said = m_page.refused(80001, 0, u"(#80001) There have been too many calls to this Page account"_s);
        m_page.headers.clear();
        return said;
    }

    FakeClock m_clock;
    FakeFacebook m_page{m_clock};
    QNetworkAccessManager m_network;
    Fault m_fault = Fault::None;
    int m_times = 0;
};

}

std::unique_ptr<ContractNetwork> makeFacebookNetwork()
{
    return std::make_unique<FacebookNetwork>();
}

}
