// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QRadioButton;

namespace firstmile
{

class DialogFoot;

/// Writes customers to a file that other programs read: everybody, or one.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `customer`: the one at hand, if there is one.
    ExportDialog(const ConsoleContext &context, CustomerId customer, QWidget *parent = nullptr);

    ContactFormat format() const;
    void setEverybody(bool everybody);
    void write(const QString &path);
    DialogFoot &foot() { return *m_foot; }

Q_SIGNALS:
    void written(qint64 customers, const QString &path);

private:
    void arrange();
    void refresh();
    void choosePath();
    QString suffix() const; ///< of the file: "vcf", "csv"

    const ConsoleContext &m_context;
    CustomerId m_customer;
    QRadioButton *m_one;
    QRadioButton *m_everybody;
    QComboBox *m_format;
    QLabel *m_about;
    DialogFoot *m_foot;
};

}
