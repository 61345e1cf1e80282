// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/OutboxItem.h"

namespace firstmile
{

/// The picture, as its camera held it, in at most `mostBytes`: as many pixels as fit, without what the camera noted
/// (place, time, owner). PNG where it is see-through, else JPEG. Rejected if it cannot be read or does not get so
/// small. Works in the thread that calls it.
Result<OutgoingFile> shrunkPicture(const OutgoingFile &picture, qint64 mostBytes);

/// The same in another thread.
Async<OutgoingFile> shrinkPicture(const OutgoingFile &picture, qint64 mostBytes);

/// A file of this machine, read in another thread. Rejected if it is larger than a reply can carry.
Async<OutgoingFile> readOutgoingFile(const QString &path);

/// A picture from the clipboard as a PNG file, made in another thread.
Async<OutgoingFile> outgoingPicture(const QImage &picture);

}
