// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/LabelActions.h"

#include <QToolButton>

namespace firstmile
{

/// How the case is labelled, or what is suggested and not yet confirmed; its menu takes one key to choose.
class LabelChip : public QToolButton
{
    Q_OBJECT

public:
    explicit LabelChip(QWidget *parent = nullptr);

    void show(const LabelView &view);
    using QWidget::show;
    void openMenu();

Q_SIGNALS:
    void chosen(const firstmile::CaseLabel &label);
    void accepted();  ///< what is suggested
    void takenBack(); ///< the label

private:
    void fillMenu(const LabelView &view);
};

}
