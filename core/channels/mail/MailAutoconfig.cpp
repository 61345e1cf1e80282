// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailAutoconfig.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

/// One <incomingServer> or <outgoingServer>.
struct AutoconfigServer
{
    MailServer server;
    QString user;
    QList<MailAuth> auth;
    bool isUsable = false;
};

QString withPlaceholders(QString text, const QString &address)
{
    return text.replace("%EMAILADDRESS%"_L1, address)
        .replace("%EMAILLOCALPART%"_L1, address.section(u'@', 0, 0))
        .replace("%EMAILDOMAIN%"_L1, address.section(u'@', 1));
}

/// Only what sends the password as it is, inside TLS, or a token: what we can do.
std::optional<MailAuth> autoconfigAuth(const QString &name)
{
    if (name == "password-cleartext"_L1 || name == "plain"_L1)
        return MailAuth::Password;
    if (name == "OAuth2"_L1)
        return MailAuth::XOAuth2;
    return {};
}

bool isHostName(const QString &host)
{
    return !host.isEmpty() && host.size() < 254 && !QUrl::toAce(host).isEmpty() && !host.contains(u'/');
}

class AutoconfigReading
{
public:
    AutoconfigReading(const QByteArray &xml, const QString &address) : m_xml(xml), m_address(address) {}

    Result<MailSettingsGuess> read()
    {
        MailSettingsGuess guess;
        bool hasImap = false;
        bool hasSmtp = false;
        while (!m_xml.atEnd() && !(hasImap && hasSmtp)) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return unusable(u"it has a DTD"_s); // entities could make it any size
            if (!m_xml.isStartElement())
                continue;
            const bool isImap = m_xml.name() == "incomingServer"_L1 && m_xml.attributes().value("type"_L1) == "imap"_L1;
            const bool isSmtp = m_xml.name() == "outgoingServer"_L1 && m_xml.attributes().value("type"_L1) == "smtp"_L1;
            if (isImap && !hasImap)
                hasImap = take(readServer(), guess.imap, guess);
            else if (isSmtp && !hasSmtp)
                hasSmtp = take(readServer(), guess.smtp, guess);
        }
        if (hasImap && hasSmtp)
            return guess;
        return unusable(m_xml.hasError() ? m_xml.errorString() : u"no IMAP and SMTP server with TLS is in it"_s);
    }

private:
    static Error unusable(const QString &why)
    {
        return Error{ErrorKind::Malformed, u"the autoconfig document cannot be used: "_s + why, {}};
    }

    /// The first of the kind that is usable counts: the document orders them by preference.
    bool take(const AutoconfigServer &found, MailServer &place, MailSettingsGuess &guess) const
    {
        if (!found.isUsable)
            return false;
        place = found.server;
        if (&place == &guess.imap) {
            guess.auth = found.auth;
            guess.user = found.user.compare(m_address, Qt::CaseInsensitive) == 0 ? QString() : found.user;
        }
        return true;
    }

    AutoconfigServer readServer()
    {
        AutoconfigServer found;
        bool isSafe = false;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name().toString();
            const auto text = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (name == "hostname"_L1) {
                found.server.host = withPlaceholders(text, m_address).toLower();
            } else if (name == "port"_L1) {
                found.server.port = text.toUShort();
            } else if (name == "username"_L1) {
                found.user = withPlaceholders(text, m_address);
            } else if (name == "socketType"_L1) {
                isSafe = text == "SSL"_L1 || text == "STARTTLS"_L1;
                found.server.security = text == "STARTTLS"_L1 ? Security::StartTls : Security::Tls;
            } else if (name == "authentication"_L1) {
                if (const auto auth = autoconfigAuth(text); auth && !found.auth.contains(*auth))
                    found.auth << *auth;
            }
        }
        found.isUsable = isSafe && isHostName(found.server.host) && found.server.port != 0 && !found.auth.isEmpty();
        return found;
    }

    QXmlStreamReader m_xml;
    QString m_address;
};

}

Result<MailSettingsGuess> readAutoconfig(const QByteArray &xml, const QString &address)
{
    auto guess = AutoconfigReading(xml, address).read();
    if (guess)
        guess.value().source = MailSource::Autoconfig;
    return guess;
}

}
