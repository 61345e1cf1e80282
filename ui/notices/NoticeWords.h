// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ReplyData.h"

#include <QCoreApplication>

namespace firstmile
{

/// How many of a notice's recipients stand where.
struct NoticeCounts
{
    int all = 0;
    int canGet = 0;   ///< nothing speaks against it
    int waiting = 0;  ///< of these: nothing was queued yet
    int onTheWay = 0; ///< queued or held, so it can be taken back
    int arrived = 0;  ///< the network has it
    int takenBack = 0;
    int failed = 0; ///< refused by the network, or of unknown fate
    bool operator==(const NoticeCounts &) const = default;

    static NoticeCounts of(const QList<NoticeRecipient> &recipients);
};

/// A public notice in words: where it stands as a whole, and for each of its recipients.
class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)

public:
    static QString state(const PublicNotice &notice, Instant now);
    /// "12 recipients · 3 on their way · 8 arrived · 1 needs a person"
    static QString counts(const PublicNotice &notice, const NoticeCounts &counts);
    static QString outcome(const NoticeRecipient &recipient); ///< "On its way", "Cannot get it: …"
    static QString send(int count);                           ///< the button: "Send to 12 conversations"
    static QString sent(const NoticeSent &sent);
    static QString undone(const NoticeUndone &undone);
    static QString trouble(const Error &error);
};

}
