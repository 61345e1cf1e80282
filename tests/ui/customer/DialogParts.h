// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/DialogFoot.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace firstmile::tests
{

/// The control of a kind that is spoken under this name; null if there is none.
template <class Control>
Control *named(QWidget &where, const QString &name)
{
    for (auto *each : where.findChildren<Control *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// Whether a label that can be seen says this.
inline bool says(QWidget &where, const QString &text)
{
    for (auto *each : where.findChildren<QLabel *>()) {
        if (each->isVisible() && each->text().contains(text))
            return true;
    }
    return false;
}

/// What is to be pressed or typed in without a name that can be spoken.
inline QStringList unnamed(QWidget &where)
{
    QStringList found;
    for (auto *each : where.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QPushButton *>(each) || qobject_cast<QComboBox *>(each) ||
                             (qobject_cast<QLineEdit *>(each) && !each->objectName().startsWith(QLatin1String("qt_")));
        const auto *button = qobject_cast<QPushButton *>(each);
        if (control && each->isVisibleTo(&where) && each->accessibleName().isEmpty() &&
            (!button || button->text().isEmpty()))
            found << QString::fromLatin1(each->metaObject()->className());
    }
    return found;
}

}
