// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MimeDocument.h"

struct _GMimeObject; // GMime's, which only .cpp files include

namespace firstmile
{

/// Describes the tree below `root`, depth first; `objects` belong to `root`.
void collectMimeParts(_GMimeObject *root, std::vector<MimePart> &parts, std::vector<_GMimeObject *> &objects);

}
