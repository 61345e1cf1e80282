// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Macros.h"

#include "core/reply/CustomerLanguage.h"
#include "core/reply/ReplyRequest.h"
#include "core/reply/ReplyRoute.h"
#include "core/reply/ReplyValues.h"
#include "core/reply/SavedReplyFill.h"
#include "core/reply/Signature.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/MacroRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "core/text/TextLength.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A step as it would be done, with the saved reply that it takes.
struct PlannedStep
{
    MacroEffect effect;
    ReplyOrigin origin;
};

/// Plans a macro's steps over one conversation; writes nothing.
class MacroPlan
{
public:
    MacroPlan(Session &session, const QString &agent, Instant now) : m_session(session), m_agent(agent), m_now(now) {}

    Result<QList<PlannedStep>> of(MacroId macro, ConversationId conversation);
    const Conversation &conversation() const { return m_conversation; }

private:
    Result<PlannedStep> planned(const MacroStep &step);
    Result<void> planAnswer(PlannedStep &planned);
    Result<void> planNote(MacroEffect &effect);
    Result<QString> whyNotSent(const QString &text);
    Result<QString> asSent(const QString &text);

    Session &m_session;
    QString m_agent;
    Instant m_now;
    Conversation m_conversation;
};

void takeFilled(MacroEffect &effect, const FilledText &filled)
{
    effect.text = filled.text;
    if (filled.unresolved.isEmpty())
        return;
    QStringList names;
    for (const QString &each : filled.unresolved)
        names.append(u'{' + each + u'}');
    effect.whyNot = u"nothing fills %1"_s.arg(names.join(u", "_s));
}

QString whyTooLong(const Account &account, const QString &text, Visibility visibility)
{
    const TextMeasure measure = measureText(account.channel, text, account.settings.value("maxCharacters"_L1).toInt(),
                                            account.settings.value("urlLength"_L1).toInt(usualUrlLength), visibility);
    return measure.limit > 0 && measure.length > measure.limit
               ? u"the reply has %1 characters, the channel takes %2"_s.arg(measure.length).arg(measure.limit)
               : QString();
}

Result<QList<PlannedStep>> MacroPlan::of(MacroId id, ConversationId conversation)
{
    FM_ASSIGN(const auto macro, MacroRepository(m_session).find(id));
    if (!macro)
        return Error{ErrorKind::NotFound, u"there is no macro "_s + id.toString(), {}};
    if (macro->steps.isEmpty())
        return Error{ErrorKind::Malformed, u"the steps of the macro %1 cannot be read"_s.arg(macro->name), {}};
    FM_ASSIGN(const auto found, ConversationRepository(m_session).find(conversation));
    if (!found)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + conversation.toString(), {}};
    m_conversation = *found;
    QList<PlannedStep> steps;
    for (const MacroStep &step : macro->steps) {
        FM_ASSIGN(const auto next, planned(step));
        steps.append(next);
    }
    return steps;
}

Result<PlannedStep> MacroPlan::planned(const MacroStep &step)
{
    PlannedStep planned{{step, {}, whyNoStep(step)}, {}};
    if (!planned.effect.whyNot.isEmpty())
        return planned;
    if (step.kind == MacroStep::Kind::Reply || step.kind == MacroStep::Kind::Draft)
        FM_TRY(planAnswer(planned));
    else if (step.kind == MacroStep::Kind::Note)
        FM_TRY(planNote(planned.effect));
    return planned;
}

Result<void> MacroPlan::planAnswer(PlannedStep &planned)
{
    MacroEffect &effect = planned.effect;
    const QString name = effect.step.value.trimmed();
    FM_ASSIGN(const auto reply, SavedReplyRepository(m_session).named(name));
    if (!reply) {
        effect.whyNot = u"there is no saved reply "_s + name;
        return {};
    }
    const auto filled = fillSavedReply(m_session, *reply, m_conversation.id, m_agent, {}, m_now);
    if (!filled && filled.error().kind != ErrorKind::Rejected)
        return filled.error();
    if (!filled) {
        effect.whyNot = filled.error().detail;
        return {};
    }
    takeFilled(effect, filled->filled);
    planned.origin = {OriginKind::SavedReply, reply->id.value, effect.text};
    if (effect.step.kind == MacroStep::Kind::Reply && effect.whyNot.isEmpty()) {
        FM_ASSIGN(effect.text, asSent(effect.text));
        FM_ASSIGN(effect.whyNot, whyNotSent(effect.text));
    }
    return {};
}

