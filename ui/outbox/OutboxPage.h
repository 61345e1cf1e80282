// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/widgets/ColumnPage.h"

namespace firstmile
{

/// Every reply that is on its way or needs a person.
class OutboxPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit OutboxPage(const ConsoleContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void build(const QList<OutboxEntry> &entries);
    void addEntry(const OutboxEntry &entry);
    void report(const Async<void> &deed);

    const ConsoleContext &m_context;
    int m_fixed = 0; ///< what of the column stays
};

}
