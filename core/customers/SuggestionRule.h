// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"
#include "core/model/Evidence.h"
#include "core/model/Identity.h"

namespace firstmile
{

/// One clue that two customers share.
struct SharedClue
{
    ClueKind kind = ClueKind::Page;
    QString value;
    ClueSource one = ClueSource::Message; ///< how sure it is on the one side, and on the other
    ClueSource other = ClueSource::Message;
    IdentityId oneIdentity;
    IdentityId otherIdentity;
    MessageId oneMessage;
    MessageId otherMessage;
};

/// What speaks for two customers being one person.
struct Judgement
{
    bool isEnough = false;
    double strength = 0;
    QList<Evidence> evidence; ///< the strongest first
};

/// The table of core/customers/Suggestions.h, on what two customers share. Pure.
Judgement judge(const Customer &one, const Customer &other, const QList<SharedClue> &shared);

}
