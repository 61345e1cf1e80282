// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AccountSetup.h"

#include "app/ctl/Command.h"
#include "core/base/SecretCommand.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/ChannelSignIn.h"
#include "core/inbox/AccountEnrolment.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error wrongOption(const QString &words)
{
    return Error{ErrorKind::Rejected, words, {}};
}

/// "host:993", "[::1]:993" or "host" with the port of the security.
Result<MailServer> serverFrom(const QCommandLineParser &options, const QString &kind, Security security)
{
    const QString text = options.value(kind);
    const QUrl url(u"//"_s + text);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty())
        return wrongOption(u"--%1 wants HOST:PORT"_s.arg(kind));
    return MailServer{url.host(), static_cast<quint16>(std::max(0, url.port())), security};
}

Result<QByteArray> readSecret(const QCommandLineParser &options)
{
    if (options.isSet(u"secret-command"_s))
        return await(runSecretCommand(options.value(u"secret-command"_s)));
    if (!options.isSet(u"secret-stdin"_s) && !options.isSet(u"token-stdin"_s))
        return wrongOption(u"say where the secret is: --secret-stdin or --secret-command CMD"_s);
    const QByteArray secret = terminal::inputLine();
    if (secret.isEmpty())
        return wrongOption(u"the standard input is empty, and the secret should be its first line"_s);
    return secret;
}

/// What a command prints: secrets stay out of the list of processes.
Result<QString> printedBy(const QCommandLineParser &options, const QString &option)
{
    if (!options.isSet(option))
        return QString();
    FM_ASSIGN(const QByteArray secret, await(runSecretCommand(options.value(option))));
    return QString::fromUtf8(secret);
}

bool hasSecretSource(const QCommandLineParser &options)
{
    return options.isSet(u"secret-command"_s) || options.isSet(u"secret-stdin"_s) || options.isSet(u"token-stdin"_s);
}

/// Puts the secret where the network's setup has it.
struct SecretInto
{
    QString secret;
    void operator()(XSetup &setup) const { setup.token = secret; }
    void operator()(TokenSetup &setup) const { setup.token = secret; }
    void operator()(MastodonSetup &setup) const { setup.token = secret; }
    void operator()(BlueskySetup &setup) const { setup.appPassword = secret; }
    void operator()(FacebookSetup &setup) const
    {
        (setup.userToken.isEmpty() ? setup.pageToken : setup.userToken) = secret;
    }
    void operator()(MailSetup &setup) const
    {
        (setup.accessToken.isEmpty() ? setup.password : setup.accessToken) = secret;
    }
};

Result<void> addAuth(MailSetup &setup, const QCommandLineParser &options)
{
    const QString auth = options.value(u"auth"_s);
    if (auth != "password"_L1 && auth != "xoauth2"_L1)
        return wrongOption(u"--auth is password or xoauth2"_s);
    const bool token = auth == "xoauth2"_L1;
    setup.browser = token && !hasSecretSource(options);
    if (setup.browser && (setup.provider.isEmpty() || !options.isSet(u"client-id"_s)))
        return wrongOption(
            u"--auth xoauth2 wants --provider and --client-id, or a --secret-command that prints the token"_s);
    setup.accessToken = token && !setup.browser ? u"-"_s : QString(); // the secret takes its place
    setup.clientId = options.value(u"client-id"_s);
    FM_ASSIGN(setup.clientSecret, printedBy(options, u"client-secret-command"_s));
    setup.tenant = options.value(u"tenant"_s);
    return {};
}

Result<void> addTrust(MailSetup &setup, const QCommandLineParser &options)
{
    setup.trustedSha256 = options.value(u"trust"_s).split(u' ', Qt::SkipEmptyParts);
    if (!options.isSet(u"ca"_s))
        return {};
    const QFileInfo file(options.value(u"ca"_s));
    if (!file.isReadable())
        return wrongOption(u"the file %1 cannot be read"_s.arg(file.filePath()));
    setup.ca = file.absoluteFilePath();
    return {};
}

