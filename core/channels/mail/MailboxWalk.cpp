// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailboxWalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

const QByteArray sizeItems = "(UID INTERNALDATE RFC822.SIZE)";

/// Refusals of the mail asked for, not of the connection or of us.
bool isAboutTheMail(ErrorKind kind)
{
    return kind == ErrorKind::Rejected || kind == ErrorKind::NotFound || kind == ErrorKind::Malformed;
}

}

MailboxWalk::MailboxWalk(ImapConnection &connection, WalkMemory &memory, qsizetype mailsPerStep, bool tellsVanished,
                         QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_memory(memory)
    , m_mailsPerStep(mailsPerStep)
    , m_tellsVanished(tellsVanished)
{}

Async<FetchResult> MailboxWalk::run(const QString &mailbox, const Cursor &cursor)
{
    m_mailbox = mailbox;
    m_givenCursor = cursor;
    auto future = m_promise.future();
    if (m_memory.open)
        onOpened(*m_memory.open); // to open a large mailbox costs a server more than to give a step of it
    else
        ask(m_connection.can("CONDSTORE") || m_tellsVanished ? examineWithChanges(mailbox)
                                                             : openMailbox(mailbox, false),
            Step::Opening);
    return future;
}

void MailboxWalk::cancel(const Error &error)
{
    fail(error);
}

void MailboxWalk::ask(ImapCommand command, Step step)
{
    m_step = step;
    whenDone(m_connection.send(std::move(command)), this, [this](const Result<ImapReply> &reply) {
        if (reply)
            advance(*reply);
        else
            fail(reply.error());
    });
}

void MailboxWalk::advance(const ImapReply &reply)
{
    switch (m_step) {
    case Step::Opening:
        onOpened(mailboxState(reply));
        break;
    case Step::Searching:
        onFound(foundUids(reply));
        break;
    case Step::Sizing:
        onSized(reply);
        break;
    case Step::Marking:
    case Step::Reading:
    case Step::ReadingSingly:
        break; // see onMarks() and onRead()
    }
}

void MailboxWalk::onOpened(const ImapMailboxState &state)
{
    m_state = state;
    m_memory.open = state;
    const auto given = MailCursor::from(m_givenCursor);
    if (given && given->uidValidity == m_state.uidValidity)
        m_cursor = *given;
    else
        beginAtTop();
    beginCounting();
    chooseWay();
}

/// With a new UIDVALIDITY every UID means another mail: all is fetched again, and known mails are told by Message-ID.
void MailboxWalk::beginAtTop()
{
    m_memory = {};
    m_memory.open = m_state;
    m_cursor.uidValidity = m_state.uidValidity;
    m_cursor.high = std::max<qint64>(m_state.uidNext - 1, 0);
    m_cursor.low = m_state.exists == 0 ? 1 : m_cursor.high + 1;
}

/// Changes are told from now on if there is nothing to count from: the first time, or after the server's count began
/// anew. It may also have stopped counting (NOMODSEQ).
void MailboxWalk::beginCounting()
{
    if (m_cursor.modSeq == 0 || m_state.highestModSeq < m_cursor.modSeq)
        m_cursor.modSeq = m_state.highestModSeq;
}

void MailboxWalk::askForMarks()
{
    m_step = Step::Marking;
    const auto uids = uidsWorthMarks(m_cursor);
    if (uids.isEmpty()) {
        m_cursor.modSeq = m_state.highestModSeq;
        chooseWay();
        return;
    }
    whenDone(m_connection.send(fetchChanges(uids, m_cursor.modSeq, m_tellsVanished)), this,
             [this, uids](const Result<ImapReply> &reply) { onMarks(uids, reply); });
}

/// The count moves on with a complete answer only. A server that refuses this question must not withhold mail with it.
void MailboxWalk::onMarks(const UidRange &asked, const Result<ImapReply> &reply)
{
    if (!reply && (!isAboutTheMail(reply.error().kind) || !m_connection.isUsable())) {
        fail(reply.error());
        return;
    }
    if (reply)
        m_marks = marksIn(*reply, asked, m_state.uidValidity);
    m_cursor.modSeq = m_state.highestModSeq;
    chooseWay();
}

void MailboxWalk::chooseWay()
{
    const bool mayHaveNewer = m_state.exists > 0 && (m_state.uidNext == 0 || m_state.uidNext > m_cursor.high + 1);
    if (mayHaveNewer) {
        m_way = Way::Newer;
        const auto set = QByteArray::number(m_cursor.high + 1) + ":*";
        if (m_state.uidNext > 0 && m_state.uidNext - m_cursor.high <= m_mailsPerStep)
            size(set);
        else
            search(set);
    } else if (hasChanges()) {
        askForMarks();
    } else if (m_cursor.low > 1) {
        m_way = Way::Older;
        if (m_memory.low == m_cursor.low && m_memory.uidValidity == m_cursor.uidValidity)
            onFound(m_memory.older);
        else
            search("1:" + QByteArray::number(m_cursor.low - 1));
    } else {
        finishUnchanged();
    }
}

void MailboxWalk::search(const QByteArray &set)
{
    ask(searchUids("UID " + set), Step::Searching);
}

void MailboxWalk::onFound(const QList<qint64> &uids)
{
    m_candidates.clear();
    for (const auto uid : uids) {
        // "n:*" is the last mail even if its UID is below n (RFC 3501 6.4.8)
        if (m_way == Way::Newer ? uid > m_cursor.high : uid < m_cursor.low)
            m_candidates << uid;
    }
    if (m_candidates.isEmpty()) {
        finishStep();
        return;
    }
    const auto part = m_way == Way::Newer ? m_candidates.first(std::min(m_mailsPerStep, m_candidates.size()))
                                          : m_candidates.last(std::min(m_mailsPerStep, m_candidates.size()));
    size(uidSet(part));
}

void MailboxWalk::size(const QByteArray &set)
{
    ask(fetchUids(set, sizeItems), Step::Sizing);
}

void MailboxWalk::onSized(const ImapReply &reply)
{
    for (const auto &mail : fetchedMails(reply.data)) {
        if (!mail.isSized)
            continue; // flags that somebody changes just now
        if (m_way == Way::Newer ? mail.uid > m_cursor.high : mail.uid < m_cursor.low)
            m_sizes.insert(mail.uid, mail);
    }
    if (m_candidates.isEmpty()) // asked for by range, without a search
        m_candidates = m_sizes.keys();
    chooseMails();
    if (m_chosen.isEmpty())
        finishStep();
    else
        read();
}

/// As many as fit into a step, from the end that touches the window.
void MailboxWalk::chooseMails()
{
    auto uids = m_sizes.keys();
    if (m_way == Way::Older)
        std::reverse(uids.begin(), uids.end());
    qint64 bytes = 0;
    for (const auto uid : uids) {
        bytes += isLarge(uid) ? beginning : m_sizes.value(uid).size;
        if (!m_chosen.isEmpty() && (bytes > bytesPerStep || m_chosen.size() >= m_mailsPerStep))
            break;
        m_chosen << uid;
    }
    std::sort(m_chosen.begin(), m_chosen.end());
}

void MailboxWalk::read()
{
    m_step = Step::Reading;
    QList<qint64> whole;
    for (const auto uid : std::as_const(m_chosen)) {
        if (isLarge(uid))
            readSet({uid}, false);
        else
            whole << uid;
        if (whole.size() == mailsPerCommand)
            readSet(std::exchange(whole, {}), true);
    }
    if (!whole.isEmpty())
        readSet(whole, true);
}

void MailboxWalk::readSet(const QList<qint64> &uids, bool whole)
{
    ++m_outstanding;
    const auto items =
        whole ? QByteArray("(UID BODY.PEEK[])") : "(UID BODY.PEEK[]<0." + QByteArray::number(beginning) + ">)";
    whenDone(m_connection.send(fetchUids(uidSet(uids), items)), this,
             [this, uids](const Result<ImapReply> &reply) { onRead(uids, reply); });
}

void MailboxWalk::onRead(const QList<qint64> &uids, const Result<ImapReply> &reply)
{
    --m_outstanding;
    if (!reply && (!isAboutTheMail(reply.error().kind) || !m_connection.isUsable())) {
        fail(reply.error());
        return;
    }
    if (reply) {
        for (const auto &mail : fetchedMails(reply->data)) {
            if (mail.body || mail.bodyRefused)
                m_bodies.insert(mail.uid, mail);
        }
    } else if (m_step == Step::Reading) {
        m_single << uids;
    } else {
        m_refused.insert(uids.first(), reply.error());
    }
    if (m_outstanding == 0)
        onAllRead();
}

/// One mail that the server cannot give must not take the others of its set with it.
void MailboxWalk::onAllRead()
{
    if (m_step == Step::Reading && !m_single.isEmpty()) {
        m_step = Step::ReadingSingly;
        for (const auto uid : std::exchange(m_single, {}))
            readSet({uid}, !isLarge(uid));
        return;
    }
    const bool gaveNone = !m_refused.isEmpty() && m_bodies.isEmpty();
    m_memory.refusedSteps = gaveNone ? m_memory.refusedSteps + 1 : 0;
    if (gaveNone && m_memory.refusedSteps < patience) {
        fail(m_refused.first());
        return;
    }
    for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it)
        addGap(it.key(), it.value().detail);
    finishStep();
}

