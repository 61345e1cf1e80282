// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace firstmile
{

/// Whether the desktop is dark, as its settings portal says; asked without waiting. Qt 6.4 has no hint for it.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Empty until the portal has answered, and for ever where there is none.
    std::optional<bool> isDark() const { return m_dark; }

    /// Asks the portal and listens from now on.
    void watch();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    std::optional<bool> m_dark;
};

}
