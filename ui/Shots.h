// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

class QDialog;

namespace firstmile
{

class MainWindow;
class Theme;

/// Renders the window's screens to PNG files, for the documentation and for looking at them.
class Shots
{
public:
    Shots(MainWindow &window, Theme &theme, const QDir &directory);

    /// Every page, light and dark, at 1280x800 and 2560x1440; `name` begins the files' names. False: a file could not
    /// be written.
    bool takeAll(const QString &name);

    /// The window as it stands.
    bool take(const QString &name);

private:
    void settle() const;
    bool takeWizard(const QString &name, const QString &suffix);
    bool takeList(const QString &name, const QString &suffix);
    bool takeCustomerDeeds(const QString &name, const QString &suffix);
    bool takeContacts(const QString &name, const QString &suffix);
    bool takeDialog(QDialog *dialog, const QString &name); ///< and closes it
    bool takeCustomer(const QString &name, const QString &suffix);
    bool takeOfPage(const QString &page, const QString &name, const QString &suffix); ///< what it has besides itself
    bool takeComposer(const QString &name, const QString &suffix);
    bool takeOutbox(const QString &name, const QString &suffix);
    bool takeLibrary(const QString &name, const QString &suffix);
    bool takeNotice(const QString &name, const QString &suffix);
    bool takeDashboard(const QString &name, const QString &suffix);
    bool takeReview(const QString &name); ///< all of a console that only reads
    bool takeJudging(const QString &name, const QString &suffix);
    bool takeReplySettings(const QString &name, const QString &suffix);

    MainWindow &m_window;
    Theme &m_theme;
    QDir m_directory;
};

}
