// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/CustomerData.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace firstmile
{

class Avatar;
class ElidedLabel;

/// The head of a customer's page: who, how much there was, and what can be done.
class CustomerHead : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHead(QWidget *parent = nullptr);

    void show(const CustomerSheet &sheet, Instant now);
    using QWidget::show;
    void setActions(const QList<QAction *> &actions);
    QString figures() const { return m_spoken; } ///< as they are spoken
    QToolButton &back() { return *m_back; }

Q_SIGNALS:
    void backAsked();
    void crmAsked(const QUrl &page);
    void enrichAsked();

private:
    void build();
    QToolButton *makeButton(const QString &text, const QString &icon);
    void showFigures(const HistoryCounts &counts, Instant now);
    void addFigure(const QString &value, const QString &what);

    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QToolButton *m_back;
    QToolButton *m_crm;
    QToolButton *m_enrich;
    QHBoxLayout *m_buttons;
    QWidget *m_figures;
    QString m_spoken;
    QUrl m_page;
};

}
