// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/widgets/ColumnPage.h"

namespace firstmile
{

/// Every draft that is open: one's own, and what colleagues share.
class DraftsPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit DraftsPage(const ConsoleContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftChosen(const firstmile::Draft &draft);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void build(const QList<DraftLine> &lines);
    void addLine(const DraftLine &line);
    QString about(const Draft &draft) const;
    void discard(const Draft &draft);
    void bringBack(DraftId draft);

    const ConsoleContext &m_context;
    int m_fixed = 0;
    int m_turn = 0;
};

}
