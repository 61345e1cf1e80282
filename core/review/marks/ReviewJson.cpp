// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewJson.h"

#include "core/review/marks/ReviewBounds.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct QuestionKindName
{
    ScoreQuestion::Kind kind;
    QLatin1StringView name;
};

constexpr QuestionKindName questionKindNames[] = {{ScoreQuestion::Kind::YesNo, "yes-no"_L1},
                                                  {ScoreQuestion::Kind::Scale, "scale"_L1},
                                                  {ScoreQuestion::Kind::Choice, "choice"_L1}};

void putReviewText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject questionJson(const ScoreQuestion &question)
{
    QJsonObject json{{u"id"_s, question.id}};
    putReviewText(json, u"text"_s, question.text);
    for (const QuestionKindName &each : questionKindNames) {
        if (each.kind == question.kind)
            json.insert(u"kind"_s, each.name);
    }
    if (!question.choices.isEmpty())
        json.insert(u"choices"_s, QJsonArray::fromStringList(question.choices));
    json.insert(u"weight"_s, question.weight);
    if (question.critical)
        json.insert(u"critical"_s, true);
    return json;
}

/// What was said, under the key that says what it is.
struct SaidJson
{
    QJsonObject &line;

    void operator()(const ConversationReview &review) const
    {
        QJsonObject json{{u"conversation"_s, review.conversation.value}};
        putReviewText(json, u"card"_s, review.card);
        if (review.cardVersion > 0)
            json.insert(u"cardVersion"_s, review.cardVersion);
        QJsonObject answers;
        for (const auto &[question, answer] : review.answers.asKeyValueRange())
            answers.insert(question, answer);
        if (!answers.isEmpty())
            json.insert(u"answers"_s, answers);
        if (!review.tags.isEmpty())
            json.insert(u"tags"_s, QJsonArray::fromStringList(review.tags));
        putReviewText(json, u"verdict"_s, toString(review.verdict));
        putReviewText(json, u"summary"_s, review.summary);
        line.insert(u"review"_s, json);
    }
    void operator()(const ReviewComment &comment) const
    {
        QJsonObject json{{u"id"_s, comment.id}, {u"conversation"_s, comment.conversation.value}};
        if (comment.message)
            json.insert(u"message"_s, comment.message.value);
        if (comment.passage) {
            json.insert(u"start"_s, static_cast<qint64>(comment.passage->start));
            json.insert(u"length"_s, static_cast<qint64>(comment.passage->length));
        }
        putReviewText(json, u"quote"_s, comment.quote);
        putReviewText(json, u"text"_s, comment.text);
        if (comment.removed)
            json.insert(u"removed"_s, true);
        line.insert(u"comment"_s, json);
    }
    void operator()(const ScoreCard &card) const
    {
        QJsonArray questions;
        for (const ScoreQuestion &each : card.questions)
            questions.append(questionJson(each));
        QJsonObject json{{u"id"_s, card.id}, {u"version"_s, card.version}, {u"questions"_s, questions}};
        putReviewText(json, u"name"_s, card.name);
        line.insert(u"card"_s, json);
    }
};

/// Reads fields one by one; the first that is not what it should be is remembered, and the rest read as nothing.
class ReviewFields
{
public:
    explicit ReviewFields(const QJsonObject &json) : m_json(json) {}

    QString text(const QString &key, bool needed = false)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() ? needed : !value.isString() || (needed && value.toString().isEmpty()))
            fail(key);
        return value.toString();
    }
    qint64 number(const QString &key, qint64 least, qint64 most, qint64 without)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() && without >= 0)
            return without;
        const qint64 number = value.isDouble() ? value.toInteger(least - 1) : least - 1;
        if (number < least || number > most)
            fail(key);
        return number;
    }
    bool flag(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key);
        return value.toBool();
    }
    QStringList texts(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key);
        QStringList all;
        for (const QJsonValue each : value.toArray()) {
            if (!each.isString())
                fail(key);
            all.append(each.toString());
        }
        return all;
    }
    QJsonObject object(const QString &key, bool needed)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() ? needed : !value.isObject())
            fail(key);
        return value.toObject();
    }
    QJsonArray array(const QString &key)
    {
        if (!m_json.value(key).isArray())
            fail(key);
        return m_json.value(key).toArray();
    }
    const QJsonObject &json() const { return m_json; }

    void fail(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    Result<void> outcome() const
    {
        if (m_wrong.isEmpty())
            return {};
        return Error{ErrorKind::Malformed, u"the field \"%1\" is missing or not what it should be"_s.arg(m_wrong), {}};
    }

private:
    QJsonObject m_json;
    QString m_wrong;
};

constexpr qint64 highestReviewId = std::numeric_limits<qint64>::max();

