// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailReader.h"
#include "core/channels/net/OAuthSession.h"
#include "tests/once/OnceNetwork.h"
#include "tests/support/FakeMailServer.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

/// A mailbox whose sent mail is filed by the client, the way with the most steps.
class OnceMail : public OnceNetwork
{
public:
    OnceMail()
    {
        m_server.troubleOfMail = [this] { return next(); };
        m_server.onSubmitted = [this] { tell(true); };
    }

    Account account() const override
    {
        Account account;
        account.channel = Channel::Email;
        account.handle = account.remoteKey = m_server.ownAddress;
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"imapHost"_s, u"127.0.0.1"_s},  {u"imapPort"_s, m_server.imapPort()},
                            {u"smtpHost"_s, u"127.0.0.1"_s},  {u"smtpPort"_s, m_server.smtpPort()},
                            {u"security"_s, u"none"_s},       {u"auth"_s, u"xoauth2"_s},
                            {u"sentMailbox"_s, u"Sent"_s},    {u"trashMailbox"_s, u"Trash"_s},
                            {u"clientId"_s, u"our-program"_s}};
        return account;
    }

    QByteArray secret() override
    {
        OAuthSecret secret;
        secret.accessToken = m_server.token;
        secret.refreshToken = "refresh";
        return secret.toBytes();
    }

    IncomingMessage ask(int number, Instant at) override
    {
        IncomingMessage message;
        message.remoteId = message.dedupeKey = u"q%1@customer.test"_s.arg(number);
        message.author.channel = Channel::Email;
        message.author.remoteKey = message.author.handle = u"ana%1@customer.test"_s.arg(number);
        message.to = {{{}, m_server.ownAddress}};
        message.subject = u"Question %1"_s.arg(number);
        message.text = u"Where is it?"_s;
        message.visibility = Visibility::Private;
        message.at = message.receivedAt = at;
        return message;
    }

    QStringList taken() const override
    {
        QStringList texts;
        for (const auto &mail : m_server.submitted)
            texts << readMail(mail, {}).value_or(IncomingMessage{}).text;
        return texts;
    }

    void beIll(Ill ill, int times) override
    {
        m_ill = ill;
        m_times = times;
    }
    void answerLate() override { m_server.holdAnswers(false); }

private:
    MailTrouble next()
    {
        tell(false);
        const Ill ill = m_times > 0 ? m_ill : Ill::None;
        --m_times;
        if (ill == Ill::Late || ill == Ill::TooLate)
            m_server.holdAnswers(true);
        if (ill == Ill::DropBefore)
            return MailTrouble::CutBefore;
        return ill == Ill::DropAfter || ill == Ill::FailAfter ? MailTrouble::CutAfter : MailTrouble::None;
    }

    FakeMailServer m_server{u"help@shop.test"_s};
    Ill m_ill = Ill::None;
    int m_times = 0;
};

}

std::unique_ptr<OnceNetwork> makeOnceMail()
{
    return std::make_unique<OnceMail>();
}

}
