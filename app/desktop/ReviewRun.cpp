// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ReviewRun.h"

#include "app/desktop/NoNetwork.h"
#include "app/desktop/ReviewDesktop.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString settingsFile(const QTemporaryDir &scratch, bool pictures, const QString &name)
{
    return pictures ? scratch.filePath(name)
                    : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/firstmile/"_s + name;
}

}

int runReview(QApplication &application, const ReviewRun &review)
{
    renounceNetwork();
    const bool pictures = !review.shots.isEmpty();
    const QTemporaryDir scratch;
    QSettings machine(settingsFile(scratch, pictures, u"desktop.ini"_s), QSettings::IniFormat);
    QSettings place(settingsFile(scratch, pictures, u"review.ini"_s), QSettings::IniFormat);
    Theme theme(application, machine);
    theme.apply();
    ReviewDesktop desktop({QFileInfo(review.file).absoluteFilePath(), review.shots, review.language}, machine, place,
                          theme);
    desktop.start();
    return QApplication::exec();
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString sayReview(const QString &file)
{
    const QString self = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    QString program = QFileInfo(self).absolutePath() + u"/firstmilectl"_s;
    if (!QFileInfo(program).isExecutable())
        program = QStandardPaths::findExecutable(u"firstmilectl"_s);
    const QByteArray path = program.toLocal8Bit();
    const QByteArray name = QFileInfo(file).absoluteFilePath().toLocal8Bit();
    if (!program.isEmpty())
        execl(path.constData(), "firstmilectl", "review", "open", name.constData(), nullptr);
    return u"there is no display, and no firstmilectl that could say what is in "_s + file;
}

}
