// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include "ui/widgets/ConsoleStyle.h"

#include <QApplication>
#include <QMetaEnum>
#include <QSettings>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const auto themeKey = "look/theme"_L1;
const auto compactKey = "look/compact"_L1;

Theme::Choice storedChoice(const QSettings &settings)
{
    const QString stored = settings.value(themeKey).toString();
    if (stored == "dark"_L1)
        return Theme::Choice::Dark;
    return stored == "light"_L1 ? Theme::Choice::Light : Theme::Choice::System;
}

QString choiceKey(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light:
        return u"light"_s;
    case Theme::Choice::Dark:
        return u"dark"_s;
    case Theme::Choice::System:
        break;
    }
    return u"system"_s;
}

}

Theme::Theme(QApplication &application, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_choice(storedChoice(settings))
    , m_density(settings.value(compactKey).toBool() ? Density::Compact : Density::Comfortable)
    , m_startedDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    connect(&m_system, &SystemScheme::changed, this, &Theme::refresh);
}

void Theme::apply()
{
    m_application.setStyle(new ConsoleStyle);
    refresh();
    m_system.watch();
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    m_settings.setValue(themeKey, choiceKey(choice));
    refresh();
}

void Theme::choose(Density density)
{
    m_density = density;
    m_settings.setValue(compactKey, density == Density::Compact);
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    if (m_choice != Choice::System)
        return m_choice == Choice::Dark;
    return m_system.isDark().value_or(m_startedDark);
}

void Theme::refresh()
{
    m_application.setPalette((isDark() ? Tokens::darkSet() : Tokens::light()).palette());
    Q_EMIT changed();
}

}
