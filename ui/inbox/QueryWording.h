// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryText.h"

#include <QCoreApplication>

namespace firstmile
{

/// The query language in words for people.
class QueryWording
{
    Q_DECLARE_TR_FUNCTIONS(QueryWording)

public:
    static QString problem(const QueryProblem &problem); ///< what is wrong and what could stand there
    static QString about(QueryField field);              ///< "who wrote it": for the list of fields
};

}
