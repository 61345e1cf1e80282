// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ChangeSet.h"
#include "core/reply/SpellChecker.h"
#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QObject>

namespace firstmile
{

class Composer;

/// What a composer needs of the workspace and of this machine, all but what leaves it: saves its drafts, shares them,
/// puts them aside and takes that back, shows their versions, fills the saved replies that are asked for, and knows the
/// words that it completes and the spelling.
class DraftDesk : public QObject
{
    Q_OBJECT

public:
    DraftDesk(const ConsoleContext &context, Composer &composer, QObject *parent = nullptr);

private:
    void save(const Draft &draft, qint64 ticket);
    void showTheirs(const Draft &draft); ///< somebody else saved it meanwhile
    void share(DraftId draft, bool shared);
    void discard(DraftId draft);
    void reopen(DraftId draft, ConversationId conversation);
    void showVersions(DraftId draft);
    void fill(SavedReplyId reply);
    void readWords();

    const ConsoleContext &m_context;
    Composer &m_composer;
    SpellChecker m_speller;
};

}
