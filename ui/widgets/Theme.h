// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SystemScheme.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QObject>

class QApplication;
class QSettings;

namespace firstmile
{

/// Gives the whole application its look: style, palette, light or dark as the system or the user wants it.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Reads the user's choice from `settings` and keeps it there; both must outlive the theme.
    Theme(QApplication &application, QSettings &settings, QObject *parent = nullptr);

    /// Installs style and palette, and follows the system from now on.
    void apply();

    Choice choice() const { return m_choice; }
    void choose(Choice choice);

    Density density() const { return m_density; }
    void choose(Density density);

    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QApplication &m_application;
    QSettings &m_settings;
    SystemScheme m_system;
    Choice m_choice = Choice::System;
    Density m_density = Density::Comfortable;
    bool m_startedDark = false;
};

}
