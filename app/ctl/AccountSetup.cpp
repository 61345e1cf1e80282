// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AccountSetup.h"

#include "app/ctl/Command.h"
#include "core/base/SecretCommand.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/mastodon/MastodonSignIn.h"
#include "core/store/AccountRepository.h"

#include <QFileInfo>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error usage(const QString &words)
{
    return Error{ErrorKind::Rejected, words, {}};
}

/// "host:993", "[::1]:993" or "host" with the port of the security.
Result<void> addServer(QJsonObject &settings, const QString &kind, const QString &text)
{
    const QUrl url(u"//"_s + text);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty())
        return usage(u"--%1 wants HOST:PORT"_s.arg(kind));
    settings.insert(kind + u"Host"_s, url.host());
    if (url.port() > 0)
        settings.insert(kind + u"Port"_s, url.port());
    return {};
}

Result<QByteArray> readSecret(const QCommandLineParser &options)
{
    if (options.isSet(u"secret-command"_s))
        return await(runSecretCommand(options.value(u"secret-command"_s)));
    if (!options.isSet(u"secret-stdin"_s) && !options.isSet(u"token-stdin"_s))
        return usage(u"say where the secret is: --secret-stdin or --secret-command CMD"_s);
    const QByteArray secret = terminal::inputLine();
    if (secret.isEmpty())
        return usage(u"the standard input is empty, and the secret should be its first line"_s);
    return secret;
}

Result<void> keepSecret(Workspace &workspace, const QCommandLineParser &options, Account &account,
                        const QByteArray &secret)
{
    if (options.isSet(u"secret-command"_s)) {
        account.secretSource = SecretSource::Command;
        account.secretCommand = options.value(u"secret-command"_s);
        return {};
    }
    account.secretSource = SecretSource::Keyring;
    const auto written = await(workspace.secrets().write(account.secretKey(), secret));
    if (!written)
        return Error{ErrorKind::Unauthorised,
                     written.error().detail + u"; on a machine without a keyring use --secret-command CMD"_s,
                     {}};
    return {};
}

Account withProfile(Account account, const AccountProfile &profile)
{
    if (!profile.handle.isEmpty())
        account.handle = profile.handle;
    if (account.name.isEmpty())
        account.name = profile.name;
    account.remoteKey = profile.remoteKey;
    for (auto it = profile.settings.begin(); it != profile.settings.end(); ++it)
        account.settings.insert(it.key(), it.value());
    return account;
}

Result<AccountProfile> verifyWith(Workspace &workspace, const Account &account, const QByteArray &secret)
{
    const auto client = makeChannelClient(account, secret, ChannelContext{workspace.network(), workspace.clock()});
    if (!client)
        return Error{ErrorKind::NotFound, account.handle + u" has no network behind it"_s, {}};
    return await(client->verify());
}

}

Result<Account> emailAccount(const QCommandLineParser &options)
{
    Account account;
    account.channel = Channel::Email;
    account.handle = options.value(u"address"_s);
    account.name = options.value(u"name"_s);
    if (!account.handle.contains(u'@'))
        return usage(u"--address wants the mailbox's address"_s);
    FM_TRY(addServer(account.settings, u"imap"_s, options.value(u"imap"_s)));
    FM_TRY(addServer(account.settings, u"smtp"_s, options.value(u"smtp"_s)));
    const QString security = options.value(u"security"_s);
    if (!QStringList{u"tls"_s, u"starttls"_s, u"none"_s}.contains(security))
        return usage(u"--security is tls, starttls or none"_s);
    account.settings.insert(u"security"_s, security);
    if (options.isSet(u"user"_s))
        account.settings.insert(u"user"_s, options.value(u"user"_s));
    if (options.isSet(u"trust"_s))
        account.settings.insert(u"trustedCertificate"_s, options.value(u"trust"_s));
    if (options.isSet(u"ca"_s)) {
        const QFileInfo file(options.value(u"ca"_s));
        if (!file.isReadable())
            return usage(u"the file %1 cannot be read"_s.arg(file.filePath()));
        account.settings.insert(u"ca"_s, file.absoluteFilePath());
    }
    return account;
}

Result<Account> mastodonAccount(const QCommandLineParser &options)
{
    if (!options.isSet(u"server"_s))
        return usage(u"--server wants the server's URL"_s);
    Account account;
    account.channel = Channel::Mastodon;
    QString server = options.value(u"server"_s);
    if (!server.contains("://"_L1))
        server.prepend("https://"_L1);
    account.settings.insert(u"server"_s, server);
    return account;
}

Result<Account> signIn(Workspace &workspace, const QCommandLineParser &options, Account account)
{
    FM_ASSIGN(const QByteArray secret, readSecret(options));
    FM_ASSIGN(const AccountProfile profile, verifyWith(workspace, account, secret));
    account = withProfile(account, profile);
    FM_TRY(keepSecret(workspace, options, account, secret));
    return account;
}

Result<Account> mastodonBrowserSignIn(Workspace &workspace, Account account)
{
    MastodonSignIn login(workspace.network(), workspace.clock());
    FM_ASSIGN(const SignedIn credentials,
              await(login.signIn(account.settings.value("server"_L1).toString(), [](const QUrl &url) {
                  terminal::say(u"Open this page in a browser on this machine and allow First Mile:\n"_s +
                                url.toString(QUrl::FullyEncoded));
              })));
    account = withProfile(account, credentials.profile);
    account.secretSource = SecretSource::Keyring;
    FM_TRY(await(workspace.secrets().write(account.secretKey(), credentials.secret)));
    return account;
}

Result<Account> keep(Workspace &workspace, Account account)
{
    account.createdAt = workspace.clock().now();
    FM_ASSIGN(account.id, await(workspace.database().write([account](Transaction &transaction) {
                  return AccountRepository(transaction).add(transaction, account);
              })));
    return account;
}

Result<AccountProfile> verify(Workspace &workspace, const Account &account)
{
    FM_ASSIGN(const QByteArray secret, await(workspace.clients().secret(account)));
    return verifyWith(workspace, account, secret);
}

}
