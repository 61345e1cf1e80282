// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/CardContent.h"

#include "core/text/QuoteFold.h"
#include "ui/widgets/Words.h"

#include <QCoreApplication>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct ContentWords
{
    Q_DECLARE_TR_FUNCTIONS(CardContent)
};

CardContent lineCard(const QString &text, bool strong = false)
{
    CardContent line;
    line.side = CardSide::Line;
    line.author = text;
    line.strong = strong;
    return line;
}

QString cardAuthor(const Message &message, const ThreadView &thread)
{
    if (message.direction == Direction::Inbound) {
        if (!message.from.name.isEmpty())
            return message.from.name;
        return message.from.address.isEmpty() ? thread.conversation.customerName : message.from.address;
    }
    return message.agent.isEmpty() ? ContentWords::tr("We") : message.agent;
}

QString contactWords(const Message &message)
{
    const bool theirs = message.direction == Direction::Inbound;
    switch (message.contact) {
    case ContactKind::Phone:
        return theirs ? ContentWords::tr("called us") : ContentWords::tr("called the customer");
    case ContactKind::Letter:
        return theirs ? ContentWords::tr("wrote a letter") : ContentWords::tr("wrote the customer a letter");
    case ContactKind::InPerson:
        return theirs ? ContentWords::tr("came in person") : ContentWords::tr("met the customer");
    case ContactKind::None:
        break;
    }
    return {};
}

QString contactIcon(ContactKind contact)
{
    switch (contact) {
    case ContactKind::Phone:
        return u"mark-logged"_s;
    case ContactKind::Letter:
        return u"mark-email"_s;
    case ContactKind::InPerson:
        return u"customer"_s;
    case ContactKind::None:
        break;
    }
    return {};
}

/// A reply that came back, or was held up on its way.
void tellDelivery(CardContent &card, const Message &message)
{
    if (message.undelivered.isEmpty())
        return;
    card.tone = message.bounced ? Tone::Bad : card.tone;
    card.status =
        (message.bounced ? ContentWords::tr("Not delivered: “%1”") : ContentWords::tr("Delivery trouble: “%1”"))
            .arg(Words::quoted(message.undelivered));
}

QString cardDetail(const Message &message)
{
    QStringList parts = {Words::clockTime(message.at)};
    if (message.contact != ContactKind::None)
        return (QStringList{contactWords(message)} + parts).join(u" · "_s);
    parts << (message.direction == Direction::Note ? ContentWords::tr("Note: only we can read it")
                                                   : Words::visibility(message.visibility));
    if (message.automatic != Automatic::None)
        parts << Words::automatic(message.automatic);
    if (message.editedAt)
        parts << ContentWords::tr("edited");
    if (message.truncated)
        parts << ContentWords::tr("only its beginning was fetched");
    return parts.join(u" · "_s);
}

CardContent messageCard(const Message &message, const ThreadView &thread)
{
    CardContent card;
    card.side = message.direction == Direction::Inbound ? CardSide::Theirs
                : message.direction == Direction::Note  ? CardSide::Note
                                                        : CardSide::Ours;
    card.author = cardAuthor(message, thread);
    card.detail = cardDetail(message);
    card.when = QLocale().toString(toDateTime(message.at).toLocalTime(), QLocale::LongFormat);
    card.message = message.id;
    card.icon = card.side == CardSide::Note ? u"note"_s : contactIcon(message.contact);
    card.attachments = message.attachments;
    if (message.deleted) {
        card.status = ContentWords::tr("Its author deleted this message.");
        return card;
    }
    const FoldedText folded = foldQuotes(message.text);
    card.text = folded.visible;
    card.quoted = folded.quoted;
    card.isMail = thread.account.channel == Channel::Email && message.direction != Direction::Note &&
                  message.contact == ContactKind::None;
    if (message.text.trimmed().isEmpty() && message.attachments.isEmpty())
        card.status = ContentWords::tr("This message has no text.");
    tellDelivery(card, message);
    return card;
}

CardContent outboxCard(const OutboxItem &item, Instant now)
{
    CardContent card;
    card.side = CardSide::Ours;
    card.author = item.agent.isEmpty() ? ContentWords::tr("We") : item.agent;
    card.detail = Words::visibility(item.message.visibility);
    card.text = item.message.text;
    card.outbox = item.id;
    card.status = Words::outbox(item, now);
    if (item.state == OutboxState::Rejected) {
        card.tone = Tone::Bad;
        card.remedies = {Remedy::EditAgain, Remedy::Discard};
    } else if (item.state == OutboxState::Uncertain) {
        card.tone = Tone::Bad;
    } else if (item.state == OutboxState::Held) {
        card.remedies = {Remedy::Undo};
    } else if (item.state == OutboxState::Queued) {
        card.remedies = item.attempt == 0 ? QList{Remedy::Undo} : QList{Remedy::Retry, Remedy::EditAgain};
    }
    return card;
}

bool isPending(const OutboxItem &item)
{
    return item.state != OutboxState::Confirmed && item.state != OutboxState::Cancelled;
}

}

QList<CardContent> cardsOf(const ThreadView &thread, std::optional<Instant> lookedAt, Instant now)
{
    QList<CardContent> cards;
    const QDate today = toDateTime(now).toLocalTime().date();
    QDate day;
    bool newShown = !lookedAt;
    for (const Message &message : thread.messages) {
        const QDate date = toDateTime(message.at).toLocalTime().date();
        if (date != day)
            cards.append(lineCard(Words::day(date, today)));
        day = date;
        if (!newShown && message.receivedAt > *lookedAt && message.direction == Direction::Inbound) {
            newShown = true;
            cards.append(lineCard(ContentWords::tr("New since you looked"), true));
        }
        cards.append(messageCard(message, thread));
    }
    for (const OutboxItem &item : thread.outbox) {
        if (isPending(item))
            cards.append(outboxCard(item, now));
    }
    return cards;
}

}
