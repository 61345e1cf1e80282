// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/once/OnceNetwork.h"
#include "tests/support/FakeX.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

class OnceX : public OnceNetwork
{
public:
    explicit OnceX(const FakeClock &clock) : m_x(clock)
    {
        m_x.tokenLife = std::chrono::hours(24 * 365);
        m_x.overheard = [this](const HeardRequest &request, bool isDone) {
            if (request.method != "POST" || !request.target.startsWith("/2/tweets"))
                return;
            tell(isDone);
        };
    }

    Account account() const override
    {
        Account account;
        account.channel = Channel::X;
        account.handle = u"@brand"_s;
        account.remoteKey = m_x.me;
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"server"_s, m_x.url().toString()},
                            {u"clientId"_s, m_x.clientId},
                            {u"userId"_s, m_x.me},
                            {u"ownEvery"_s, 0}};
        return account;
    }
    QByteArray secret() override { return m_x.tokens(); }

    IncomingMessage ask(int number, Instant at) override
    {
        const QString name = u"ana%1"_s.arg(number);
        const QString person = m_x.world.addUser(name, u"Ana"_s);
        IncomingMessage message;
        message.remoteId = message.dedupeKey = m_x.world.addPost(person, u"@brand where is it?"_s, at);
        message.author.channel = Channel::X;
        message.author.remoteKey = person;
        message.author.handle = u'@' + name;
        message.to = {{{}, u"@brand"_s}};
        message.text = u"@brand where is it?"_s;
        message.visibility = Visibility::Public;
        message.at = message.receivedAt = at;
        return message;
    }

    QStringList taken() const override
    {
        QStringList texts;
        for (const auto &post : m_x.world.posts()) {
            if (post.author == m_x.me)
                texts += post.text();
        }
        return texts;
    }

    bool canHide() const override { return true; }
    QStringList unlisted() const override
    {
        QStringList texts;
        for (const auto &post : m_x.world.posts()) {
            if (post.isUnlisted)
                texts += post.text();
        }
        return texts;
    }

    void beIll(Ill ill, int times) override
    {
        using Kind = FakeXTrouble::Kind;
        m_x.clearTroubles();
        m_x.hold(ill == Ill::Late || ill == Ill::TooLate);
        const QByteArray path = "/2/tweets";
        const QByteArray words =
            R"({"title":"Internal Server Error","detail":"Something is broken","type":"about:blank"})";
        if (ill == Ill::DropBefore)
            m_x.trouble({.kind = Kind::DropBefore, .path = path, .times = times});
        else if (ill == Ill::DropAfter)
            m_x.trouble({.kind = Kind::DropAfter, .path = path, .times = times});
        else if (ill == Ill::Unlisted)
            m_x.trouble({.kind = Kind::DropHidden, .path = path, .times = times});
        else if (ill == Ill::FailAfter)
            m_x.trouble({.kind = Kind::AnswerAfter, .status = 500, .body = words, .path = path, .times = times});
    }
    void answerLate() override { m_x.hold(false); }

private:
    FakeX m_x;
};

}

std::unique_ptr<OnceNetwork> makeOnceX(const FakeClock &clock)
{
    return std::make_unique<OnceX>(clock);
}

}
