// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/DraftJournal.h"

#include "core/store/ConversationRepository.h"
#include "core/store/Database.h"
#include "core/store/DraftRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Characters that nobody types again gladly, where they are a quarter of what stood there; and those that nobody does
/// however much stays.
constexpr qsizetype someLostCharacters = 15;
constexpr qsizetype manyLostCharacters = 120;

/// How much of `before` is not in `after`, if one stretch of it was replaced.
qsizetype lostCharacters(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return before.size() - head - tail;
}

bool saysNothing(const Draft &draft)
{
    const bool hasVariant =
        std::ranges::any_of(draft.variants, [](const QString &text) { return !text.trimmed().isEmpty(); });
    return draft.text.trimmed().isEmpty() && !hasVariant && draft.files.isEmpty();
}

bool saysTheSame(const Draft &one, const Draft &other)
{
    return one.text == other.text && one.variants == other.variants && one.mode == other.mode &&
           one.shared == other.shared && one.privately == other.privately && one.formatted == other.formatted &&
           one.withSignature == other.withSignature && one.origin == other.origin &&
           one.seenVersion == other.seenVersion;
}

Error draftConflict(const Draft &standing)
{
    switch (standing.state) {
    case DraftState::Sent:
        return {ErrorKind::Conflict, u"this draft was sent meanwhile"_s, {}};
    case DraftState::Discarded:
        return {ErrorKind::Conflict, u"this draft was discarded meanwhile"_s, {}};
    case DraftState::Open:
        break;
    }
    return {ErrorKind::Conflict, u"%1 changed this draft meanwhile"_s.arg(standing.updatedBy), {}};
}

/// The draft as it stands, if the agent may touch it.
Result<Draft> draftFor(Session &session, DraftId id, const QString &agent)
{
    FM_ASSIGN(const auto draft, DraftRepository(session).find(id));
    if (!draft)
        return Error{ErrorKind::NotFound, u"the draft is there no more"_s, {}};
    if (draft->agent != agent && !draft->shared)
        return Error{ErrorKind::Forbidden, u"that draft is %1's, and not shared"_s.arg(draft->agent), {}};
    return *draft;
}

Result<Draft> keepNewDraft(Transaction &transaction, const Draft &draft, const QString &agent, Instant now)
{
    Draft fresh = draft;
    fresh.agent = fresh.updatedBy = agent;
    fresh.state = DraftState::Open;
    fresh.createdAt = fresh.updatedAt = now;
    fresh.outbox = {};
    if (saysNothing(fresh))
        return fresh;
    FM_ASSIGN(const auto place, ConversationRepository(transaction).find(draft.conversation));
    if (!place)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + draft.conversation.toString(), {}};
    return DraftRepository(transaction).save(transaction, fresh);
}

/// What stood there, where it is worth it: its words, and those for single channels.
Result<void> keepVersionsOf(Transaction &transaction, const Draft &standing, const Draft &draft, const QString &agent,
                            Instant now)
{
    DraftRepository drafts(transaction);
    FM_ASSIGN(const auto versions, drafts.versions(standing.id));
    const Instant last = versions.isEmpty() ? standing.createdAt : versions.first().at;
    const bool sameAgent = standing.updatedBy == agent;
    const auto keepVersion = [&](const QString &before, const QString &after) -> Result<void> {
        if (!isWorthVersion(before, after, now - last, sameAgent))
            return {};
        return drafts.addVersion(transaction, standing.id, {0, standing.updatedAt, standing.updatedBy, before});
    };
    for (const auto &[channel, text] : standing.variants.asKeyValueRange())
        FM_TRY(keepVersion(text, draft.variants.value(channel)));
    return keepVersion(standing.text, draft.text);
}

/// A text that lost, so that nothing that was typed is gone.
Result<void> keepLoser(Transaction &transaction, const Draft &loser, const QString &agent, Instant now)
{
    DraftRepository drafts(transaction);
    FM_ASSIGN(const auto standing, drafts.find(loser.id));
    FM_ASSIGN(const auto versions, drafts.versions(loser.id));
    QStringList texts = loser.variants.values();
    texts.append(loser.text);
    for (const QString &text : std::as_const(texts)) {
        const bool isKept = standing && (standing->text == text || standing->variants.values().contains(text));
        const bool isVersion = std::ranges::any_of(versions, [&](const auto &each) { return each.text == text; });
        if (standing && !text.trimmed().isEmpty() && !isKept && !isVersion)
            FM_TRY(drafts.addVersion(transaction, loser.id, {0, now, agent, text}));
    }
    transaction.changes().drafts.insert(loser.conversation);
    return {};
}

/// What became of something typed: the draft, or the conflict that it lost.
struct JournalOutcome
{
    Draft draft;
    std::optional<Error> conflict;
};

Result<JournalOutcome> keepOrSave(Transaction &transaction, const Draft &draft, const QString &agent, Instant now)
{
    const auto kept = keepDraft(transaction, draft, agent, now);
    if (kept)
        return JournalOutcome{*kept, {}};
    if (kept.error().kind != ErrorKind::Conflict)
        return kept.error();
    FM_TRY(keepLoser(transaction, draft, agent, now));
    return JournalOutcome{draft, kept.error()};
}

}

