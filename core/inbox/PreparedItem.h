// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/PreparedMessage.h"

namespace firstmile
{

/// A message with what was known of it before it was read.
struct IngestItem
{
    IncomingMessage message;
    MessageSource source; ///< kind empty: none to keep
    QString stream;       ///< mail: the mailbox, if `uid` is set
    qint64 uid = 0;
    qint64 uidValidity = 0;
    QString agent; ///< who of us wrote it, if known
};

/// The same with all worked out that needs no store.
struct PreparedItem
{
    PreparedMessage content;
    QString stream;
    qint64 uid = 0;
    qint64 uidValidity = 0;
    QString agent;
    QString subjectKey;
    bool isReply = false;  ///< by its subject
    qint64 remoteHash = 0; ///< of its remote id, as those name it that answer it
    QString what;          ///< which one it is, should it fail; may be empty
};

/// Pure, and most of the work: to be called in the thread pool.
PreparedItem prepare(const IngestItem &item);

}
