// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace firstmile
{

class DialogFoot;

/// Asks for the passphrase of a bundle.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(const QString &file, QWidget *parent = nullptr);

    /// What was typed was not it: asks again.
    void refuse();
    void wait(bool waiting); ///< while what was typed is tried
    QLineEdit &field() { return *m_passphrase; }
    DialogFoot &foot() { return *m_foot; }

Q_SIGNALS:
    void given(const QString &passphrase);

private:
    QLineEdit *m_passphrase;
    DialogFoot *m_foot;
};

}
