// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerSearch.h"
#include "core/customers/History.h"
#include "core/model/Consent.h"
#include "core/model/FollowUp.h"
#include "core/model/Profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// The program's JSON about customers, spelled as in JsonShapes.h. Scripts rely on it.
QJsonObject toJson(const CustomerLine &line);
QJsonObject toJson(const HistoryEntry &entry);
QJsonObject toJson(const HistoryCounts &counts);
QJsonObject toJson(const Consent &consent);
QJsonObject toJson(const FollowUp &followUp);
QJsonArray toJson(const QList<ProfileRecord> &records);
QJsonArray toJson(const Profile &profile, const QList<ProfileRecord> &records);

}
