// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"

#include <QTableWidget>

namespace firstmile
{

/// A card's figures as rows: numbers below each other, sorted by what they are and not by how they are written.
class CardTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit CardTable(QWidget *parent = nullptr);

    void show(const ChartTable &table);
    using QWidget::show;

Q_SIGNALS:
    void rowChosen(int row); ///< of the table as it was given, however it is sorted

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fit();
    void spread();

    ChartTable m_shown;
    int m_ownWidth = 0; ///< that the names need
};

}
