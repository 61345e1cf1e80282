// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailMarks.h"

#include <QMap>

#include <algorithm>

namespace firstmile
{

namespace
{

/// "(EARLIER) 300:310,405". A range may name any number of UIDs that never were: only those asked for are walked.
void addVanished(const QByteArray &text, const UidRange &uids, QMap<qint64, MailMark> &marks)
{
    const auto ranges = text.mid(text.lastIndexOf(')') + 1).trimmed().split(',');
    for (const auto &range : ranges) {
        const auto ends = range.split(':');
        const auto [low, high] = std::minmax({ends.first().toLongLong(), ends.last().toLongLong()});
        if (low < 1)
            continue; // no UID: what cannot be read says nothing
        for (auto uid = std::max(low, uids.first); uid <= std::min(high, uids.last); ++uid)
            marks[uid].gone = true;
    }
}

}

UidRange uidsWorthMarks(const MailCursor &cursor)
{
    return {std::max(cursor.low, cursor.high - mostMarks + 1), cursor.high};
}

ImapCommand fetchChanges(const UidRange &uids, qint64 modSeq, bool vanished)
{
    auto set = QByteArray::number(uids.first);
    if (uids.last > uids.first)
        set += ':' + QByteArray::number(uids.last);
    return fetchUids(set, "(UID FLAGS) (CHANGEDSINCE " + QByteArray::number(modSeq) + (vanished ? " VANISHED)" : ")"));
}

QList<MailMark> marksIn(const ImapReply &reply, const UidRange &uids, qint64 uidValidity)
{
    QMap<qint64, MailMark> marks;
    for (const auto &mail : fetchedMails(reply.data)) {
        if (mail.seen.value_or(false) && uids.contains(mail.uid))
            marks[mail.uid].seen = true;
    }
    for (const auto &response : reply.data) {
        if (response.name == "VANISHED")
            addVanished(response.text, uids, marks);
    }
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        mark->uid = mark.key();
        mark->uidValidity = uidValidity;
    }
    return marks.values();
}

ImapCommand enableResync()
{
    return {"ENABLE QRESYNC", {}, false};
}

bool isResyncEnabled(const ImapReply &reply)
{
    return std::any_of(reply.data.begin(), reply.data.end(), [](const ImapResponse &response) {
        return response.name == "ENABLED" && response.text.toUpper().split(' ').contains("QRESYNC");
    });
}

}
