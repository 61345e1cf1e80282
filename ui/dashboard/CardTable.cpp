// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/CardTable.h"

#include "ui/widgets/Type.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cardMostRows = 14; ///< a longer table scrolls
constexpr int cardRowRole = Qt::UserRole;
constexpr int cardSortRole = Qt::UserRole + 1;

/// Sorted by what it says as a number; what is none comes last in either order's reading.
class CardCell : public QTableWidgetItem
{
public:
    using QTableWidgetItem::QTableWidgetItem;

    bool operator<(const QTableWidgetItem &other) const override
    {
        const double mine = data(cardSortRole).toDouble();
        const double theirs = other.data(cardSortRole).toDouble();
        if (std::isnan(mine) && std::isnan(theirs))
            return QString::localeAwareCompare(text(), other.text()) < 0;
        return std::isnan(mine) || (!std::isnan(theirs) && mine < theirs);
    }
};

/// Numbers stand right, so that their digits stand below each other.
bool cardIsNumeric(const ChartTable &table, int column)
{
    return column > 0 && std::ranges::all_of(table.rows, [column](const QStringList &row) {
               const QString cell = row.value(column);
               return cell.isEmpty() || cell.front().isDigit() || cell == u"\u2013"_s;
           });
}

}

CardTable::CardTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem *item) { Q_EMIT rowChosen(item->data(cardRowRole).toInt()); });
}

void CardTable::show(const ChartTable &table)
{
    if (table.columns == m_shown.columns && table.rows == m_shown.rows)
        return; // whoever reads it keeps their place
    m_shown = table;
    const bool sortable = !table.values.isEmpty();
    const int sortedBy = horizontalHeader()->sortIndicatorSection();
    setSortingEnabled(false);
    setColumnCount(static_cast<int>(table.columns.size()));
    setHorizontalHeaderLabels(table.columns);
    setRowCount(static_cast<int>(table.rows.size()));
    fill();
    if (sortable && (sortedBy < 0 || sortedBy >= columnCount()))
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as given, until a head is pressed
    setSortingEnabled(sortable);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + space::inside);
    m_ownWidth = columnCount() > 0 ? columnWidth(0) : 0;
    fit();
    spread();
}

/// What is left of the width goes to the names.
void CardTable::spread()
{
    if (columnCount() == 0)
        return;
    int others = 0;
    for (int column = 1; column < columnCount(); ++column)
        others += columnWidth(column);
    setColumnWidth(0, std::max(m_ownWidth, viewport()->width() - others));
}

void CardTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    spread();
}

void CardTable::fill()
{
    for (int column = 0; column < m_shown.columns.size(); ++column) {
        const Qt::Alignment side = cardIsNumeric(m_shown, column) ? Qt::AlignTrailing : Qt::AlignLeading;
        horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
        for (int row = 0; row < m_shown.rows.size(); ++row) {
            auto *cell = new CardCell(m_shown.rows[row].value(column));
            cell->setTextAlignment(side | Qt::AlignVCenter);
            cell->setData(cardRowRole, row);
            cell->setData(cardSortRole, m_shown.values.value(row).value(column, std::nan("")));
            setItem(row, column, cell);
        }
    }
}

void CardTable::fit()
{
    const int rows = std::min(rowCount(), cardMostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize() * rows +
                   horizontalScrollBar()->sizeHint().height());
}

}
