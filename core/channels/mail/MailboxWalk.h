// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/ImapCommands.h"
#include "core/channels/mail/MailMarks.h"

#include <QMap>

namespace firstmile
{

/// What a walk knows from its last step and need not ask again.
struct WalkMemory
{
    qint64 uidValidity = 0;
    qint64 low = 0;                       ///< `older` holds the UIDs below this; 0: nothing known
    QList<qint64> older;                  ///< ascending
    std::optional<ImapMailboxState> open; ///< it is open on the connection, and nothing came in since
    int refusedSteps = 0;                 ///< in a row, in which the server gave none of the mails asked for
};

/// One step through a mailbox: mails above the cursor's window first, oldest first; else what changed elsewhere of
/// those inside it, where the server counts changes; and then mails below it, newest first.
///
///   [Opening ->] [Marking ->] [Searching ->] Sizing -> Reading -> [ReadingSingly ->] done
class MailboxWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 bytesPerStep = 8'000'000;
    static constexpr qint64 largestWhole = 64'000'000; ///< of larger mails only the beginning is read
    static constexpr qint64 beginning = 262'144;
    static constexpr qsizetype mailsPerCommand = 50;
    static constexpr int patience = 3; ///< steps refused in a row after which a gap is recorded

    /// `connection` is signed in; it and `memory` outlive the walk. `tellsVanished`: QRESYNC is enabled.
    MailboxWalk(ImapConnection &connection, WalkMemory &memory, qsizetype mailsPerStep, bool tellsVanished,
                QObject *parent);

    Async<FetchResult> run(const QString &mailbox, const Cursor &cursor);
    void cancel(const Error &error);

private:
    enum class Step { Opening, Marking, Searching, Sizing, Reading, ReadingSingly };
    enum class Way { Newer, Older };

    void ask(ImapCommand command, Step step);
    void advance(const ImapReply &reply);
    void onOpened(const ImapMailboxState &state);
    void beginAtTop();
    void beginCounting();
    bool hasChanges() const { return m_state.highestModSeq > m_cursor.modSeq; }
    void askForMarks();
    void onMarks(const UidRange &asked, const Result<ImapReply> &reply);
    void chooseWay();
    void search(const QByteArray &set);
    void onFound(const QList<qint64> &uids);
    void size(const QByteArray &set);
    void onSized(const ImapReply &reply);
    void chooseMails();
    void read();
    void readSet(const QList<qint64> &uids, bool whole);
    void onRead(const QList<qint64> &uids, const Result<ImapReply> &reply);
    void onAllRead();
    bool isLarge(qint64 uid) const { return m_sizes.value(uid).size > largestWhole; }
    void addGap(qint64 uid, const QString &words);
    void finishStep();
    void finishUnchanged();
    RawItem itemOf(const ImapFetched &mail) const;
    void fail(const Error &error);

    ImapConnection &m_connection;
    WalkMemory &m_memory;
    qsizetype m_mailsPerStep;
    bool m_tellsVanished;
    Promise<FetchResult> m_promise;
    QString m_mailbox;
    Cursor m_givenCursor;
    MailCursor m_cursor;
    ImapMailboxState m_state;
    Step m_step = Step::Opening;
    Way m_way = Way::Newer;
    QList<qint64> m_candidates;        ///< ascending; what is there on this way
    QMap<qint64, ImapFetched> m_sizes; ///< by UID
    QList<qint64> m_chosen;            ///< ascending
    QMap<qint64, ImapFetched> m_bodies;
    QMap<qint64, Error> m_refused; ///< by UID, when asked for singly
    QList<qint64> m_single;        ///< of sets that were refused
    int m_outstanding = 0;
    QList<Gap> m_gaps;
    QList<MailMark> m_marks;
};

}
