// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ChangeSet.h"

#include <QByteArray>

namespace firstmile
{

/// A ChangeSet as the payload of a PostgreSQL notification, which holds fewer than 8000 bytes: a larger set is told as
/// "everything".
QByteArray toJson(const ChangeSet &changes);

/// What cannot be read is taken as "everything": a view that reads too much is right, one that reads too little is not.
ChangeSet changesFromJson(const QByteArray &json);

}
