// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Consent.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace firstmile
{

/// Writes down, in place, what a customer said about being written to: Enter keeps it, Escape leaves.
class ConsentForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentForm(QWidget *parent = nullptr);

    void begin(ConsentPurpose purpose, bool given);
    void end();

Q_SIGNALS:
    void filled(const firstmile::Consent &consent); ///< without the customer

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    ConsentPurpose m_purpose = ConsentPurpose::Contact;
    bool m_given = false;
    QLabel *m_what;
    QLineEdit *m_words;
    QComboBox *m_channel;
};

}
