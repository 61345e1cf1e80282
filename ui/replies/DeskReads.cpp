// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/DeskReads.h"

#include "core/reply/CustomerLanguage.h"
#include "core/reply/CustomerZone.h"
#include "core/reply/Signature.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "core/store/ProfileRepository.h"

#include <algorithm>

namespace firstmile::reads
{

using namespace Qt::StringLiterals;

namespace
{

QString phoneOf(const Profile &profile, const std::optional<Customer> &customer)
{
    const QString said = profile.text(u"phone"_s);
    if (!said.isEmpty() || !customer)
        return said;
    const auto phone = std::ranges::find(customer->identities, ContactKind::Phone, &Identity::contact);
    return phone == customer->identities.cend() ? QString() : phone->handle;
}

void noteOther(QList<OtherAgent> &others, const OtherAgent &seen)
{
    const auto known = std::ranges::find(others, seen.agent, &OtherAgent::agent);
    if (known == others.end()) {
        others.append(seen);
        return;
    }
    known->hasQueued = known->hasQueued || seen.hasQueued;
    known->at = std::max(known->at, seen.at);
}

bool isOnItsWay(OutboxState state)
{
    return state == OutboxState::Held || state == OutboxState::Queued || state == OutboxState::Sending;
}

}

Result<QList<OtherAgent>> otherAgents(Session &session, ConversationId conversation, const QString &agent, Instant now)
{
    QList<OtherAgent> others;
    FM_ASSIGN(const auto drafts, DraftRepository(session).ofConversation(conversation, {}));
    for (const Draft &draft : drafts) {
        const bool isWritten = draft.mode == DraftMode::Reply && draft.updatedAt > now - writingFor;
        if (isWritten && draft.updatedBy != agent && !draft.updatedBy.isEmpty())
            noteOther(others, {draft.updatedBy, false, draft.updatedAt});
    }
    FM_ASSIGN(const auto items, OutboxRepository(session).ofConversation(conversation));
    for (const OutboxItem &item : items) {
        if (isOnItsWay(item.state) && item.agent != agent)
            noteOther(others, {item.agent, true, item.createdAt});
    }
    std::ranges::sort(others, std::ranges::greater(), &OtherAgent::at);
    return others;
}

Result<ReplyDesk> replyDesk(Session &session, ConversationId conversation, const QString &agent, Instant now)
{
    FM_ASSIGN(const auto place, ConversationRepository(session).find(conversation));
    if (!place)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + conversation.toString(), {}};
    ReplyDesk desk;
    DraftRepository drafts(session);
    FM_ASSIGN(desk.drafts, drafts.ofConversation(conversation, agent));
    for (Draft &draft : desk.drafts) {
        FM_ASSIGN(draft.files, drafts.files(draft.id));
    }
    FM_ASSIGN(desk.others, otherAgents(session, conversation, agent, now));
    FM_ASSIGN(desk.rules, replyRules(session));
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(conversation));
    FM_ASSIGN(const auto records, ProfileRepository(session).of(place->customer));
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(place->customer));
    FM_ASSIGN(desk.customerLanguage, customerLanguage(session, place->customer, messages));
    desk.customerZone = customerZone(records);
    desk.phone = phoneOf(profileOf(records), customer);
    FM_ASSIGN(desk.signature, signatureFor(session, conversation, agent, desk.customerLanguage, now));
    return desk;
}

Result<QList<DraftLine>> draftLines(Session &session, const QString &agent)
{
    FM_ASSIGN(const auto drafts, DraftRepository(session).open(agent));
    QList<ConversationId> places;
    for (const Draft &draft : drafts)
        places.append(draft.conversation);
    FM_ASSIGN(const auto rows, ConversationRepository(session).rows(places));
    QHash<ConversationId, Conversation> found;
    for (const Conversation &row : rows)
        found.insert(row.id, row);
    QList<DraftLine> lines;
    for (const Draft &draft : drafts) {
        const Conversation place = found.value(draft.conversation);
        lines.append({draft, place.channel, place.customerName});
    }
    return lines;
}

}
