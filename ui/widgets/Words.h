// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"

#include <QCoreApplication>
#include <QDate>

namespace firstmile
{

/// The one place where states, errors, channels and spans of time become words for people.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString channel(Channel channel);
    static QString status(const Conversation &conversation);

    /// "now", "20 min", "3 h", "2 d": for columns. "20 minutes", "3 hours", "2 days": for sentences.
    static QString shortAge(Milliseconds age);
    static QString longAge(Milliseconds age);
    static QString clockTime(Instant at);
    static QString day(QDate day, QDate today);
    /// The time if it was today, else the day.
    static QString briefTime(Instant at, Instant now);
    static QString dayAndTime(Instant at);
    /// The time if it is today, else day and time.
    static QString briefDayTime(Instant at, Instant now);
    static QString fileSize(qint64 bytes);
    /// "12 k followers": for columns.
    static QString followers(qint64 count);
    /// "3,200 of 20,000 · 410/s · 40 s left".
    static QString progress(const SyncProgress &progress);

    /// Who will see a reply: "Public reply as @brand: everybody can read it".
    static QString audience(const Conversation &conversation, const Account &account);
    /// Who can see a message that is there: "public", "private", "only us".
    static QString visibility(Visibility visibility);
    static QString automatic(Automatic automatic);

    /// How an account's polling stands: "Last poll 12 s ago".
    static QString accountState(const Account &account, Instant now);
    static QString gap(const Gap &gap);

    /// Where a reply stands, and what to do about it where that needs a person.
    static QString outbox(const OutboxItem &item, Instant now);

    /// A time as two people see it who chose it in `zone` (IANA): "5 May 10:00 here, 09:00 in Europe/London".
    static QString inZone(Instant at, const QString &zone);

    /// Others' words as they can stand within a sentence of ours.
    static QString quoted(const QString &others);

    /// A name or handle that keeps to itself: in a sentence of the other direction it reorders nothing beside it.
    static QString isolated(const QString &name);

    /// Why a conversation stands at its place in the list.
    static QString whyHere(const Conversation &conversation, const ListQuery &query, int row, int total, Instant now);

    /// What went wrong and what to do about it.
    static QString problem(const Error &error);
    /// The same for adding an account, where Forbidden means the keyring.
    static QString notKept(const Error &error);
};

}
