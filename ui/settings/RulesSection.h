// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/CustomerData.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

/// A part of the settings page that shows some of what a team decided about its customers, and changes it.
class RulesSection : public QWidget
{
    Q_OBJECT

public:
    RulesSection(const QString &title, const QString &about, QWidget *parent);
    ~RulesSection() override;

    virtual void take(const CustomerRules &rules) = 0;
    virtual void put(CustomerRules &rules) const = 0; ///< what is set here, into `rules`
    virtual void complain(const QString &sentence);   ///< it could not be kept; empty: it was

Q_SIGNALS:
    void edited(); ///< by a person, and to be kept

protected:
    QVBoxLayout &column() { return *m_column; }
    QLabel *addCaption(const QString &text);

private:
    QVBoxLayout *m_column;
    QLabel *m_complaint;
};

}
