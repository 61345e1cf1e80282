// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/once/OnceNetwork.h"
#include "tests/support/FakeBluesky.h"
#include "tests/support/FakeFacebook.h"
#include "tests/support/FakeMastodon.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

IncomingMessage question(Channel channel, const QString &remoteId, const QString &person, const QString &handle,
                         Instant at)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = remoteId;
    message.author.channel = channel;
    message.author.remoteKey = person;
    message.author.handle = handle;
    message.author.name = u"Ana"_s;
    message.text = u"Where is it?"_s;
    message.visibility = Visibility::Public;
    message.at = message.receivedAt = at;
    return message;
}

/// One whose fake has a gate before everything.
template <class Fake>
class GatedNetwork : public OnceNetwork
{
public:
    GatedNetwork(const FakeClock &clock, QByteArray replyPath) : m_fake(clock), m_replyPath(std::move(replyPath))
    {
        m_fake.gate = [this](const HeardRequest &request, const std::function<ExpectedRequest()> &answer) {
            const bool isReply = request.method == "POST" && request.target.split('?').first().contains(m_replyPath);
            return isReply ? spoiled(answer) : answer();
        };
    }

    void beIll(Ill ill, int times) override
    {
        m_ill = ill;
        m_times = times;
    }
    void answerLate() override { m_fake.web.release(); }

protected:
    virtual void listNew(bool) {}

    Fake m_fake;

private:
    ExpectedRequest spoiled(const std::function<ExpectedRequest()> &answer)
    {
        const Ill ill = m_times > 0 ? m_ill : Ill::None;
        --m_times;
        tell(false);
        if (ill == Ill::DropBefore)
            return ExpectedRequest({}, {}).dropBeforeAnswer();
        listNew(ill != Ill::Unlisted);
        ExpectedRequest said = answer();
        tell(true);
        switch (ill) {
        case Ill::DropAfter:
        case Ill::Unlisted:
            return said.dropBeforeAnswer();
        case Ill::FailAfter:
            return ExpectedRequest({}, {}).reply(500, R"({"error":"Internal Server Error"})");
        case Ill::Late:
        case Ill::TooLate:
            return said.hold();
        default:
            return said;
        }
    }

    QByteArray m_replyPath;
    Ill m_ill = Ill::None;
    int m_times = 0;
};

class OnceMastodon : public GatedNetwork<FakeMastodon>
{
public:
    explicit OnceMastodon(const FakeClock &clock) : GatedNetwork(clock, "/api/v1/statuses") {}

    Account account() const override
    {
        Account account;
        account.channel = Channel::Mastodon;
        account.handle = u"@brand@m.example"_s;
        account.remoteKey = u"https://m.example/@brand"_s;
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"server"_s, m_fake.web.url().toString()},
                            {u"domain"_s, u"m.example"_s},
                            {u"accountId"_s, FakeMastodon::ownId()}};
        return account;
    }
    QByteArray secret() override { return m_fake.token; }
    QStringList taken() const override { return m_fake.postedTexts(); }

    IncomingMessage ask(int number, Instant at) override
    {
        const QString id = m_fake.post(u"ana%1@o.example"_s.arg(number), u"@brand where is it?"_s, at);
        return question(Channel::Mastodon, id, u"https://o.example/@ana%1"_s.arg(number),
                        u"@ana%1@o.example"_s.arg(number), at);
    }
};

class OnceFacebook : public GatedNetwork<FakeFacebook>
{
public:
    explicit OnceFacebook(const FakeClock &clock) : GatedNetwork(clock, "/comments") {}

    Account account() const override
    {
        Account account;
        account.channel = Channel::Facebook;
        account.handle = u"@alameda"_s;
        account.name = FakeFacebook::pageName();
        account.remoteKey = FakeFacebook::pageId();
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"server"_s, m_fake.web.url().toString()}, {u"pageId"_s, FakeFacebook::pageId()}};
        return account;
    }
    QByteArray secret() override { return m_fake.token; }
    QStringList taken() const override { return m_fake.sentTexts(); }
    bool canHide() const override { return true; }
    QStringList unlisted() const override { return m_fake.unlistedTexts(); }
    void listNew(bool on) override { m_fake.listsNew = on; }

    IncomingMessage ask(int number, Instant at) override
    {
        const FakeFacebook::Person ana{QString::number(900'000 + number), u"Ana"_s};
        return question(Channel::Facebook, m_fake.post(u"Where is it?"_s, at, ana), ana.id, u"Ana"_s, at);
    }
};

class OnceBluesky : public GatedNetwork<FakeBluesky>
{
public:
    explicit OnceBluesky(const FakeClock &clock) : GatedNetwork(clock, "com.atproto.repo.createRecord") {}

    Account account() const override
    {
        Account account;
        account.channel = Channel::Bluesky;
        account.handle = u"@brand.test"_s;
        account.remoteKey = FakeBluesky::ownDid();
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"server"_s, m_fake.web.url().toString()}};
        return account;
    }
    QByteArray secret() override { return m_fake.signedIn(); }
    QStringList taken() const override { return m_fake.sentTexts(); }

    IncomingMessage ask(int number, Instant at) override
    {
        const QString name = u"ana%1"_s.arg(number);
        const QString uri = m_fake.post(name, u"@brand.test where is it?"_s, at);
        return question(Channel::Bluesky, uri, u"did:plc:"_s + name, u"@%1.test"_s.arg(name), at);
    }
};

}

std::unique_ptr<OnceNetwork> makeOnceFacebook(const FakeClock &clock)
{
    return std::make_unique<OnceFacebook>(clock);
}

std::unique_ptr<OnceNetwork> makeOnceMastodon(const FakeClock &clock)
{
    return std::make_unique<OnceMastodon>(clock);
}

std::unique_ptr<OnceNetwork> makeOnceBluesky(const FakeClock &clock)
{
    return std::make_unique<OnceBluesky>(clock);
}

}
