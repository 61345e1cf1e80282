// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeReplyData.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

Draft *FakeReplyData::draft(DraftId id)
{
    const auto found = std::ranges::find_if(m_drafts, [id](const Draft &each) { return each.id == id; });
    return found == m_drafts.end() ? nullptr : &*found;
}

Draft *FakeReplyData::openDraft(ConversationId conversation, DraftMode mode)
{
    Draft *newest = nullptr;
    for (Draft &each : m_drafts) {
        if (each.conversation == conversation && each.mode == mode && each.state == DraftState::Open &&
            (!newest || each.updatedAt >= newest->updatedAt))
            newest = &each;
    }
    return newest;
}

Draft &FakeReplyData::addDraft(ConversationId conversation, const QString &text, const QString &agent)
{
    Draft draft;
    draft.id = DraftId(m_data.freshId());
    draft.conversation = conversation;
    draft.agent = draft.updatedBy = agent;
    draft.shared = agent != m_data.agent();
    draft.text = text;
    draft.revision = 1;
    draft.seenVersion = m_data.entry(conversation).conversation.version;
    draft.createdAt = draft.updatedAt = m_clock.now();
    m_drafts.append(draft);
    return m_drafts.last();
}

Async<ReplyDesk> FakeReplyData::desk(ConversationId conversation)
{
    ReplyDesk desk;
    for (const Draft &each : std::as_const(m_drafts)) {
        if (each.conversation == conversation && each.state == DraftState::Open)
            desk.drafts.prepend(each);
    }
    desk.others = others;
    desk.customerLanguage = customerLanguage;
    desk.customerZone = customerZone;
    desk.signature = signature;
    desk.phone = phone;
    desk.rules = teamRules;
    return ready<ReplyDesk>(desk);
}

Async<QList<DraftLine>> FakeReplyData::drafts()
{
    if (const auto error = failure())
        return ready<QList<DraftLine>>(*error);
    QList<DraftLine> lines;
    for (const Draft &each : std::as_const(m_drafts)) {
        const Conversation &row = m_data.entry(each.conversation).conversation;
        if (each.state == DraftState::Open)
            lines.prepend({each, row.channel, row.customerName});
    }
    return ready<QList<DraftLine>>(lines);
}

Async<Draft> FakeReplyData::saveDraft(const Draft &draft)
{
    if (const auto error = failure())
        return ready<Draft>(*error);
    ++draftsSaved;
    if (!draft.id && draft.text.isEmpty() && draft.files.isEmpty())
        return ready<Draft>(draft);
    if (!draft.id)
        return saveDraft(addDraft(draft.conversation, draft.text), draft);
    Draft *kept = this->draft(draft.id);
    if (!kept)
        return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
    if (kept->revision != draft.revision) {
        m_versions[kept->id].prepend({m_data.freshId(), m_clock.now(), m_data.agent(), draft.text});
        return ready<Draft>(Error{ErrorKind::Conflict, {}, {}});
    }
    return saveDraft(*kept, draft);
}

/// What is typed into what is kept.
Async<Draft> FakeReplyData::saveDraft(Draft &kept, const Draft &typed)
{
    if (!kept.text.isEmpty() && kept.text != typed.text)
        m_versions[kept.id].prepend({m_data.freshId(), kept.updatedAt, kept.updatedBy, kept.text});
    const Draft before = kept;
    kept = typed;
    kept.id = before.id;
    kept.agent = before.agent;
    kept.state = before.state;
    kept.shared = before.shared || typed.shared;
    kept.createdAt = before.createdAt;
    kept.revision = before.revision + 1;
    kept.updatedAt = m_clock.now();
    kept.updatedBy = m_data.agent();
    return ready<Draft>(kept);
}

Async<void> FakeReplyData::discardDraft(DraftId id)
{
    if (const auto error = failure())
        return ready<void>(*error);
    Draft *found = draft(id);
    if (!found)
        return ready<void>(Error{ErrorKind::NotFound, {}, {}});
    found->state = DraftState::Discarded;
    m_data.announce(found->conversation);
    return ready(Result<void>());
}

