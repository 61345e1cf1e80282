// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"

namespace firstmile
{

/// [{"url", "verified": true}], compact; no links are an empty text.
QString profileLinksToJson(const QList<ProfileLink> &links);
QList<ProfileLink> profileLinksFromJson(const QString &json);

}