bool isWorthVersion(const QString &before, const QString &after, Milliseconds sinceLast, bool sameAgent)
{
    if (before.trimmed().isEmpty() || before == after)
        return false;
    if (!sameAgent || sinceLast >= versionEvery)
        return true;
    const qsizetype lost = lostCharacters(before, after);
    return lost >= manyLostCharacters || (lost >= someLostCharacters && 4 * lost >= before.size());
}

Result<Draft> keepDraft(Transaction &transaction, const Draft &draft, const QString &agent, Instant now)
{
    if (!draft.id)
        return keepNewDraft(transaction, draft, agent, now);
    DraftRepository drafts(transaction);
    FM_ASSIGN(const Draft standing, draftFor(transaction, draft.id, agent));
    Draft next = draft;
    next.conversation = standing.conversation;
    next.agent = standing.agent;
    next.shared = standing.agent == agent ? draft.shared : standing.shared;
    next.state = standing.state;
    next.outbox = standing.outbox;
    next.createdAt = standing.createdAt;
    FM_ASSIGN(const bool hasFiles, drafts.hasFiles(draft.id, draft.files));
    if (hasFiles && saysTheSame(standing, next)) {
        next.revision = standing.revision;
        next.updatedAt = standing.updatedAt;
        next.updatedBy = standing.updatedBy;
        return next; // also where the answer to an earlier save was lost
    }
    if (standing.state != DraftState::Open || standing.revision != draft.revision)
        return draftConflict(standing);
    next.updatedAt = now;
    next.updatedBy = agent;
    FM_ASSIGN(next, hasFiles ? drafts.saveWords(transaction, next) : drafts.save(transaction, next));
    FM_TRY(keepVersionsOf(transaction, standing, next, agent, now));
    return next;
}

Async<Draft> journalDraft(Database &database, const Draft &draft, const QString &agent, Instant now)
{
    const auto written = database.write(
        [draft, agent, now](Transaction &transaction) { return keepOrSave(transaction, draft, agent, now); });
    return QFuture(written).then([](const Result<JournalOutcome> &outcome) -> Result<Draft> {
        if (!outcome)
            return outcome.error();
        return outcome->conflict ? Result<Draft>(*outcome->conflict) : Result<Draft>(outcome->draft);
    });
}

Result<void> discardDraft(Transaction &transaction, DraftId id, const QString &agent, Instant now)
{
    FM_ASSIGN(const Draft standing, draftFor(transaction, id, agent));
    if (standing.state == DraftState::Discarded)
        return {};
    if (standing.state == DraftState::Sent)
        return draftConflict(standing);
    return DraftRepository(transaction).setState(transaction, id, DraftState::Discarded, {}, now);
}

Result<Draft> reopenDraft(Transaction &transaction, DraftId id, const QString &agent, Instant now)
{
    DraftRepository drafts(transaction);
    FM_ASSIGN(Draft standing, draftFor(transaction, id, agent));
    if (standing.state != DraftState::Open) {
        FM_TRY(drafts.setState(transaction, id, DraftState::Open, {}, now));
        FM_ASSIGN(standing, draftFor(transaction, id, agent));
    }
    FM_ASSIGN(standing.files, drafts.files(id));
    return standing;
}

Result<QList<DraftVersion>> draftVersions(Session &session, DraftId id, const QString &agent)
{
    FM_TRY(draftFor(session, id, agent));
    return DraftRepository(session).versions(id);
}

Result<Draft> restoreVersion(Transaction &transaction, DraftId id, qint64 version, const QString &agent, Instant now)
{
    DraftRepository drafts(transaction);
    FM_ASSIGN(Draft draft, draftFor(transaction, id, agent));
    if (draft.state != DraftState::Open)
        return draftConflict(draft);
    FM_ASSIGN(const auto versions, drafts.versions(id));
    const auto wanted = std::ranges::find(versions, version, &DraftVersion::id);
    if (wanted == versions.cend())
        return Error{ErrorKind::NotFound, u"that draft has no version "_s + QString::number(version), {}};
    if (draft.text != wanted->text) {
        const DraftVersion before{0, draft.updatedAt, draft.updatedBy, draft.text};
        draft.text = wanted->text;
        draft.updatedAt = now;
        draft.updatedBy = agent;
        FM_ASSIGN(draft, drafts.saveWords(transaction, draft));
        if (!before.text.trimmed().isEmpty())
            FM_TRY(drafts.addVersion(transaction, id, before));
    }
    FM_ASSIGN(draft.files, drafts.files(id));
    return draft;
}

Result<Draft> shareDraft(Transaction &transaction, DraftId id, bool shared, const QString &agent, Instant now)
{
    DraftRepository drafts(transaction);
    FM_ASSIGN(Draft draft, draftFor(transaction, id, agent));
    if (draft.agent != agent)
        return Error{ErrorKind::Forbidden, u"only %1 can share that draft, or take it back"_s.arg(draft.agent), {}};
    if (draft.shared != shared) {
        draft.shared = shared;
        draft.updatedAt = now;
        FM_ASSIGN(draft, drafts.saveWords(transaction, draft));
    }
    FM_ASSIGN(draft.files, drafts.files(id));
    return draft;
}

}
