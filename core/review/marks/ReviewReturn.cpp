// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewReturn.h"

#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewLines.h"
#include "core/review/marks/ReviewNote.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageNumbers.h"
#include "core/store/MessageRepository.h"
#include "core/store/NoteWriter.h"
#include "core/store/ReviewRepository.h"
#include "core/store/WorkspaceSettings.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString workspaceIdSetting = u"workspace-id"_s;

QString hashOfReview(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// By what an entry is known, whatever merging made of its reviewer.
QString entryKey(const QString &bundle, const ReviewEntry &entry)
{
    ReviewEntry said = entry;
    said.reviewer.id = originalReviewer(entry.reviewer.id);
    return hashOfReview(bundle.toUtf8() + '\n' + reviewLine(said));
}

ConversationId conversationOf(const ReviewEntry &entry)
{
    if (const auto *review = std::get_if<ConversationReview>(&entry.what))
        return review->conversation;
    if (const auto *comment = std::get_if<ReviewComment>(&entry.what))
        return comment->conversation;
    return {};
}

/// Entries on one thing: a reviewer's words on the conversation, or one comment of theirs; the last one counts.
using EntriesOfThing = QList<const ReviewEntry *>;

/// A comment's id comes behind its letter, so that none can pass for the review.
QString thingOf(const ReviewEntry &entry)
{
    const auto *comment = std::get_if<ReviewComment>(&entry.what);
    return entry.reviewer.id + (comment ? u"\nc"_s + comment->id : u"\nr"_s);
}

/// The return of one book.
class ReturningReviews
{
public:
    ReturningReviews(Transaction &transaction, const ReviewBook &book, Instant now)
        : m_transaction(transaction), m_book(book), m_now(now)
    {}

    Result<ReviewReturned> run();

private:
    Result<std::optional<Conversation>> standing(ConversationId id);
    Result<void> bringConversation(ConversationId id, const QList<EntriesOfThing> &things);
    Result<void> bring(const Conversation &conversation, const EntriesOfThing &entries);
    Result<void> bringReview(const Conversation &conversation, const ReviewEntry &entry);
    Result<void> bringComment(const Conversation &conversation, const EntriesOfThing &entries);
    Result<void> write(const Conversation &conversation, const ReviewEntry &entry, const QString &text);
    StoredReview figureOf(const Conversation &conversation, const ReviewEntry &entry) const;
    QString keyOf(const ReviewEntry &entry) const { return m_keys.value({entry.reviewer.id, entry.number}); }
    bool wasBrought(const ReviewEntry &entry) const { return m_brought.contains(keyOf(entry)); }

    Transaction &m_transaction;
    const ReviewBook &m_book;
    Instant m_now;
    QHash<std::pair<QString, qint64>, QString> m_keys; ///< of entries
    QSet<QString> m_brought;                           ///< keys, by earlier returns
    ReviewReturned m_done;
};

Result<ReviewReturned> ReturningReviews::run()
{
    QMap<ConversationId, QMap<QString, EntriesOfThing>> said;
    for (const ReviewEntry &each : m_book.entries()) {
        const ConversationId conversation = conversationOf(each);
        if (!conversation)
            continue; // a card: its questions come along with the answers
        m_keys.insert({each.reviewer.id, each.number}, entryKey(m_book.bundle(), each));
        said[conversation][thingOf(each)].append(&each);
    }
    FM_ASSIGN(m_brought, ReviewRepository(m_transaction).brought(m_keys.values()));
    for (const auto &[conversation, things] : said.asKeyValueRange())
        FM_TRY(bringConversation(conversation, things.values()));
    return m_done;
}

/// Empty if it is gone: erased with its customer, or its messages went into another one.
Result<std::optional<Conversation>> ReturningReviews::standing(ConversationId id)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(m_transaction).find(id));
    if (!conversation || conversation->messages == 0)
        return std::optional<Conversation>();
    FM_ASSIGN(const auto erased, (m_transaction.first<bool>(
                                     u"SELECT erased_at IS NOT NULL FROM customers WHERE id = ?"_s,
                                     [](const Row &row) { return row.truth(0); }, conversation->customer)));
    return erased.value_or(false) ? std::nullopt : conversation;
}

Result<void> ReturningReviews::bringConversation(ConversationId id, const QList<EntriesOfThing> &things)
{
    FM_ASSIGN(const auto conversation, standing(id));
    if (!conversation) {
        for (const EntriesOfThing &each : things)
            m_done.missing += static_cast<int>(each.size());
        return {};
    }
    ++m_done.conversations;
    const int before = m_done.notes;
    QList<EntriesOfThing> byTime = things;
    std::stable_sort(byTime.begin(), byTime.end(),
                     [](const EntriesOfThing &a, const EntriesOfThing &b) { return a.last()->at < b.last()->at; });
    for (const EntriesOfThing &each : std::as_const(byTime))
        FM_TRY(bring(*conversation, each));
    if (m_done.notes > before)
        FM_TRY(ConversationRepository(m_transaction).refresh(m_transaction, id));
    return {};
}