Result<ConversationReview> readReview(const QJsonObject &json)
{
    ReviewFields fields(json);
    ConversationReview review;
    review.conversation = ConversationId(fields.number(u"conversation"_s, 1, highestReviewId, -1));
    review.card = fields.text(u"card"_s);
    review.cardVersion = static_cast<int>(fields.number(u"cardVersion"_s, 0, ReviewBounds::number, 0));
    const QJsonObject answers = fields.object(u"answers"_s, false);
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        if (!each.value().isString())
            fields.fail(u"answers"_s);
        review.answers.insert(each.key(), each.value().toString());
    }
    review.tags = fields.texts(u"tags"_s);
    const QString verdict = fields.text(u"verdict"_s);
    review.verdict = verdictFromString(verdict);
    if (toString(review.verdict) != verdict)
        fields.fail(u"verdict"_s);
    review.summary = fields.text(u"summary"_s);
    FM_TRY(fields.outcome());
    return review;
}

Result<ReviewComment> readComment(const QJsonObject &json)
{
    ReviewFields fields(json);
    ReviewComment comment;
    comment.id = fields.text(u"id"_s, true);
    comment.conversation = ConversationId(fields.number(u"conversation"_s, 1, highestReviewId, -1));
    comment.message = MessageId(fields.number(u"message"_s, 0, highestReviewId, 0));
    if (json.contains(u"start"_s) || json.contains(u"length"_s)) {
        // Out of range is no reason to lose what was said: it is clipped.
        comment.passage = TextRange{static_cast<qsizetype>(json.value(u"start"_s).toInteger()),
                                    static_cast<qsizetype>(json.value(u"length"_s).toInteger())};
    }
    comment.quote = fields.text(u"quote"_s);
    comment.text = fields.text(u"text"_s);
    comment.removed = fields.flag(u"removed"_s);
    FM_TRY(fields.outcome());
    return comment;
}

Result<ScoreQuestion> readQuestion(const QJsonObject &json)
{
    ReviewFields fields(json);
    ScoreQuestion question;
    question.id = fields.text(u"id"_s, true);
    question.text = fields.text(u"text"_s);
    const QString kind = fields.text(u"kind"_s, true);
    bool isKind = false;
    for (const QuestionKindName &each : questionKindNames) {
        if (each.name == kind) {
            question.kind = each.kind;
            isKind = true;
        }
    }
    if (!isKind)
        fields.fail(u"kind"_s);
    question.choices = fields.texts(u"choices"_s);
    question.weight = json.value(u"weight"_s).toDouble(1);
    question.critical = fields.flag(u"critical"_s);
    FM_TRY(fields.outcome());
    return question;
}

Result<ScoreCard> readCard(const QJsonObject &json)
{
    ReviewFields fields(json);
    ScoreCard card;
    card.id = fields.text(u"id"_s, true);
    card.name = fields.text(u"name"_s);
    card.version = static_cast<int>(fields.number(u"version"_s, 1, ReviewBounds::number, -1));
    for (const QJsonValue each : fields.array(u"questions"_s)) {
        FM_ASSIGN(const ScoreQuestion question, readQuestion(each.toObject()));
        card.questions.append(question);
    }
    FM_TRY(fields.outcome());
    return card;
}

}

QJsonObject toJson(const ReviewEntry &entry)
{
    QJsonObject line{{u"reviewer"_s, entry.reviewer.id}, {u"number"_s, entry.number}, {u"at"_s, toIso(entry.at)}};
    putReviewText(line, u"name"_s, entry.reviewer.name);
    std::visit(SaidJson{line}, entry.what);
    return line;
}

Result<ReviewEntry> reviewEntryFromJson(const QJsonObject &json)
{
    ReviewFields fields(json);
    ReviewEntry entry;
    entry.reviewer = {fields.text(u"reviewer"_s, true), fields.text(u"name"_s)};
    entry.number = fields.number(u"number"_s, 1, ReviewBounds::number, -1);
    const auto at = fromIso(fields.text(u"at"_s, true));
    if (!at || toMsecs(*at) < 0)
        fields.fail(u"at"_s);
    entry.at = at.value_or(Instant());
    FM_TRY(fields.outcome());
    if (json.contains(u"review"_s)) {
        FM_ASSIGN(entry.what, readReview(json.value(u"review"_s).toObject()));
    } else if (json.contains(u"comment"_s)) {
        FM_ASSIGN(entry.what, readComment(json.value(u"comment"_s).toObject()));
    } else {
        FM_ASSIGN(entry.what, readCard(json.value(u"card"_s).toObject()));
    }
    entry = bounded(entry);
    const auto *comment = std::get_if<ReviewComment>(&entry.what);
    const auto *card = std::get_if<ScoreCard>(&entry.what);
    if (entry.reviewer.id.isEmpty() || (comment && comment->id.isEmpty()) || (card && card->id.isEmpty()))
        return Error{ErrorKind::Malformed, u"an id is blank"_s, {}};
    return entry;
}

}
