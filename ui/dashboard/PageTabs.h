// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pages/PageQuery.h"

#include <QTabBar>

namespace firstmile
{

/// The dashboard's pages as tabs: words with a line under the one that is shown.
class PageTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    PageId page() const;
    void choose(PageId page);
    void step(int by); ///< goes around at the ends

Q_SIGNALS:
    void chosen(firstmile::PageId page);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

}