Async<Draft> FakeReplyData::reopenDraft(DraftId id)
{
    Draft *found = draft(id);
    if (!found)
        return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
    found->state = DraftState::Open;
    m_data.announce(found->conversation);
    return ready<Draft>(*found);
}

Async<Draft> FakeReplyData::shareDraft(DraftId id, bool shared)
{
    Draft *found = draft(id);
    if (!found)
        return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
    found->shared = shared;
    ++found->revision;
    return ready<Draft>(*found);
}

Async<QList<DraftVersion>> FakeReplyData::draftVersions(DraftId id)
{
    return ready<QList<DraftVersion>>(m_versions.value(id));
}

Async<Draft> FakeReplyData::restoreVersion(DraftId id, qint64 version)
{
    Draft *found = draft(id);
    const auto versions = m_versions.value(id);
    const auto old = std::ranges::find_if(versions, [version](const auto &each) { return each.id == version; });
    if (!found || old == versions.cend())
        return ready<Draft>(Error{ErrorKind::NotFound, {}, {}});
    Draft restored = *found;
    restored.text = old->text;
    return saveDraft(*found, restored);
}

Async<void> FakeReplyData::addNote(ConversationId conversation, const QString &text, DraftId id)
{
    if (const auto error = failure())
        return ready<void>(*error);
    Message note;
    note.id = MessageId(m_data.freshId());
    note.direction = Direction::Note;
    note.visibility = Visibility::Internal;
    note.agent = m_data.agent();
    note.text = text;
    note.at = note.receivedAt = m_clock.now();
    m_data.entry(conversation).messages.append(note);
    if (Draft *found = draft(id))
        found->state = DraftState::Sent;
    m_data.announce(conversation);
    return ready(Result<void>());
}

Async<QList<AnswerSuggestion>> FakeReplyData::suggest(ConversationId conversation)
{
    return ready<QList<AnswerSuggestion>>(suggestions.value(conversation));
}

Async<void> FakeReplyData::refuse(ConversationId conversation, const AnswerSuggestion &suggestion)
{
    refused.append(suggestion);
    suggestions[conversation].removeAll(suggestion);
    return ready(Result<void>());
}

Async<QMap<OriginKind, UseCounts>> FakeReplyData::useCounts()
{
    return ready<QMap<OriginKind, UseCounts>>(
        QMap<OriginKind, UseCounts>{{OriginKind::SavedReply, {12, 4, 1}}, {OriginKind::PastAnswer, {7, 5, 3}}});
}

Async<void> FakeReplyData::setModelSetup(const ModelSetup &setup, const QString &key)
{
    if (const auto error = failure())
        return ready<void>(*error);
    model = setup;
    if (!key.isEmpty())
        apiKey = key;
    return ready(Result<void>());
}

Async<ModelPrompt> FakeReplyData::modelPrompt(ConversationId conversation)
{
    const QList<Message> &messages = m_data.entry(conversation).messages;
    return ready<ModelPrompt>(ModelPrompt{u"Answer politely, in the customer’s language."_s,
                                          messages.isEmpty() ? QString() : messages.last().text,
                                          {{u"[name 1]"_s, m_data.entry(conversation).conversation.customerName}}});
}

Async<QString> FakeReplyData::askModel(const ModelPrompt &)
{
    asking = std::make_shared<Promise<QString>>();
    return asking->future();
}

void FakeReplyData::cancelModel()
{
    if (const auto asked = std::exchange(asking, nullptr))
        asked->settle(Error{ErrorKind::Cancelled, {}, {}});
}

Async<void> FakeReplyData::setRules(const ReplyRules &decided)
{
    if (const auto error = failure())
        return ready<void>(*error);
    teamRules = decided;
    ChangeSet changes;
    changes.settings = true;
    Q_EMIT m_data.changed(changes);
    return ready(Result<void>());
}

}
