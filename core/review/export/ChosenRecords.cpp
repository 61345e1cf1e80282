// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ChosenRecords.h"

namespace firstmile
{

namespace
{

bool isNoteMessage(const ExportedMessage &each)
{
    return each.message.direction == Direction::Note || each.message.visibility == Visibility::Internal;
}

void leaveOutNotes(ExportedConversation &whole)
{
    QSet<MessageId> notes;
    for (const ExportedMessage &each : whole.messages) {
        if (isNoteMessage(each))
            notes.insert(each.message.id);
    }
    whole.messages.removeIf(isNoteMessage);
    whole.conversation.messages = static_cast<int>(whole.messages.size());
    for (Event &event : whole.events) {
        if (event.kind == EventKind::Noted)
            event.data.clear();
        if (notes.contains(event.message))
            event.message = {};
    }
}

void leaveOutInternals(ExportedConversation &whole)
{
    whole.conversation.assignee.clear();
    whole.conversation.handedTo.clear();
    whole.conversation.tags.clear();
    for (ExportedMessage &each : whole.messages)
        each.message.agent.clear();
    for (Event &event : whole.events) {
        event.agent.clear();
        event.data.clear();
    }
}

}

ExportedConversation chosen(ExportedConversation conversation, const ExportChoice &choice)
{
    if (!choice.notes)
        leaveOutNotes(conversation);
    if (!choice.internals)
        leaveOutInternals(conversation);
    return conversation;
}

ExportedCustomer chosen(ExportedCustomer customer, const ExportChoice &choice)
{
    if (!choice.internals) {
        for (ProfileRecord &record : customer.profile)
            record.name.clear(); // the agent who wrote it, or the file that it came from
    }
    if (choice.profiles)
        return customer;
    customer.profile.clear();
    customer.customer.language.clear();
    for (Identity &identity : customer.customer.identities) {
        identity.about.clear();
        identity.links.clear();
    }
    return customer;
}

Account exportedAccount(const Account &account)
{
    Account bare;
    bare.id = account.id;
    bare.channel = account.channel;
    bare.handle = account.handle;
    bare.name = account.name;
    bare.remoteKey = account.remoteKey;
    bare.createdAt = account.createdAt;
    bare.answerWithin = account.answerWithin;
    return bare;
}

}
