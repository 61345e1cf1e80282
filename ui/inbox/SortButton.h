// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ListQuery.h"

#include <QToolButton>

class QActionGroup;

namespace firstmile
{

/// Says by what the list is sorted, and offers the other ways.
class SortButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SortButton(QWidget *parent = nullptr);

    /// `withWords`: something is searched, so that hits can be better or worse.
    void show(SortOrder order, bool withWords);
    using QToolButton::show;

Q_SIGNALS:
    void chosen(firstmile::SortOrder order);

private:
    QActionGroup *m_group;
};

}
