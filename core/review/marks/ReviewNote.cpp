// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewNote.h"

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return {};
    case Verdict::Good:
        return u"good"_s;
    case Verdict::Coaching:
        return u"to be coached"_s;
    case Verdict::Poor:
        return u"poor"_s;
    }
    return {};
}

QString minuteOf(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

QStringList answerLines(const ConversationReview &review, const std::optional<ScoreCard> &card)
{
    QStringList lines;
    QMap<QString, QString> left = review.answers;
    if (card) {
        for (const ScoreQuestion &each : card->questions) {
            const QString answer = left.take(each.id);
            if (!answer.isEmpty())
                lines.append(u"- %1 %2"_s.arg(each.text.isEmpty() ? each.id : each.text, answer));
        }
    }
    for (const auto &[question, answer] : left.asKeyValueRange())
        lines.append(u"- %1: %2"_s.arg(question, answer));
    return lines;
}

QString quotedLines(const QString &quote)
{
    QString lines = quote;
    lines.replace(u'\n', u"\n> "_s);
    return u"> "_s + lines;
}

/// The words that a comment is about: its own, or (notes of an encrypted bundle carry none) the message's.
QString quotedWords(const ReviewComment &comment, const std::optional<Message> &message)
{
    constexpr qsizetype longest = 2'000;
    if (!comment.quote.isEmpty() || !comment.passage || !message)
        return comment.quote;
    const TextRange passage = clipped(*comment.passage, message->text.size());
    return message->text.mid(passage.start, std::min(passage.length, longest));
}

}

QString ReviewNote::head(const QString &what) const
{
    return u"%1 by %2, %3"_s.arg(what, m_reviewer.name.isEmpty() ? m_reviewer.id : m_reviewer.name, minuteOf(m_at));
}

QString ReviewNote::of(const ConversationReview &review, const std::optional<ScoreCard> &card) const
{
    QStringList lines;
    if (review.verdict != Verdict::None)
        lines.append(u"Verdict: "_s + verdictWords(review.verdict));
    const auto score = card ? scoreOf(*card, review.answers) : std::nullopt;
    if (score)
        lines.append(u"Score: %1 % (%2, version %3)"_s.arg(QString::number(std::round(*score)),
                                                           card->name.isEmpty() ? card->id : card->name,
                                                           QString::number(card->version)));
    lines += answerLines(review, card);
    if (!review.tags.isEmpty())
        lines.append(u"Tags: "_s + review.tags.join(u", "_s));
    if (!review.summary.isEmpty())
        lines.append(review.summary);
    return lines.isEmpty() ? QString() : head(u"Review"_s) + u'\n' + lines.join(u'\n');
}

QString ReviewNote::of(const ReviewComment &comment, const std::optional<Message> &message, bool saidBefore) const
{
    QStringList lines;
    if (comment.removed)
        lines.append(head(u"Review comment taken back"_s));
    else
        lines.append(head(saidBefore ? u"Review comment changed"_s : u"Review comment"_s));
    if (message)
        lines.append(u"On the message of %1 from %2"_s.arg(
            minuteOf(message->at), message->from.name.isEmpty() ? message->from.address : message->from.name));
    else if (comment.message)
        lines.append(u"On message %1, which is not in this conversation"_s.arg(comment.message.toString()));
    const QString quote = quotedWords(comment, message);
    if (!quote.isEmpty())
        lines.append(quotedLines(quote));
    if (!comment.text.isEmpty())
        lines.append(comment.text);
    return lines.join(u'\n');
}

}
