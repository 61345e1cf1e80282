// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SystemScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto portalService = "org.freedesktop.portal.Desktop"_L1;
const auto portalPath = "/org/freedesktop/portal/desktop"_L1;
const auto portalInterface = "org.freedesktop.portal.Settings"_L1;
const auto appearanceGroup = "org.freedesktop.appearance"_L1;
const auto schemeKey = "color-scheme"_L1;

}

SystemScheme::SystemScheme(QObject *parent) : QObject(parent) {}

void SystemScheme::watch()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << QString(appearanceGroup) << QString(schemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QVariant> reply = *done;
        if (!reply.isError())
            take(reply.value());
        done->deleteLater();
    });
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        take(value.variant());
}

void SystemScheme::take(const QVariant &value)
{
    QVariant inner = value; // Read answers with a variant in a variant
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    const bool dark = inner.toUInt() == 1; // 1 dark, 2 light, 0 no preference: GNOME says 0 for light
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

}
