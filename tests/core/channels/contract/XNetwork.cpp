// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/XNetwork.h"

#include "core/channels/x/XClient.h"
#include "tests/support/FakeX.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Waiting.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hugePadding = 10'500'000;
constexpr int contractPage = 40;

class XNetwork : public ContractNetwork
{
public:
    XNetwork() { m_ana = m_x.world.addUser(u"ana"_s, u"Ana"_s); }

    QString name() const override { return u"X"_s; }
    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<ChannelClient> client() override
    {
        if (m_x.isRevoked())
            m_secrets.write(account().secretKey(), m_x.tokens());
        const auto secret = await(m_secrets.read(account().secretKey()));
        return std::make_unique<XClient>(account(), *secret, ChannelContext{m_network, m_clock, &m_secrets});
    }

    QString stream() const override { return u"mentions"_s; }
    int pageSize() const override { return contractPage; }

    QString deliver(const QString &text, Instant at) override
    {
        return m_x.world.addPost(m_ana, u"@brand "_s + text, at);
    }
    void edit(const QString &remoteId, const QString &text) override
    {
        m_x.world.edit(remoteId, u"@brand "_s + text, m_clock.now() + m_x.ahead);
    }
    void remove(const QString &remoteId) override { m_x.world.post(remoteId)->isDeleted = true; }

    void fail(Fault fault, int times) override
    {
        m_x.clearTroubles();
        if (fault == Fault::ExpiredToken)
            m_x.expireTokens();
        if (fault == Fault::RevokedToken)
            m_x.revoke();
        if (const auto trouble = troubleOf(fault))
            m_x.trouble(withTimes(*trouble, times));
    }
    bool has(Fault) const override { return true; }

    void repeatPageForEver() override { m_x.repeatsFirstPage = true; }
    void setClockAhead(Milliseconds ahead) override { m_x.ahead = ahead; }
    int requests() const override { return static_cast<int>(m_x.heard().size()); }

    OutgoingMessage reply(const QString &remoteId, const QString &text) override
    {
        OutgoingMessage message;
        message.at = m_clock.now();
        message.from = {{}, u"@brand"_s};
        message.to = {Mailbox{{}, u"@ana"_s}};
        message.text = text;
        message.inReplyTo = remoteId;
        return message;
    }

    bool holdAnswers(bool on) override
    {
        m_x.hold(on);
        return true;
    }

    QStringList sentTexts() const override
    {
        QStringList texts;
        for (const auto &post : m_x.world.posts()) {
            if (post.author == m_x.me)
                texts += post.text();
        }
        return texts;
    }

private:
    Account account() const
    {
        Account account;
        account.id = AccountId(1);
        account.channel = Channel::X;
        account.handle = u"@brand"_s;
        account.remoteKey = m_x.me;
        account.secretSource = SecretSource::Keyring;
        // The suite polls as often as it likes.
        account.settings = {{u"server"_s, m_x.url().toString()},
                            {u"clientId"_s, m_x.clientId},
                            {u"userId"_s, m_x.me},
                            {u"pageSize"_s, contractPage},
                            {u"mentionsEvery"_s, 0},
                            {u"dmEvery"_s, 0},
                            {u"ownEvery"_s, 0}};
        return account;
    }

    std::optional<FakeXTrouble> troubleOf(Fault fault) const
    {
        using Kind = FakeXTrouble::Kind;
        const QByteArray words = R"({"title":"Too Many Requests","detail":"Too Many Requests","type":"about:blank"})";
        const auto reset = QByteArray::number(toMsecs(m_clock.now() + m_x.ahead + toldWait()) / 1000);
        switch (fault) {
        case Fault::TooOften:
            return FakeXTrouble{.status = 429,
                                .body = words,
                                .headers = {{"x-rate-limit-limit", "300"},
                                            {"x-rate-limit-remaining", "0"},
                                            {"x-rate-limit-reset", reset}}};
        case Fault::TooOftenSilently:
            return FakeXTrouble{.status = 429, .body = words};
        case Fault::ServerError:
            return FakeXTrouble{.body = "<html><head><title>Over capacity</title></head></html>",
                                .headers = {{"Content-Type", "text/html"}}};
        case Fault::LostBefore:
            return FakeXTrouble{.kind = Kind::DropBefore};
        case Fault::LostAfter:
            return FakeXTrouble{.kind = Kind::DropAfter};
        case Fault::HugeAnswer:
            return FakeXTrouble{.kind = Kind::Pad, .padding = hugePadding};
        case Fault::BrokenAnswer:
            return FakeXTrouble{.kind = Kind::Cut};
        case Fault::None:
        case Fault::ExpiredToken:
        case Fault::RevokedToken:
            break;
        }
        return std::nullopt;
    }

    static FakeXTrouble withTimes(FakeXTrouble trouble, int times)
    {
        trouble.times = times;
        return trouble;
    }

    FakeClock m_clock;
    FakeX m_x{m_clock};
    QNetworkAccessManager m_network;
    MemorySecrets m_secrets;
    QString m_ana;
};

}

std::unique_ptr<ContractNetwork> makeXNetwork()
{
    return std::make_unique<XNetwork>();
}

}
