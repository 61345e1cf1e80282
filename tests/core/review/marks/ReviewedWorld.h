// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewReturn.h"
#include "core/store/ReviewRepository.h"
#include "tests/core/customers/PrivacyWorld.h"
#include "tests/support/Printers.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Reviewer lea{u"11111111-0000-4000-8000-000000000001"_s, u"Léa Quality"_s};
inline const Reviewer tom{u"11111111-0000-4000-8000-000000000002"_s, u"Tom Legal"_s};
inline const Instant reviewedAt = *fromIso(u"2026-05-03T10:00:00Z"_s);

/// A workspace, and what reviewers say of Ana's conversation in it.
struct ReviewedWorld : PrivacyWorld
{
    explicit ReviewedWorld(Engine engine) : PrivacyWorld(engine)
    {
        id = workspace.write([](Transaction &tx) { return workspaceId(tx); });
        question = *message(mail, u"q@anamark.example"_s);
        place = question.conversation;
        book = ReviewBook(u"bundle"_s, id);
    }

    void say(const Reviewer &who, const decltype(ReviewEntry::what) &what)
    {
        const qint64 number = book.nextNumber(who.id);
        book.add({who, number, reviewedAt + std::chrono::minutes(number), what});
    }
    ConversationReview verdict(Verdict verdict, const QString &summary = {}) const
    {
        ConversationReview review;
        review.conversation = place;
        review.verdict = verdict;
        review.summary = summary;
        return review;
    }
    ReviewComment comment(const QString &text) const
    {
        return {u"c1"_s, place, question.id, TextRange{8, 6}, u"writes"_s, text, false};
    }
    Result<ReviewReturned> tryBring(const ReviewBook &which)
    {
        return attempt([&](Transaction &tx) { return returnReviews(tx, which.workspace(), which, privacyNow + 24h); });
    }
    ReviewReturned bring()
    {
        const auto done = tryBring(book);
        REQUIRE(done);
        return *done;
    }
    QList<Message> notes()
    {
        QList<Message> all =
            workspace.read([&](Session &session) { return MessageRepository(session).ofConversation(place); });
        all.removeIf([](const Message &each) { return each.direction != Direction::Note; });
        return all;
    }
    QStringList texts()
    {
        QStringList all;
        for (const Message &each : notes())
            all.append(each.text);
        return all;
    }
    std::optional<StoredReview> figure(const Reviewer &who)
    {
        return workspace.read(
            [&](Session &session) { return ReviewRepository(session).find(book.bundle(), who.id, place); });
    }

    QString id;
    ConversationId place;
    Message question;
    ReviewBook book;
};

}
