// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/BulkDeed.h"

#include <QCoreApplication>

namespace firstmile
{

/// What is being done, and was done, to how many conversations.
class DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(DeedWords)

public:
    static QString doing(const BulkDeed &deed, int conversations);
    static QString done(const BulkDeed &deed, int conversations);
};

}
