// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// The subject as threading compares it: reply and forward marks of all common languages ("Re:", "AW:", "RES:",
/// "回复：", "Re[2]:"), mailing-list tags and a trailing "(fwd)" taken away however often they repeat, case and white
/// space folded. A tag with a number ("[#4711]") is a ticket's and stays. Empty if nothing else was there.
QString subjectKey(const QString &subject);

/// Whether the subject is marked as an answer (a forward is not one).
bool isReplySubject(const QString &subject);

}
