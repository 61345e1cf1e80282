// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace firstmile
{

class DialogFoot;

/// What a customer said about being written to: on all channels or one, to be answered at all or to get news; and how
/// they said so.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    ConsentDialog(const ConsoleContext &context, CustomerId customer, QWidget *parent = nullptr);

    Consent consent() const;
    DialogFoot &foot() { return *m_foot; }

    /// The newest word of the same purpose and channel; none: nothing was said.
    static std::optional<Consent> before(const QList<Consent> &all, const Consent &like);

Q_SIGNALS:
    /// `undo`: what gives back what was so before.
    void kept(const firstmile::Consent &consent, const firstmile::Consent &undo);

private:
    void arrange();
    void take(const CustomerSheet &sheet);
    void refresh();
    void keep();

    const ConsoleContext &m_context;
    CustomerId m_customer;
    QList<Consent> m_all;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QRadioButton *m_no;
    QRadioButton *m_yes;
    QLineEdit *m_words;
    QLabel *m_now;
    DialogFoot *m_foot;
};

}
