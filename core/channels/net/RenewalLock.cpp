// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/RenewalLock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <sys/file.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds renewalLookEvery{50};

QString renewalLockPath(const QString &name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + u"/firstmile-"_s + QString::fromLatin1(hash) + u".lock"_s;
}

}

RenewalLock::RenewalLock(const QString &name, QObject *parent) : QObject(parent), m_file(renewalLockPath(name))
{
    m_timer.setInterval(renewalLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &RenewalLock::look);
}

Async<void> RenewalLock::take(Milliseconds within)
{
    m_promise = {};
    auto future = m_promise.future();
    if (!m_file.open(QIODevice::ReadWrite)) {
        m_promise.settle(Error{ErrorKind::Storage, m_file.fileName() + u": "_s + m_file.errorString(), {}});
        return future;
    }
    m_left = within;
    m_timer.start();
    look();
    return future;
}

void RenewalLock::look()
{
    if (flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0) {
        m_timer.stop();
        m_promise.settle({});
        return;
    }
    m_left -= renewalLookEvery;
    if (m_left > Milliseconds(0))
        return;
    release();
    m_promise.settle(Error{ErrorKind::Conflict, u"another program is renewing this account's sign-in"_s, {}});
}

void RenewalLock::release()
{
    m_timer.stop();
    m_file.close();
}

}
