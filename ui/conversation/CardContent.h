// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/model/OutboxItem.h"
#include "ui/widgets/Notices.h"

#include <QDate>

namespace firstmile
{

struct ThreadView;

enum class CardSide { Theirs, Ours, Note, Line };

/// What can be done about a card's trouble.
enum class Remedy { Undo, Retry, EditAgain, Discard };

/// What one entry of the timeline shows, ready in words. A Line has only `author`, its text.
struct CardContent
{
    CardSide side = CardSide::Theirs;
    QString icon; ///< before the author; empty: none
    QString author;
    QString detail; ///< time, who can see it, what is special
    QString when;   ///< the whole date, for the tool tip
    QString text;
    QString quoted; ///< folded away until asked for
    QList<Attachment> attachments;
    MessageId message;
    OutboxId outbox;
    QString status; ///< where a reply on its way stands
    Tone tone = Tone::Quiet;
    QList<Remedy> remedies;
    bool isMail = false; ///< may have a formatted form
    bool strong = false; ///< of a Line: the "new since you looked" one
    bool operator==(const CardContent &) const = default;
};

/// The timeline of a thread: day lines, messages, notes, replies on their way. `lookedAt`: where "new" begins.
QList<CardContent> cardsOf(const ThreadView &thread, std::optional<Instant> lookedAt, Instant now);

}
