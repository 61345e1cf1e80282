// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PreparedItem.h"

#include "core/text/SubjectKey.h"
#include "core/text/TextHash.h"

namespace firstmile
{

PreparedItem prepare(const IngestItem &item)
{
    PreparedItem prepared;
    prepared.content = prepareMessage(item.message, item.source);
    prepared.stream = item.stream;
    prepared.uid = item.uid;
    prepared.uidValidity = item.uidValidity;
    prepared.agent = item.agent;
    prepared.subjectKey = subjectKey(item.message.subject);
    prepared.isReply = isReplySubject(item.message.subject);
    prepared.remoteHash =
        item.message.remoteId == item.message.dedupeKey ? prepared.content.dedupeHash : textHash(item.message.remoteId);
    return prepared;
}

}