void showPage(const QUrl &url)
{
    terminal::complain(u"Open this page in a browser on this machine and allow First Mile:\n"_s +
                       url.toString(QUrl::FullyEncoded));
}

}

Result<ChannelSetup> emailSetup(const QCommandLineParser &options)
{
    MailSetup setup;
    setup.address = options.value(u"address"_s);
    setup.user = options.value(u"user"_s);
    setup.provider = options.value(u"provider"_s);
    if (!setup.address.contains(u'@'))
        return wrongOption(u"--address wants the mailbox's address"_s);
    const MailProvider *provider = mailProvider(setup.provider == "gmail"_L1 ? u"google"_s : setup.provider);
    if (!setup.provider.isEmpty() && !provider)
        return wrongOption(u"--provider is google, microsoft or outlook"_s);
    const auto security = securityFromString(options.value(u"security"_s));
    if (!security)
        return wrongOption(u"--security is tls, starttls or none"_s);
    if (provider && !options.isSet(u"imap"_s)) {
        setup.imap = provider->imap;
        setup.smtp = provider->smtp;
    } else {
        FM_ASSIGN(setup.imap, serverFrom(options, u"imap"_s, *security));
        FM_ASSIGN(setup.smtp, serverFrom(options, u"smtp"_s, *security));
    }
    setup.provider = provider ? provider->id : QString();
    FM_TRY(addAuth(setup, options));
    FM_TRY(addTrust(setup, options));
    return ChannelSetup(setup);
}

Result<ChannelSetup> mastodonSetup(const QCommandLineParser &options)
{
    if (!options.isSet(u"server"_s))
        return wrongOption(u"--server wants the server's URL"_s);
    return ChannelSetup(MastodonSetup{options.value(u"server"_s), {}});
}

Result<ChannelSetup> xSetup(const QCommandLineParser &options)
{
    XSetup setup;
    setup.clientId = options.value(u"client-id"_s);
    FM_ASSIGN(setup.clientSecret, printedBy(options, u"client-secret-command"_s));
    setup.server = options.value(u"server"_s);
    setup.authorizeUrl = options.value(u"authorize-url"_s);
    setup.port = options.value(u"port"_s).toInt();
    if (options.isSet(u"port"_s) && (setup.port < 1 || setup.port > 65535))
        return wrongOption(u"--port wants a port's number"_s);
    if (options.isSet(u"budget"_s)) {
        FM_ASSIGN(setup.monthlyBudget, microsFrom(options.value(u"budget"_s)));
    }
    if (setup.clientId.isEmpty())
        return wrongOption(u"--client-id wants the client id of your app, as X's developer pages show it"_s);
    return ChannelSetup(setup);
}

Result<ChannelSetup> facebookSetup(const QCommandLineParser &options)
{
    FacebookSetup setup;
    setup.appId = options.value(u"app-id"_s);
    FM_ASSIGN(setup.appSecret, printedBy(options, u"app-secret-command"_s));
    setup.pageId = options.value(u"page"_s);
    setup.server = options.value(u"server"_s);
    if (options.isSet(u"user-token"_s)) {
        if (setup.appId.isEmpty() || setup.appSecret.isEmpty())
            return wrongOption(u"--user-token wants --app-id and --app-secret-command"_s);
        setup.userToken = u"-"_s; // the secret takes its place
    }
    return ChannelSetup(setup);
}

Result<ChannelSetup> blueskySetup(const QCommandLineParser &options)
{
    const BlueskySetup setup{options.value(u"handle"_s), {}, options.value(u"server"_s)};
    if (setup.identifier.isEmpty())
        return wrongOption(u"--handle wants the handle, as \"name.bsky.social\""_s);
    return ChannelSetup(setup);
}

Result<ChannelSetup> tokenSetup(const QCommandLineParser &options)
{
    const auto channel = channelFromString(options.value(u"channel"_s));
    if (!channel)
        return wrongOption(u"--channel wants a network's name"_s);
    return ChannelSetup(TokenSetup{*channel, options.value(u"server"_s), {}});
}

