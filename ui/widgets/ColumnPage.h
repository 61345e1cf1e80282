// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

/// A page of the program with a title and one column of readable width.
class ColumnPage : public QScrollArea
{
    Q_OBJECT

public:
    ColumnPage(const QString &title, const QString &about, QWidget *parent = nullptr);

    QVBoxLayout &column() { return *m_column; }
    QLabel *addHeading(const QString &text);
    void clearBelow(int index); ///< removes what stands in the column from `index` on

private:
    QVBoxLayout *m_column;
};

}