// Below a mail what the composer puts there; a draft gets it when it leaves.
Result<QString> MacroPlan::asSent(const QString &text)
{
    if (m_conversation.channel != Channel::Email)
        return text;
    FM_ASSIGN(const auto messages, MessageRepository(m_session).ofConversation(m_conversation.id));
    FM_ASSIGN(const QString language, customerLanguage(m_session, m_conversation.customer, messages));
    FM_ASSIGN(const QString below, signatureFor(m_session, m_conversation.id, m_agent, language, m_now));
    return signedMail(text.trimmed(), below);
}

Result<void> MacroPlan::planNote(MacroEffect &effect)
{
    FM_ASSIGN(const auto values, replyValues(m_session, m_conversation.id, m_agent, {}, m_now));
    takeFilled(effect, fillPlaceholders(effect.step.value, values));
    return {};
}

Result<QString> MacroPlan::whyNotSent(const QString &text)
{
    FM_ASSIGN(const auto account, AccountRepository(m_session).find(m_conversation.account));
    FM_ASSIGN(const auto messages, MessageRepository(m_session).ofConversation(m_conversation.id));
    FM_ASSIGN(const auto route, routeIn(m_session, m_conversation.id, account, messages, m_now));
    if (!route.canBeSent())
        return route.why;
    return whyTooLong(*account, text, messageToAnswer(messages)->visibility);
}

Result<OutboxId> sendStep(Transaction &transaction, const PlannedStep &step, const MacroRun &run, Instant now)
{
    ReplyRequest request;
    request.conversation = run.conversation;
    request.text = step.effect.text;
    request.agent = run.agent;
    request.seenVersion = run.seenVersion;
    request.undoWindow = run.undoWindow;
    request.origin = step.origin;
    FM_ASSIGN(const OutboxItem item, queueReply(transaction, request, now));
    return item.id;
}

Result<void> draftStep(Transaction &transaction, const PlannedStep &step, const MacroRun &run, qint64 version,
                       Instant now)
{
    Draft draft;
    draft.conversation = run.conversation;
    draft.agent = draft.updatedBy = run.agent;
    draft.text = step.effect.text;
    draft.origin = step.origin;
    draft.seenVersion = run.seenVersion.value_or(version);
    draft.createdAt = draft.updatedAt = now;
    FM_TRY(DraftRepository(transaction).save(transaction, draft));
    return {};
}

Result<void> refuseUndoable(const QList<PlannedStep> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const MacroEffect &effect = steps.at(i).effect;
        if (!effect.whyNot.isEmpty())
            return Error{ErrorKind::Rejected,
                         u"step %1, %2: %3"_s.arg(i + 1).arg(toString(effect.step.kind), effect.whyNot),
                         {}};
    }
    return {};
}

}

Result<QList<MacroEffect>> previewMacro(Session &session, MacroId macro, ConversationId conversation,
                                        const QString &agent, Instant now)
{
    FM_ASSIGN(const auto steps, MacroPlan(session, agent, now).of(macro, conversation));
    QList<MacroEffect> effects;
    for (const PlannedStep &step : steps)
        effects.append(step.effect);
    return effects;
}

/// The reply is first because the other steps change the conversation's version, by which it is told whether somebody
/// was quicker.
Result<QList<OutboxId>> runMacro(Transaction &transaction, const MacroRun &run, const ConversationDeed &deed,
                                 Instant now)
{
    MacroPlan plan(transaction, run.agent, now);
    FM_ASSIGN(auto steps, plan.of(run.macro, run.conversation));
    if (run.seenVersion && *run.seenVersion != plan.conversation().version)
        return Error{ErrorKind::Conflict, u"the conversation went on meanwhile"_s, {}};
    FM_TRY(refuseUndoable(steps));
    std::ranges::stable_partition(
        steps, [](const PlannedStep &step) { return step.effect.step.kind == MacroStep::Kind::Reply; });
    QList<OutboxId> queued;
    for (const PlannedStep &step : steps) {
        if (step.effect.step.kind == MacroStep::Kind::Reply) {
            FM_ASSIGN(const OutboxId id, sendStep(transaction, step, run, now));
            queued.append(id);
        } else if (step.effect.step.kind == MacroStep::Kind::Draft) {
            FM_TRY(draftStep(transaction, step, run, plan.conversation().version, now));
        } else {
            MacroStep whole = step.effect.step;
            if (whole.kind == MacroStep::Kind::Note)
                whole.value = step.effect.text;
            FM_TRY(deed(transaction, run.conversation, whole, run.agent, now));
        }
    }
    return queued;
}

}
