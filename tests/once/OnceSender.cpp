// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/once/OnceSender.h"

#include "core/channels/AccountClients.h"
#include "core/channels/ChannelRegistry.h"
#include "core/channels/mail/MailClient.h"
#include "core/reply/Outbox.h"
#include "core/store/WorkspaceLock.h"
#include "tests/support/MemorySecrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <cstdio>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

enum SenderEnd { Settled = 0, Failed = 1, Taken = 7 };

QHash<QString, QByteArray> readSecrets(const QString &path)
{
    QFile file(path);
    QHash<QString, QByteArray> secrets;
    if (!file.open(QIODevice::ReadOnly))
        return secrets;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each)
        secrets.insert(each.key(), QByteArray::fromBase64(each->toString().toLatin1()));
    return secrets;
}

/// As the registry makes it; a mail server may be waited for no longer than the others.
std::unique_ptr<ChannelClient> clientOf(const Account &account, const QByteArray &secret, const ChannelContext &context)
{
    if (account.channel != Channel::Email)
        return makeChannelClient(account, secret, context);
    MailTimeouts timeouts;
    timeouts.smtpFinalDot = oncePatience;
    return std::make_unique<MailClient>(account, secret, context, timeouts);
}

int sayFailure(const Error &error)
{
    std::fprintf(stderr, "sender: %s\n", qPrintable(error.detail));
    return Failed;
}

}

void writeSecrets(const QString &path, const QHash<QString, QByteArray> &secrets)
{
    QJsonObject object;
    for (const auto &[key, secret] : secrets.asKeyValueRange())
        object.insert(key, QString::fromLatin1(secret.toBase64()));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(object).toJson());
}

int runSender(const QStringList &arguments)
{
    const auto url = WorkspaceUrl::parse(arguments.value(0));
    if (!url)
        return sayFailure(url.error());
    MemorySecrets secrets;
    secrets.held = readSecrets(arguments.value(1));
    const AheadClock clock(Milliseconds(arguments.value(2).toLongLong()));
    QNetworkAccessManager network;
    Database database(*url);
    auto opened = database.open();
    opened.waitForFinished();
    if (!opened.result())
        return sayFailure(opened.result().error());
    const auto lock = WorkspaceLock::take(*url);
    if (!lock)
        return Taken;
    AccountClients clients(secrets, [&](const Account &account, const QByteArray &secret) {
        return clientOf(account, secret, ChannelContext{network, clock, &secrets});
    });
    Outbox outbox(database, clients, clock, WorkspaceLock::claimer());
    int end = Settled;
    QObject::connect(&outbox, &Outbox::settled, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&outbox, &Outbox::failed, &outbox, [&end](const Error &error) {
        end = sayFailure(error);
        QCoreApplication::quit();
    });
    outbox.start();
    QCoreApplication::exec();
    return end;
}

}
