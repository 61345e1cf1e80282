// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/MailNetwork.h"

#include "core/channels/mail/MailClient.h"
#include "core/channels/mail/MailReader.h"
#include "core/channels/net/OAuthSession.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/FakeMailServer.h"
#include "tests/support/MemorySecrets.h"

#include <QNetworkAccessManager>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

/// A mailbox with OAuth whose sent mail is filed by the client, the way with the most steps.
class MailNetwork : public ContractNetwork
{
public:
    MailNetwork()
    {
        m_server.trouble = [this] { return nextTrouble(); };
        keepSecret();
        answerRenewals();
    }

    QString name() const override { return u"Mail"_s; }
    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<ChannelClient> client() override
    {
        const auto account = ourAccount();
        return std::make_unique<MailClient>(account, m_secrets.held.value(account.secretKey()),
                                            ChannelContext{m_network, m_clock, &m_secrets});
    }

    QString stream() const override { return u"INBOX"_s; }
    int pageSize() const override { return 40; }

    QString deliver(const QString &text, Instant at) override
    {
        const auto id = QByteArray::number(++m_delivered) + "@customer.test";
        const auto time = toDateTime(at);
        m_server.append(u"INBOX"_s,
                        "From: Ana <ana@customer.test>\r\nTo: help@shop.test\r\nSubject: A question\r\nMessage-ID: <" +
                            id + ">\r\nDate: " + time.toString(Qt::RFC2822Date).toLatin1() +
                            "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\n" +
                            QString(text).replace(u'\n', u"\r\n"_s).toUtf8().toBase64() + "\r\n",
                        time);
        return QString::fromLatin1(id);
    }

    bool canEdit() const override { return false; }
    bool canDelete() const override { return false; }
    void edit(const QString &, const QString &) override {}
    void remove(const QString &) override {}

    void fail(Fault fault, int times) override
    {
        if (m_fault == Fault::RevokedToken && fault != Fault::RevokedToken)
            restoreToken();
        m_fault = fault;
        // A client that finds an old connection broken asks once more on a new one, of its own accord.
        m_times = fault == Fault::BrokenAnswer && times == 1 ? 2 : times;
        if (fault == Fault::ExpiredToken)
            m_server.token = nextToken();
        if (fault == Fault::RevokedToken)
            revokeToken();
    }
    bool has(Fault) const override { return true; }

    void repeatPageForEver() override { m_server.repeatsFirstMails = true; }
    void setClockAhead(Milliseconds) override {} // deliver() gets the server's time
    int requests() const override { return m_server.commands(); }

    OutgoingMessage reply(const QString &remoteId, const QString &text) override
    {
        OutgoingMessage message;
        message.at = m_clock.now();
        message.from = {u"Shop"_s, m_server.ownAddress};
        message.to = {Mailbox{u"Ana"_s, u"ana@customer.test"_s}};
        message.subject = u"Re: A question"_s;
        message.text = text;
        message.inReplyTo = remoteId;
        message.references = {remoteId};
        return message;
    }

    QStringList sentTexts() const override
    {
        QStringList texts;
        for (const auto &mail : m_server.submitted)
            texts << readMail(mail, {}).value_or(IncomingMessage{}).text;
        return texts;
    }

    bool holdAnswers(bool on) override
    {
        m_server.holdAnswers(on);
        return true;
    }

private:
    Account ourAccount() const
    {
        Account account;
        account.channel = Channel::Email;
        account.handle = m_server.ownAddress;
        account.secretSource = SecretSource::Keyring;
        account.settings = {{u"imapHost"_s, u"127.0.0.1"_s},   {u"imapPort"_s, m_server.imapPort()},
                            {u"smtpHost"_s, u"127.0.0.1"_s},   {u"smtpPort"_s, m_server.smtpPort()},
                            {u"security"_s, u"none"_s},        {u"auth"_s, u"xoauth2"_s},
                            {u"sentMailbox"_s, u"Sent"_s},     {u"trashMailbox"_s, u"Trash"_s},
                            {u"clientId"_s, u"our-program"_s}, {u"tokenUrl"_s, m_web.url(u"/token"_s).toString()},
                            {u"pageSize"_s, pageSize()}};
        return account;
    }

    void keepSecret()
    {
        OAuthSecret secret;
        secret.accessToken = m_server.token;
        secret.refreshToken = "refresh";
        m_secrets.held[ourAccount().secretKey()] = secret.toBytes();
    }

    QByteArray nextToken() { return "token-" + QByteArray::number(++m_tokens); }

    /// The endpoint gives whatever token the server takes by then.
    void answerRenewals()
    {
        m_web.otherwise([this](const HeardRequest &) {
            if (m_isRevoked)
                return ExpectedRequest({}, {}).reply(400, R"({"error":"invalid_grant"})");
            return ExpectedRequest({}, {}).reply(200,
                                                 "{\"access_token\":\"" + m_server.token + "\",\"expires_in\":3600}");
        });
    }

    void revokeToken()
    {
        if (!std::exchange(m_isRevoked, true))
            m_taken = std::exchange(m_server.token, "nobody has this");
    }

    void restoreToken()
    {
        m_server.token = m_taken;
        m_isRevoked = false;
        keepSecret(); // signed in anew
    }

    MailTrouble nextTrouble()
    {
        const auto fault = m_times == 0 ? Fault::None : m_fault;
        if (m_times > 0)
            --m_times;
        switch (fault) {
        case Fault::TooOften:
            return MailTrouble::Throttled;
        case Fault::TooOftenSilently:
            return MailTrouble::Limited;
        case Fault::ServerError:
            return MailTrouble::Closing;
        case Fault::LostBefore:
            return MailTrouble::CutBefore;
        case Fault::LostAfter:
            return MailTrouble::CutAfter;
        case Fault::ExpiredToken:
        case Fault::RevokedToken:
            return MailTrouble::TokenEnded;
        case Fault::HugeAnswer:
            return MailTrouble::Huge;
        case Fault::BrokenAnswer:
            return MailTrouble::Broken;
        case Fault::None:
            break;
        }
        return MailTrouble::None;
    }

    FakeClock m_clock;
    FakeMailServer m_server{u"help@shop.test"_s};
    FakeHttpServer m_web;
    QNetworkAccessManager m_network;
    MemorySecrets m_secrets;
    Fault m_fault = Fault::None;
    int m_times = 0;
    int m_delivered = 0;
    int m_tokens = 1;
    bool m_isRevoked = false;
    QByteArray m_taken;
};

}

std::unique_ptr<ContractNetwork> makeMailNetwork()
{
    return std::make_unique<MailNetwork>();
}

}