bool signsInWithBrowser(const ChannelSetup &setup, const QCommandLineParser &options)
{
    if (const auto *mail = std::get_if<MailSetup>(&setup))
        return mail->browser;
    const bool canBe = std::holds_alternative<XSetup>(setup) || std::holds_alternative<MastodonSetup>(setup);
    return canBe &&
           (options.isSet(u"sign-in"_s) || (std::holds_alternative<XSetup>(setup) && !hasSecretSource(options)));
}

Result<Account> enrol(Workspace &workspace, const QCommandLineParser &options, ChannelSetup setup)
{
    const bool browser = signsInWithBrowser(setup, options);
    if (!browser) {
        FM_ASSIGN(const QByteArray secret, readSecret(options));
        std::visit(SecretInto{QString::fromUtf8(secret)}, setup);
    }
    ChannelSignIn signIn(workspace.network(), workspace.clock());
    NewAccount fresh;
    fresh.channel = channelOf(setup);
    FM_ASSIGN(fresh.signedIn, await(signIn.signIn(setup, showPage)));
    if (options.isSet(u"name"_s))
        fresh.signedIn.profile.name = options.value(u"name"_s);
    if (!browser && options.isSet(u"secret-command"_s)) {
        fresh.secretSource = SecretSource::Command;
        fresh.secretCommand = options.value(u"secret-command"_s);
    }
    AccountEnrolment enrolment(workspace.database(), workspace.secrets(), workspace.clients(), workspace.clock());
    auto account = await(enrolment.keep(fresh));
    if (!account && account.error().kind == ErrorKind::Forbidden)
        return Error{ErrorKind::Unauthorised,
                     account.error().detail + u"; on a machine without a keyring use --secret-command CMD"_s,
                     {}};
    return account;
}

Result<AccountProfile> verify(Workspace &workspace, const Account &account)
{
    FM_ASSIGN(const QByteArray secret, await(workspace.clients().secret(account)));
    const auto client = makeChannelClient(
        account, secret,
        ChannelContext{workspace.network(), workspace.clock(), &workspace.secrets(), &workspace.usage()});
    if (!client)
        return Error{ErrorKind::NotFound, account.handle + u" has no network behind it"_s, {}};
    return await(client->verify());
}

Result<Milliseconds> spanFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})\\s*(min|m|h|d|)$"_s);
    const auto match = form.match(text.trimmed());
    const qint64 count = match.captured(1).toLongLong();
    if (!match.hasMatch() || count == 0)
        return wrongOption(u"%1 is no time: write 90min, 4h or 2d"_s.arg(text));
    const QString unit = match.captured(2);
    if (unit.startsWith(u'm'))
        return Milliseconds(std::chrono::minutes(count));
    return Milliseconds(std::chrono::hours(unit == "d"_L1 ? 24 * count : count));
}

Result<qint64> microsFrom(const QString &text)
{
    bool isNumber = false;
    const double dollars = text.toDouble(&isNumber);
    if (!isNumber || !(dollars >= 0) || dollars > 1e9)
        return wrongOption(u"%1 is no budget: write dollars, as 20.00; 0 lifts the cap"_s.arg(text));
    return qRound64(dollars * 1e6);
}

Result<AccountEdit> editFrom(const QCommandLineParser &options, AccountEdit edit)
{
    if (options.isSet(u"watch"_s)) {
        edit.watches = options.values(u"watch"_s);
        edit.watches.removeAll({}); // --watch "" watches for nothing any more
    }
    if (options.isSet(u"answer-within"_s)) {
        FM_ASSIGN(edit.answerWithin, spanFrom(options.value(u"answer-within"_s)));
    }
    if (options.isSet(u"budget"_s)) {
        FM_ASSIGN(edit.monthlyBudget, microsFrom(options.value(u"budget"_s)));
    }
    if (options.isSet(u"folder"_s))
        edit.mailboxes = options.values(u"folder"_s);
    if (options.isSet(u"sent-folder"_s))
        edit.sentMailbox = options.value(u"sent-folder"_s);
    return edit;
}

}
