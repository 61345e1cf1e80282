// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace firstmile
{

class DialogFoot;

/// An address, a phone or a handle that an agent was told becomes the customer's; if it is somebody else's, the two can
/// be compared.
class ClaimDialog : public QDialog
{
    Q_OBJECT

public:
    ClaimDialog(const ConsoleContext &context, CustomerId customer, QWidget *parent = nullptr);

    Identity identity() const;
    DialogFoot &foot() { return *m_foot; }

    /// The customer whom the detail of a Conflict names by number; none: it does not.
    static CustomerId ownerIn(const QString &detail);

Q_SIGNALS:
    void claimed(const firstmile::Identity &identity);
    void comparisonAsked(firstmile::CustomerId other);

private:
    void refresh();
    void claim();
    void onConflict(const Error &error);

    const ConsoleContext &m_context;
    CustomerId m_customer;
    CustomerId m_owner; ///< whose it is
    QComboBox *m_kind;
    QLineEdit *m_text;
    DialogFoot *m_foot;
    QPushButton *m_compare;
};

}
