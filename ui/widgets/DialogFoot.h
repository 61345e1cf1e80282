// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace firstmile
{

/// The foot of a dialog: what went wrong, other things to do, and the two buttons that end it.
class DialogFoot : public QWidget
{
    Q_OBJECT

public:
    /// `act` is what the dialog does, verb first; the other button leaves it.
    DialogFoot(const QString &act, const QString &leave, QDialog *dialog);

    QPushButton &act() { return *m_act; }
    QPushButton *addButton(const QString &text); ///< at the leading edge
    void complain(const QString &sentence);      ///< empty: all is well
    QString complaint() const;

private:
    QLabel *m_state;
    QHBoxLayout *m_row;
    QPushButton *m_act;
    int m_added = 0;
};

}
