// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}

void speak(const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::C) // no language is set: English, whose plurals and times are for people
        locale = QLocale(QLocale::English);
    QLocale::setDefault(locale);
    const auto old = QCoreApplication::instance()->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old); // a translator removes itself
    install(locale, u"firstmile"_s, u":/i18n"_s);
    // Qt has no European Portuguese of its own; Brazilian is nearer than English.
    const bool european = locale.language() == QLocale::Portuguese && locale.territory() == QLocale::Portugal;
    install(european ? QLocale(u"pt_BR"_s) : locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}