Result<void> ReturningReviews::bring(const Conversation &conversation, const EntriesOfThing &entries)
{
    if (std::holds_alternative<ConversationReview>(entries.last()->what))
        FM_TRY(bringReview(conversation, *entries.last()));
    else
        FM_TRY(bringComment(conversation, entries));
    QStringList fresh;
    for (const ReviewEntry *each : entries) {
        if (wasBrought(*each))
            ++m_done.already;
        else
            fresh.append(keyOf(*each));
    }
    return ReviewRepository(m_transaction).setBrought(fresh, m_now);
}

StoredReview ReturningReviews::figureOf(const Conversation &conversation, const ReviewEntry &entry) const
{
    const auto &review = std::get<ConversationReview>(entry.what);
    StoredReview figure;
    figure.bundle = m_book.bundle();
    figure.reviewer = entry.reviewer.id;
    figure.reviewed = review.conversation;
    figure.conversation = conversation.id;
    figure.reviewerName = entry.reviewer.name;
    figure.number = entry.number;
    figure.at = entry.at;
    figure.card = review.card;
    figure.cardVersion = review.cardVersion;
    const auto card = m_book.card(review.card, review.cardVersion);
    for (const auto &[id, answer] : review.answers.asKeyValueRange()) {
        StoredAnswer each{id, {}, answer, {}};
        for (const ScoreQuestion &question : card ? card->questions : QList<ScoreQuestion>()) {
            if (question.id == id) {
                each.text = question.text;
                each.worth = worthOf(question, answer);
            }
        }
        figure.answers.append(each);
    }
    figure.score = card ? scoreOf(*card, review.answers) : std::nullopt;
    figure.verdict = toString(review.verdict);
    figure.tags = review.tags;
    figure.entryKey = keyOf(entry);
    return figure;
}

/// The figure follows the latest that was said; a note is written where the words are new.
Result<void> ReturningReviews::bringReview(const Conversation &conversation, const ReviewEntry &entry)
{
    const auto &review = std::get<ConversationReview>(entry.what);
    ReviewRepository reviews(m_transaction);
    FM_ASSIGN(const auto stored, reviews.find(m_book.bundle(), entry.reviewer.id, review.conversation));
    if (stored && (stored->number > entry.number || stored->entryKey == keyOf(entry)))
        return {};
    StoredReview figure = figureOf(conversation, entry);
    const ReviewNote note(entry.reviewer, entry.at);
    const auto card = m_book.card(review.card, review.cardVersion);
    const QString text = note.of(review, card);
    figure.noteKey = text.isEmpty() ? QString() : hashOfReview(text.section(u'\n', 1).toUtf8());
    FM_TRY(reviews.put(figure));
    ++m_done.figures;
    const bool wasNoted = stored && !stored->noteKey.isEmpty();
    if (wasBrought(entry) || figure.noteKey == (stored ? stored->noteKey : QString()))
        return {};
    return write(conversation, entry, text.isEmpty() && wasNoted ? note.takenBack() : text);
}

Result<void> ReturningReviews::bringComment(const Conversation &conversation, const EntriesOfThing &entries)
{
    const ReviewEntry &entry = *entries.last();
    const auto &comment = std::get<ReviewComment>(entry.what);
    const bool saidBefore =
        std::any_of(entries.begin(), entries.end(), [this](const ReviewEntry *each) { return wasBrought(*each); });
    if (wasBrought(entry) || (comment.removed && !saidBefore))
        return {};
    FM_ASSIGN(auto message, MessageRepository(m_transaction).find(comment.message));
    if (message && message->conversation != conversation.id)
        message.reset(); // nobody reads others' conversations by naming them
    return write(conversation, entry, ReviewNote(entry.reviewer, entry.at).of(comment, message, saidBefore));
}

Result<void> ReturningReviews::write(const Conversation &conversation, const ReviewEntry &entry, const QString &text)
{
    const QString agent = entry.reviewer.name.isEmpty() ? entry.reviewer.id : entry.reviewer.name;
    FM_TRY(writeNote(m_transaction, conversation, {agent, m_now}, text));
    ++m_done.notes;
    return {};
}

}

Result<QString> workspaceId(Transaction &transaction)
{
    WorkspaceSettings settings(transaction);
    FM_ASSIGN(const QJsonValue stored, settings.value(workspaceIdSetting));
    if (!stored.toString().isEmpty())
        return stored.toString();
    FM_TRY(MessageNumbers::takeTurn(transaction)); // of two that ask first, the second finds what the first made
    FM_ASSIGN(const QJsonValue meanwhile, settings.value(workspaceIdSetting));
    if (!meanwhile.toString().isEmpty())
        return meanwhile.toString();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    FM_TRY(settings.setValue(transaction, workspaceIdSetting, id));
    return id;
}

Result<ReviewReturned> returnReviews(Transaction &transaction, const QString &bundleWorkspace, const ReviewBook &book,
                                     Instant now)
{
    FM_TRY(MessageNumbers::takeTurn(transaction));
    FM_ASSIGN(const QString here, workspaceId(transaction));
    if (bundleWorkspace != here)
        return Error{ErrorKind::Rejected, u"these reviews are of another workspace: %1"_s.arg(bundleWorkspace), {}};
    return ReturningReviews(transaction, book, now).run();
}

}
