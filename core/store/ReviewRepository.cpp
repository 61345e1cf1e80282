// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReviewRepository.h"

#include "core/store/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double reviewScoreUnits = 100;
constexpr qsizetype reviewKeysAtOnce = 500;

const QString reviewColumns =
    u"r.bundle, r.reviewer, r.reviewed_id, r.conversation_id, r.reviewer_name, r.number, r.at, r.card, r.card_version, "
    "r.answers, r.score, r.verdict, r.tags, r.entry_key, r.note_key"_s;
constexpr int reviewColumnCount = 15;

QString compactReviewList(const QJsonArray &list)
{
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString answersText(const QList<StoredAnswer> &answers)
{
    QJsonArray list;
    for (const StoredAnswer &each : answers) {
        QJsonObject answer{{u"question"_s, each.question}, {u"text"_s, each.text}, {u"answer"_s, each.answer}};
        if (each.worth)
            answer.insert(u"worth"_s, *each.worth);
        list.append(answer);
    }
    return compactReviewList(list);
}

QList<StoredAnswer> answersFrom(const QString &text)
{
    QList<StoredAnswer> answers;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonValue worth = each["worth"_L1];
        answers.append({each["question"_L1].toString(), each["text"_L1].toString(), each["answer"_L1].toString(),
                        worth.isDouble() ? std::optional(worth.toDouble()) : std::nullopt});
    }
    return answers;
}

StoredReview readStoredReview(const Row &row)
{
    StoredReview review;
    review.bundle = row.text(0);
    review.reviewer = row.text(1);
    review.reviewed = row.id<ConversationId>(2);
    review.conversation = row.id<ConversationId>(3);
    review.reviewerName = row.text(4);
    review.number = row.integer(5);
    review.at = row.instant(6);
    review.card = row.text(7);
    review.cardVersion = row.number(8);
    review.answers = answersFrom(row.text(9));
    if (!row.isNull(10))
        review.score = static_cast<double>(row.integer(10)) / reviewScoreUnits;
    review.verdict = row.text(11);
    for (const QJsonValue each : QJsonDocument::fromJson(row.utf8(12)).array())
        review.tags.append(each.toString());
    review.entryKey = row.text(13);
    review.noteKey = row.text(14);
    return review;
}

}

Result<std::optional<StoredReview>> ReviewRepository::find(const QString &bundle, const QString &reviewer,
                                                           ConversationId reviewed)
{
    return m_session.first<StoredReview>(u"SELECT "_s + reviewColumns +
                                             u" FROM reviews r WHERE bundle = ? AND reviewer = ? AND reviewed_id = ?"_s,
                                         readStoredReview, bundle, reviewer, reviewed);
}

Result<void> ReviewRepository::put(const StoredReview &review)
{
    const SqlValue score = review.score ? SqlValue(qint64(std::llround(*review.score * reviewScoreUnits))) : SqlValue();
    const std::array<SqlValue, reviewColumnCount> values{
        toSqlValue(review.bundle),
        toSqlValue(review.reviewer),
        toSqlValue(review.reviewed),
        toSqlValue(review.conversation),
        toSqlValue(review.reviewerName),
        toSqlValue(review.number),
        toSqlValue(review.at),
        toSqlValue(review.card),
        toSqlValue(review.cardVersion),
        toSqlValue(answersText(review.answers)),
        score,
        toSqlValue(review.verdict),
        toSqlValue(compactReviewList(QJsonArray::fromStringList(review.tags))),
        toSqlValue(review.entryKey),
        toSqlValue(review.noteKey)};
    FM_TRY(m_session.execOf(uR"(
        INSERT INTO reviews (bundle, reviewer, reviewed_id, conversation_id, reviewer_name, number, at, card,
                             card_version, answers, score, verdict, tags, entry_key, note_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (bundle, reviewer, reviewed_id) DO UPDATE SET conversation_id = excluded.conversation_id,
            reviewer_name = excluded.reviewer_name, number = excluded.number, at = excluded.at, card = excluded.card,
            card_version = excluded.card_version, answers = excluded.answers, score = excluded.score,
            verdict = excluded.verdict, tags = excluded.tags, entry_key = excluded.entry_key,
            note_key = excluded.note_key)"_s,
                            values));
    return {};
}

Result<QSet<QString>> ReviewRepository::brought(const QStringList &entryKeys)
{
    QSet<QString> found;
    for (qsizetype i = 0; i < entryKeys.size(); i += reviewKeysAtOnce) {
        FM_ASSIGN(const auto some,
                  (m_session.all<QString>(
                      u"SELECT entry_key FROM review_entries WHERE entry_key IN (SELECT value FROM "_s +
                          textsFromJson(m_session.engine()) + u')',
                      [](const Row &row) { return row.text(0); }, jsonList(entryKeys.mid(i, reviewKeysAtOnce)))));
        found.unite(QSet<QString>(some.cbegin(), some.cend()));
    }
    return found;
}

Result<void> ReviewRepository::setBrought(const QStringList &entryKeys, Instant now)
{
    for (const QString &each : entryKeys)
        FM_TRY(m_session.exec(
            u"INSERT INTO review_entries (entry_key, brought_at) VALUES (?, ?) ON CONFLICT (entry_key) DO NOTHING"_s,
            each, now));
    return {};
}

Result<QList<AttributedReview>> ReviewRepository::attributed()
{
    FM_ASSIGN(auto all,
              (m_session.all<AttributedReview>(u"SELECT "_s + reviewColumns +
                                                   u", c.handed_to, c.assignee FROM reviews r JOIN conversations c "
                                                   "ON c.id = r.conversation_id ORDER BY r.id"_s,
                                               [](const Row &row) {
                                                   const QString assignee = row.text(reviewColumnCount + 1);
                                                   return AttributedReview{readStoredReview(row),
                                                                           assignee.isEmpty() ? QStringList()
                                                                                              : QStringList(assignee),
                                                                           row.text(reviewColumnCount)};
                                               })));
    using Writer = std::pair<ConversationId, QString>;
    FM_ASSIGN(const auto writers,
              (m_session.all<Writer>(
                  u"SELECT DISTINCT m.conversation_id, m.agent FROM messages m WHERE m.direction = 'out' AND "
                  "m.agent <> '' AND m.conversation_id IN (SELECT conversation_id FROM reviews) ORDER BY 1, 2"_s,
                  [](const Row &row) { return Writer(row.id<ConversationId>(0), row.text(1)); })));
    QHash<ConversationId, QStringList> agents;
    for (const auto &[conversation, agent] : writers)
        agents[conversation].append(agent);
    for (AttributedReview &each : all)
        each.agents = agents.value(each.review.conversation, each.agents);
    return all;
}

Result<void> ReviewRepository::refile(ConversationId from, ConversationId to)
{
    FM_TRY(m_session.exec(u"UPDATE reviews SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    return {};
}

}
