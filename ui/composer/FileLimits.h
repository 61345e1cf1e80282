// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "core/model/OutboxItem.h"

#include <QStringList>

namespace firstmile
{

/// What files a network takes with one message.
struct FileLimits
{
    int most = 0;            ///< files; -1: any number
    qint64 pictureBytes = 0; ///< of one picture; 0: no limit of its own
    qint64 otherBytes = 0;   ///< of one film or other file; 0: no limit of its own
    QStringList types = {};  ///< MIME types, or their beginning ("image/"); empty: all
    int altLength = 0;       ///< characters of a description; 0: no limit
    bool isGifAlone = false; ///< an animation goes alone

    bool takes(const QString &type) const;
};

bool isPicture(const QString &type);

/// As our sending holds them. `visibility`: of the message answered; `privately`: a message to the customer alone,
/// although theirs was public.
FileLimits fileLimits(const Account &account, Visibility visibility, bool privately);

/// What is wrong with a file, or with all of them together, in a sentence; empty: nothing.
QString fileTrouble(const OutgoingFile &file, const FileLimits &limits);
QString filesTrouble(const QList<OutgoingFile> &files, const FileLimits &limits);
bool isTooLarge(const OutgoingFile &file, const FileLimits &limits);

}
