// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace firstmile
{

class ConsentForm;
class MeaningLabel;

/// Whether a customer may be written to, and wants news; what they said before stands below.
class ConsentList : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentList(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(CustomerId customer, const QList<Consent> &consents);
    using QWidget::show;
    QPushButton &button(ConsentPurpose purpose) { return *line(purpose).change; }
    ConsentForm &form() { return *m_form; }

private:
    struct Line
    {
        ConsentPurpose purpose = ConsentPurpose::Contact;
        MeaningLabel *words = nullptr;
        QPushButton *change = nullptr;
        bool given = true;
    };
    Line &line(ConsentPurpose purpose) { return m_lines[purpose == ConsentPurpose::Contact ? 0 : 1]; }
    void addLine(ConsentPurpose purpose, QVBoxLayout &column);
    void showLine(ConsentPurpose purpose);
    void showBefore();
    void keep(Consent consent);

    const ConsoleContext &m_context;
    CustomerId m_customer;
    QList<Consent> m_consents; ///< newest first
    Line m_lines[2];
    ConsentForm *m_form;
    MeaningLabel *m_before;
};

}
