// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailProvider.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

MailProvider googleMail()
{
    MailProvider google;
    google.id = u"google"_s;
    google.name = u"Gmail and Google Workspace"_s;
    google.imap = {u"imap.gmail.com"_s, 993, Security::Tls};
    google.smtp = {u"smtp.gmail.com"_s, 465, Security::Tls};
    google.auth = {MailAuth::XOAuth2, MailAuth::Password}; // the password is an app password
    google.oauth.authorizeUrl = u"https://accounts.google.com/o/oauth2/v2/auth"_s;
    google.oauth.tokenUrl = u"https://oauth2.googleapis.com/token"_s;
    google.oauth.scope = u"https://mail.google.com/"_s;
    // Without these two a second sign-in brings no refresh token.
    google.oauth.authorizeParameters = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}};
    google.oauth.needsClientSecret = true;
    google.serverFilesSent = true;
    return google;
}

MailProvider microsoftMail(const QString &id, const QString &name, const QString &smtpHost)
{
    MailProvider microsoft;
    microsoft.id = id;
    microsoft.name = name;
    microsoft.imap = {u"outlook.office365.com"_s, 993, Security::Tls};
    microsoft.smtp = {smtpHost, 587, Security::StartTls};
    microsoft.auth = {MailAuth::XOAuth2};
    microsoft.oauth.authorizeUrl = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize"_s;
    microsoft.oauth.tokenUrl = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"_s;
    // One resource only: a scope of Graph beside these makes tokens that IMAP refuses.
    microsoft.oauth.scope = u"https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send "
                            "offline_access"_s;
    microsoft.oauth.redirectHost = u"localhost"_s;
    microsoft.serverFilesSent = true;
    return microsoft;
}

MailProvider genericMail()
{
    MailProvider generic;
    generic.id = u"generic"_s;
    generic.name = u"Another provider"_s;
    generic.imap = {{}, 993, Security::Tls};
    generic.smtp = {{}, 465, Security::Tls};
    generic.auth = {MailAuth::Password};
    return generic;
}

bool isBelow(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

}

const QList<MailProvider> &mailProviders()
{
    static const QList<MailProvider> all{
        googleMail(), microsoftMail(u"microsoft"_s, u"Microsoft 365"_s, u"smtp.office365.com"_s),
        microsoftMail(u"outlook"_s, u"Outlook.com"_s, u"smtp-mail.outlook.com"_s), genericMail()};
    return all;
}

const MailProvider *mailProvider(const QString &id)
{
    const auto &all = mailProviders();
    const auto found = std::find_if(all.begin(), all.end(), [&](const MailProvider &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const MailProvider *mailProviderOfDomain(const QString &domain)
{
    const auto name = domain.toLower();
    if (name == "gmail.com"_L1 || name == "googlemail.com"_L1)
        return mailProvider(u"google"_s);
    // They exist below many countries: hotmail.fr, live.co.uk, outlook.com.br.
    const auto first = name.section(u'.', 0, 0);
    const bool isPersonal = first == "outlook"_L1 || first == "hotmail"_L1 || first == "live"_L1;
    if ((isPersonal && name.count(u'.') <= 2) || name == "msn.com"_L1 || name == "passport.com"_L1)
        return mailProvider(u"outlook"_s);
    if (name.endsWith(".onmicrosoft.com"_L1))
        return mailProvider(u"microsoft"_s);
    return nullptr;
}

const MailProvider *mailProviderOfExchanger(const QString &host)
{
    const auto name = host.toLower();
    if (isBelow(name, u"google.com"_s) || isBelow(name, u"googlemail.com"_s))
        return mailProvider(u"google"_s);
    if (isBelow(name, u"olc.protection.outlook.com"_s))
        return mailProvider(u"outlook"_s);
    if (isBelow(name, u"mail.protection.outlook.com"_s) || isBelow(name, u"mx.microsoft"_s))
        return mailProvider(u"microsoft"_s);
    return nullptr;
}

}
