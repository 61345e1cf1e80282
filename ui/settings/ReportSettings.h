// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace firstmile
{

/// The report that writes itself: how often, when, where to. Of this machine.
class ReportSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSettings(const ConsoleContext &context, QWidget *parent = nullptr);

    void load(); ///< what is stored

private:
    void choose(); ///< a folder, in a dialog
    void keep();
    void sayLast();

    const ConsoleContext &m_context;
    QComboBox *m_every;
    QSpinBox *m_hour;
    QLineEdit *m_folder;
    QCheckBox *m_csv;
    QLabel *m_last;
};

}
