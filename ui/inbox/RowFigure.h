// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ListQuery.h"

#include <QCoreApplication>

namespace firstmile
{

/// What stands at the end of a row's first line: that by which the list is sorted.
struct RowFigure
{
    Q_DECLARE_TR_FUNCTIONS(RowFigure)

public:
    enum class Meaning { Plain, Waiting, Late };

    QString text;
    QString icon; ///< may be empty
    Meaning meaning = Meaning::Plain;

    static RowFigure of(const ConversationRow &row, SortOrder sort, bool late, Instant now);
};

}
