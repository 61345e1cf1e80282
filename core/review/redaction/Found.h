// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

namespace firstmile
{

/// Something to be taken out of a flat text.
struct Found
{
    qsizetype from = 0; ///< in the flat text
    qsizetype to = 0;
    RedactionClass kind = RedactionClass::Mail;
    QString sort;  ///< of its pseudonym: "name", "phone", "mail", …
    QString value; ///< what it is, whatever its spelling: the pseudonym is made of it
    QString why;   ///< of the log
};

}
