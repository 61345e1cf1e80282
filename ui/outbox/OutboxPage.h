// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"
#include "ui/outbox/OutboxCard.h"
#include "ui/widgets/ColumnPage.h"

#include <QMap>
#include <QSet>

class QButtonGroup;

namespace firstmile
{

/// Every reply that was sent, with where it stands, in parts; what needs a person comes first.
class OutboxPage : public ColumnPage
{
    Q_OBJECT

public:
    explicit OutboxPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(OutboxShown shown);
    using ColumnPage::show;
    OutboxShown shown() const { return m_shown; }

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addParts();
    void refresh();
    void build();
    QList<OutboxCard *> takeCards(); ///< out of the column, which is left empty
    OutboxCard *makeCard(const OutboxEntry &entry);
    void sayEmpty();
    void chain(const QList<OutboxCard *> &cards);
    void moveFocus(const QList<OutboxCard *> &cards, OutboxId id, qsizetype row, const QString &spoken);
    void toggleHistory(OutboxCard *card);
    void readHistory(OutboxCard *card);
    void perform(OutboxDeed deed, const OutboxEntry &entry);
    void askSendBack(const OutboxItem &item);
    void askOtherTime(const OutboxEntry &entry);
    void report(const Async<void> &deed, const QString &sentence);

    const ConsoleContext &m_context;
    OutboxShown m_shown = OutboxShown::NeedsPerson;
    QButtonGroup *m_parts;
    QList<OutboxEntry> m_entries;
    QSet<OutboxId> m_unfolded;
    int m_fixed = 0; ///< what of the column stays
    int m_turn = 0;
};

}