void MailboxWalk::addGap(qint64 uid, const QString &words)
{
    Gap gap;
    gap.from = gap.to = m_sizes.value(uid).receivedAt;
    gap.reason = u"the server does not give the mail with UID %1: %2"_s.arg(uid).arg(words);
    m_gaps << gap;
}

RawItem MailboxWalk::itemOf(const ImapFetched &mail) const
{
    const auto known = m_sizes.value(mail.uid);
    RawItem item;
    item.bytes = *mail.body;
    item.kind = u"mail"_s;
    item.stream = m_mailbox;
    item.uid = mail.uid;
    item.uidValidity = m_state.uidValidity;
    item.receivedAt = known.receivedAt;
    // Some servers' RFC822.SIZE is an estimate; it counts only where not all was asked for.
    item.size = isLarge(mail.uid) ? known.size : mail.body->size();
    return item;
}

void MailboxWalk::finishStep()
{
    FetchResult result;
    for (const auto uid : std::as_const(m_chosen)) {
        const auto mail = m_bodies.value(uid);
        if (mail.body)
            result.items << itemOf(mail);
        else if (mail.bodyRefused)
            addGap(uid, u"it answers NIL"_s);
    }
    const auto touched = [this](qint64 uid) {
        return m_way == Way::Newer ? uid <= m_chosen.last() : uid >= m_chosen.first();
    };
    QList<qint64> left;
    if (!m_chosen.isEmpty())
        std::remove_copy_if(m_candidates.cbegin(), m_candidates.cend(), std::back_inserter(left), touched);
    else if (m_candidates.size() > m_mailsPerStep) // a whole part was expunged meanwhile
        left = m_way == Way::Newer ? m_candidates.mid(m_mailsPerStep)
                                   : m_candidates.first(m_candidates.size() - m_mailsPerStep);
    if (m_way == Way::Newer) {
        const auto end = std::max({m_cursor.high, m_state.uidNext - 1, m_chosen.isEmpty() ? 0 : m_chosen.last()});
        m_cursor.high = left.isEmpty() ? end : left.first() - 1;
        result.more = !left.isEmpty() || m_cursor.low > 1 || hasChanges();
    } else {
        std::reverse(result.items.begin(), result.items.end());
        m_cursor.low = left.isEmpty() ? 1 : left.last() + 1;
        m_memory.uidValidity = m_cursor.uidValidity;
        m_memory.low = m_cursor.low;
        m_memory.older = left;
        m_memory.refusedSteps = 0;
        result.more = !left.isEmpty();
    }
    if (!result.more)
        m_memory.open.reset(); // the next look asks what is new
    result.remaining = static_cast<int>(left.size());
    result.gaps = m_gaps;
    result.marks = m_marks;
    result.next = m_cursor.toText();
    m_promise.settle(result);
}

void MailboxWalk::finishUnchanged()
{
    FetchResult result;
    m_cursor.high = std::max(m_cursor.high, m_state.uidNext - 1);
    result.next = m_cursor.toText();
    result.marks = m_marks;
    result.remaining = 0;
    m_memory.open.reset();
    m_promise.settle(result);
}

void MailboxWalk::fail(const Error &error)
{
    m_promise.settle(error);
}

}
