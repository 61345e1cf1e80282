// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/KeyringSecretStore.h"

#include <qt6keychain/keychain.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString keyringService = u"io.github.firstmile.FirstMile"_s;

Error keyringError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Error{ErrorKind::NotFound, u"the keyring has no such entry, or is locked"_s, {}};
    return Error{ErrorKind::Unauthorised, u"the system keyring: "_s + job.errorString(), {}};
}

/// Starts a job that deletes itself; `value` reads the answer off a job that succeeded.
template <class T, class Job, class Value>
Async<T> keyringResult(Job *job, Value value)
{
    auto promise = std::make_shared<Promise<T>>();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, value](QKeychain::Job *) {
        if (job->error() != QKeychain::NoError)
            promise->settle(keyringError(*job));
        else
            promise->settle(value(*job));
    });
    job->setInsecureFallback(false);
    job->start();
    return promise->future();
}

}

Async<QByteArray> KeyringSecretStore::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(keyringService);
    job->setKey(key);
    return keyringResult<QByteArray>(
        job, [](const QKeychain::ReadPasswordJob &done) { return Result<QByteArray>(done.binaryData()); });
}

Async<void> KeyringSecretStore::write(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(keyringService);
    job->setKey(key);
    job->setBinaryData(secret);
    return keyringResult<void>(job, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

Async<void> KeyringSecretStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(keyringService);
    job->setKey(key);
    return keyringResult<void>(job, [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
}

}
