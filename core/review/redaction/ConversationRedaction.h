// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"
#include "core/review/redaction/RecordRedaction.h"

namespace firstmile
{

/// One conversation, with the people who take part in it.
class ConversationRedaction
{
public:
    /// All outlive it. The people: whoever wrote, or was written to, and is not of us.
    ConversationRedaction(const ExportedConversation &conversation, const RedactionKnowledge &knowledge,
                          QList<RedactionEntry> &entries);

    ExportedConversation redacted();
    RecordRedaction &record() { return m_record; }

private:
    void learnPeople();
    Conversation head();
    ExportedMessage message(const ExportedMessage &was);
    void redactMailboxes(Message &message);
    bool isOurs(const Mailbox &mailbox) const;

    const ExportedConversation &m_was;
    const RedactionKnowledge &m_knowledge;
    KnownPeople m_here;
    QStringList m_ourAddresses;
    RecordRedaction m_record;
};

}
