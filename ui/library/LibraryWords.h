// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Macro.h"
#include "core/model/ReplyOrigin.h"
#include "core/model/SavedReply.h"

#include <QCoreApplication>

namespace firstmile
{

/// Saved replies and macros in words for people.
class LibraryWords
{
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)

public:
    static QString title(const SavedReply &reply); ///< its title, or its name where it has none
    static QString language(const QString &tag);   ///< "Portuguese (pt)"; empty: "Any language"
    static QString variant(const SavedReplyText &text);
    static QString uses(const UseCounts &uses);
    /// "Approved · Mia's · expires on …"; empty: there is nothing to say.
    static QString standing(const SavedReply &reply, Instant now);
    static QString unresolved(const QStringList &names);
    /// What is wrong with a text that is being written: placeholders that nothing can ever fill, and braces that look
    /// like one and are none. Empty: all is well.
    static QString problems(const QString &text);
    /// What can be put into a text, with what it stands for.
    static QList<std::pair<QString, QString>> placeholders();

    static QString stepKind(MacroStep::Kind kind);
    static QString step(const MacroStep &step);
    static QString stepHint(MacroStep::Kind kind); ///< what is to be written beside it; empty: nothing

    /// What went wrong with saving, taking or running one, and the way on.
    static QString trouble(const Error &error);
};

}
