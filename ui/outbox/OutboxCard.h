// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ReplyData.h"
#include "ui/widgets/LineCard.h"

namespace firstmile
{

/// What a person can do with a reply in the outbox.
enum class OutboxDeed { TakeBack, Retry, EditAgain, Release, SendBack, OtherTime, Arrived, NotThere };

/// One reply in the outbox: to whom, where it stands, its history folded away, and what can be done.
class OutboxCard : public LineCard
{
    Q_OBJECT

public:
    /// `agent`: who looks at it; nobody releases what they wrote themselves.
    OutboxCard(const OutboxEntry &entry, const QString &agent, Instant now, QWidget *parent = nullptr);

    OutboxId id() const { return m_entry.item.id; }
    bool shows(const OutboxEntry &entry, Instant now) const;  ///< a card made of it now would say nothing else
    void unfold(const QList<OutboxStep> &steps, Instant now); ///< shows its history
    void fold();

    static QList<OutboxDeed> deeds(const OutboxItem &item, const QString &agent);

Q_SIGNALS:
    void deedAsked(firstmile::OutboxDeed deed, const firstmile::OutboxEntry &entry);
    void historyAsked();
    void openAsked();

private:
    static QString said(const OutboxEntry &entry, Instant now);
    QString deedText(OutboxDeed deed) const;

    OutboxEntry m_entry;
    QString m_said; ///< what depends on the time, too
    QWidget *m_history = nullptr;
};

}
