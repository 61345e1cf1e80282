// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeReplyData.h"

#include <algorithm>

namespace firstmile::tests
{

Async<QList<SavedReplyLine>> FakeReplyData::savedReplies()
{
    return ready<QList<SavedReplyLine>>(library);
}

Async<SavedReplyId> FakeReplyData::saveReply(const SavedReply &reply)
{
    if (const auto error = failure())
        return ready<SavedReplyId>(*error);
    for (SavedReplyLine &line : library) {
        if (line.reply.id == reply.id) {
            line.reply = reply;
            return ready<SavedReplyId>(reply.id);
        }
        if (line.reply.name == reply.name)
            return ready<SavedReplyId>(Error{ErrorKind::Conflict, {}, {}});
    }
    SavedReply kept = reply;
    kept.id = SavedReplyId(m_data.freshId());
    library.append({kept, {}});
    return ready<SavedReplyId>(kept.id);
}

Async<void> FakeReplyData::removeReply(SavedReplyId reply)
{
    library.removeIf([reply](const SavedReplyLine &line) { return line.reply.id == reply; });
    return ready(Result<void>());
}

Async<FilledReply> FakeReplyData::fill(ConversationId conversation, SavedReplyId reply, const QString &language)
{
    const Conversation &row = m_data.entry(conversation).conversation;
    for (const SavedReplyLine &line : std::as_const(library)) {
        if (line.reply.id != reply)
            continue;
        const SavedReplyText *text = textFor(line.reply, language, row.channel);
        if (!text)
            break;
        const QMap<QString, QString> values{{QStringLiteral("customer.name"), row.customerName}};
        return ready<FilledReply>(FilledReply{fillPlaceholders(text->text, values), text->language});
    }
    return ready<FilledReply>(Error{ErrorKind::NotFound, {}, {}});
}

Async<QList<Macro>> FakeReplyData::macros()
{
    return ready<QList<Macro>>(macroList);
}

Async<MacroId> FakeReplyData::saveMacro(const Macro &macro)
{
    if (const auto error = failure())
        return ready<MacroId>(*error);
    for (Macro &each : macroList) {
        if (each.id == macro.id) {
            each = macro;
            return ready<MacroId>(macro.id);
        }
    }
    macroList.append(macro);
    macroList.last().id = MacroId(m_data.freshId());
    return ready<MacroId>(macroList.last().id);
}

Async<void> FakeReplyData::removeMacro(MacroId macro)
{
    macroList.removeIf([macro](const Macro &each) { return each.id == macro; });
    return ready(Result<void>());
}

Async<QList<MacroEffect>> FakeReplyData::previewMacro(MacroId macro, ConversationId)
{
    if (!macroEffects.isEmpty())
        return ready<QList<MacroEffect>>(macroEffects);
    QList<MacroEffect> effects;
    for (const Macro &each : std::as_const(macroList)) {
        for (const MacroStep &step : each.steps) {
            if (each.id == macro)
                effects.append({step, step.value, {}});
        }
    }
    return ready<QList<MacroEffect>>(effects);
}

Async<QList<OutboxId>> FakeReplyData::runMacro(MacroId, ConversationId conversation, qint64 sawVersion)
{
    if (const auto error = failure())
        return ready<QList<OutboxId>>(*error);
    if (sawVersion != m_data.entry(conversation).conversation.version)
        return ready<QList<OutboxId>>(Error{ErrorKind::Conflict, {}, {}});
    return ready<QList<OutboxId>>(QList<OutboxId>());
}

void FakeReplyData::announceNotices()
{
    ChangeSet changes;
    changes.notices = true;
    Q_EMIT m_data.changed(changes);
}

Async<QList<PublicNotice>> FakeReplyData::notices()
{
    return ready<QList<PublicNotice>>(noticeList);
}

Async<NoticeId> FakeReplyData::saveNotice(const PublicNotice &notice, const QList<ConversationId> &whom)
{
    PublicNotice kept = notice;
    if (!kept.id)
        kept.id = NoticeId(m_data.freshId());
    noticeList.removeIf([&](const PublicNotice &each) { return each.id == kept.id; });
    noticeList.append(kept);
    recipients[kept.id].clear();
    for (const ConversationId id : whom) {
        const Conversation &row = m_data.entry(id).conversation;
        recipients[kept.id].append({id, row.channel, row.customerName, kept.textFor(row.channel), {}, {}, {}, {}});
    }
    announceNotices();
    return ready<NoticeId>(kept.id);
}

Async<void> FakeReplyData::removeNotice(NoticeId notice)
{
    const auto isDraft = [notice](const PublicNotice &each) {
        return each.id == notice && each.state == NoticeState::Draft;
    };
    if (noticeList.removeIf(isDraft) == 0)
        return ready<void>(Error{ErrorKind::Conflict, {}, {}});
    recipients.remove(notice);
    announceNotices();
    return ready(Result<void>());
}

Async<QList<NoticeRecipient>> FakeReplyData::previewNotice(NoticeId notice)
{
    for (NoticeRecipient &each : recipients[notice])
        each.whyNot = unreachable.value(each.conversation);
    return ready<QList<NoticeRecipient>>(recipients.value(notice));
}

Async<QList<NoticeRecipient>> FakeReplyData::noticeRecipients(NoticeId notice)
{
    return ready<QList<NoticeRecipient>>(recipients.value(notice));
}

Async<NoticeSent> FakeReplyData::sendNotice(NoticeId notice)
{
    if (const auto error = failure())
        return ready<NoticeSent>(*error);
    NoticeSent sent;
    for (NoticeRecipient &each : recipients[notice]) {
        if (!each.whyNot.isEmpty()) {
            ++sent.left;
            continue;
        }
        each.state = OutboxState::Queued;
        ++sent.queued;
    }
    for (PublicNotice &each : noticeList) {
        if (each.id == notice)
            each.state = NoticeState::Sending;
    }
    announceNotices();
    return ready<NoticeSent>(sent);
}

Async<NoticeUndone> FakeReplyData::undoNotice(NoticeId notice)
{
    NoticeUndone undone;
    for (NoticeRecipient &each : recipients[notice]) {
        if (each.state != OutboxState::Queued)
            continue;
        each.state = OutboxState::Cancelled;
        ++undone.takenBack;
    }
    for (PublicNotice &each : noticeList) {
        if (each.id == notice)
            each.state = NoticeState::Undone;
    }
    announceNotices();
    return ready<NoticeUndone>(undone);
}

}
