// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LabelRepository.h"

#include "core/model/Event.h"
#include "core/store/JsonList.h"

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double labelShareUnits = 10'000;
constexpr qsizetype labelTextsAtOnce = 500;

qint64 storedLabelShare(double share)
{
    return std::llround(std::clamp(share, 0.0, 1.0) * labelShareUnits);
}

using StoredSuggestion = std::pair<MessageId, SuggestedLabel>;

StoredSuggestion readSuggestion(const Row &row)
{
    SuggestedLabel label;
    label.intent = intentFromString(row.text(1));
    label.intentShare = static_cast<double>(row.integer(2)) / labelShareUnits;
    label.complexity = complexityFromString(row.text(3));
    label.complexityShare = static_cast<double>(row.integer(4)) / labelShareUnits;
    return {row.id<MessageId>(0), label};
}

const QString suggestionColumns = u"s.message_id, s.intent, s.intent_share, s.complexity, s.complexity_share"_s;

bool looksTheSame(const SuggestedLabel &one, const SuggestedLabel &other)
{
    constexpr double percent = 0.01;
    return one.intent == other.intent && one.complexity == other.complexity &&
           std::abs(one.intentShare - other.intentShare) < percent &&
           std::abs(one.complexityShare - other.complexityShare) < percent;
}

struct LabelEvent
{
    MessageId message;
    QString data;
};

struct StandingLabel
{
    MessageId message;
    CaseLabel label;
};

/// Of each message what its events come to; `events` in their order within each.
QList<StandingLabel> standingLabels(const QList<LabelEvent> &events)
{
    QList<StandingLabel> standing;
    for (const LabelEvent &each : events) {
        if (standing.isEmpty() || standing.last().message != each.message)
            standing.append({each.message, {}});
        standing.last().label = labelAfter(standing.last().label, each.data);
    }
    standing.removeIf([](const StandingLabel &each) { return !each.message || each.label == CaseLabel(); });
    return standing;
}

struct LoggedMessage
{
    qint64 event = 0;
    MessageId received; ///< none: it is another kind of event
};

LoggedMessage readLoggedMessage(const Row &row)
{
    const bool isReceived = row.text(1) == toString(EventKind::Received);
    return {row.integer(0), isReceived ? row.id<MessageId>(2) : MessageId()};
}

LabelRepository::LogPart logPartOf(const QList<LoggedMessage> &rows)
{
    LabelRepository::LogPart part;
    for (const LoggedMessage &each : rows) {
        if (each.received)
            part.received.append(each.received);
    }
    part.events = static_cast<int>(rows.size());
    if (!rows.isEmpty())
        part.end = rows.last().event;
    return part;
}

}

Result<QHash<MessageId, SuggestedLabel>> LabelRepository::suggested(const QList<ConversationId> &conversations)
{
    const bool all = conversations.isEmpty();
    const QString places =
        numbersFromJson(m_session.engine()) + u" CROSS JOIN suggested_labels s WHERE s.conversation_id = each.value"_s;
    FM_ASSIGN(const auto rows,
              all ? m_session.all<StoredSuggestion>(u"SELECT "_s + suggestionColumns + u" FROM suggested_labels s"_s,
                                                    readSuggestion)
                  : m_session.all<StoredSuggestion>(u"SELECT "_s + suggestionColumns + u" FROM "_s + places,
                                                    readSuggestion, jsonList(conversations)));
    QHash<MessageId, SuggestedLabel> found;
    for (const auto &[message, label] : rows) {
        if (label.intent || label.complexity)
            found.insert(message, label);
    }
    return found;
}

Result<void> LabelRepository::suggest(Transaction &transaction, MessageId message, ConversationId conversation,
                                      const SuggestedLabel &label, const QString &model)
{
    FM_ASSIGN(const auto before,
              m_session.first<StoredSuggestion>(u"SELECT "_s + suggestionColumns +
                                                    u" FROM suggested_labels s WHERE message_id = ?"_s,
                                                readSuggestion, message));
    FM_TRY(m_session.exec(uR"(
        INSERT INTO suggested_labels (message_id, conversation_id, intent, intent_share, complexity, complexity_share,
                                      model)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (message_id) DO UPDATE SET conversation_id = excluded.conversation_id, intent = excluded.intent,
            intent_share = excluded.intent_share, complexity = excluded.complexity,
            complexity_share = excluded.complexity_share, model = excluded.model)"_s,
                          message, conversation, label.intent ? toString(*label.intent) : QString(),
                          storedLabelShare(label.intent ? label.intentShare : 0),
                          label.complexity ? toString(*label.complexity) : QString(),
                          storedLabelShare(label.complexity ? label.complexityShare : 0), model));
    if (!looksTheSame(before ? before->second : SuggestedLabel(), label))
        transaction.changes().conversations.insert(conversation);
    return {};
}

Result<void> LabelRepository::outdate(MessageId message)
{
    FM_TRY(m_session.exec(u"UPDATE suggested_labels SET model = '' WHERE message_id = ?"_s, message));
    return {};
}

Result<void> LabelRepository::forget(MessageId message)
{
    FM_TRY(m_session.exec(u"DELETE FROM suggested_labels WHERE message_id = ?"_s, message));
    return {};
}

Result<int> LabelRepository::forgetOthers(Transaction &transaction, const QString &model, int most)
{
    using Place = std::pair<MessageId, ConversationId>;
    FM_ASSIGN(const auto places,
              (m_session.all<Place>(
                  u"SELECT message_id, conversation_id FROM suggested_labels WHERE model <> ? LIMIT ?"_s,
                  [](const Row &row) { return Place(row.id<MessageId>(0), row.id<ConversationId>(1)); }, model, most)));
    for (const auto &[message, conversation] : places) {
        FM_TRY(forget(message));
        transaction.changes().conversations.insert(conversation);
    }
    return static_cast<int>(places.size());
}

Result<void> LabelRepository::refile(ConversationId from, ConversationId to)
{
    FM_TRY(m_session.exec(u"UPDATE suggested_labels SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    return {};
}

Result<QList<LabelledText>> LabelRepository::labelled(int most)
{
    FM_ASSIGN(const auto events,
              (m_session.all<LabelEvent>(
                  u"SELECT message_id, data FROM events WHERE kind = 'labelled' ORDER BY message_id DESC, at, id"_s,
                  [](const Row &row) {
                      return LabelEvent{row.id<MessageId>(0), row.text(1)};
                  })));
    const auto standing = standingLabels(events);
    QList<LabelledText> labelled;
    for (qsizetype from = 0; from < standing.size() && labelled.size() < most; from += labelTextsAtOnce) {
        const auto some = standing.mid(from, labelTextsAtOnce);
        QList<MessageId> ids;
        for (const StandingLabel &each : some)
            ids.append(each.message);
        FM_ASSIGN(const auto found, texts(ids));
        QHash<MessageId, TextToLabel> byId;
        for (const TextToLabel &each : found)
            byId.insert(each.message, each);
        for (const StandingLabel &each : some) {
            if (byId.contains(each.message) && labelled.size() < most)
                labelled.append({each.message, byId[each.message].text, byId[each.message].language, each.label});
        }
    }
    return labelled;
}

Result<qint64> LabelRepository::labelEvents()
{
    FM_ASSIGN(const auto count, (m_session.first<qint64>(u"SELECT count(*) FROM events WHERE kind = 'labelled'"_s,
                                                         [](const Row &row) { return row.integer(0); })));
    return count.value_or(0);
}

Result<QList<TextToLabel>> LabelRepository::texts(const QList<MessageId> &messages)
{
    FM_ASSIGN(auto texts,
              (m_session.all<TextToLabel>(
                  u"SELECT m.id, m.conversation_id, m.subject, m.text, m.language FROM "_s +
                      numbersFromJson(m_session.engine()) +
                      uR"( CROSS JOIN messages m WHERE m.id = each.value AND m.direction = 'in' AND m.automatic = ''
                        AND m.erased = 0 ORDER BY m.id DESC)"_s,
                  [](const Row &row) {
                      return TextToLabel{row.id<MessageId>(0), row.id<ConversationId>(1),
                                         (row.text(2) + u'\n' + row.text(3)).trimmed(), row.text(4)};
                  },
                  jsonList(messages))));
    texts.removeIf([](const TextToLabel &each) { return each.text.isEmpty(); });
    return texts;
}

Result<QList<MessageId>> LabelRepository::outdated(int most)
{
    return m_session.all<MessageId>(
        u"SELECT message_id FROM suggested_labels WHERE model = '' ORDER BY message_id DESC LIMIT ?"_s,
        [](const Row &row) { return row.id<MessageId>(0); }, most);
}

Result<LabelProgress> LabelRepository::progress()
{
    FM_ASSIGN(const auto progress,
              (m_session.first<LabelProgress>(
                  u"SELECT model, labels, events_from, events_to FROM label_progress"_s, [](const Row &row) {
                      return LabelProgress{row.text(0), row.integer(1), row.integer(2), row.integer(3)};
                  })));
    return progress.value_or(LabelProgress());
}

Result<void> LabelRepository::setProgress(Transaction &transaction, const LabelProgress &progress)
{
    FM_TRY(transaction.exec(u"UPDATE label_progress SET model = ?, labels = ?, events_from = ?, events_to = ?"_s,
                            progress.model, progress.labels, progress.from, progress.to));
    return {};
}

Result<LabelRepository::LogPart> LabelRepository::receivedBefore(qint64 until, int most)
{
    FM_ASSIGN(const auto rows, m_session.all<LoggedMessage>(
                                   u"SELECT id, kind, message_id FROM events WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
                                   readLoggedMessage, until, most));
    return logPartOf(rows);
}

Result<LabelRepository::LogPart> LabelRepository::receivedFrom(qint64 from, int most)
{
    FM_ASSIGN(const auto rows, m_session.all<LoggedMessage>(
                                   u"SELECT id, kind, message_id FROM events WHERE id >= ? ORDER BY id LIMIT ?"_s,
                                   readLoggedMessage, from, most));
    return logPartOf(rows);
}

Result<qint64> LabelRepository::nextEvent()
{
    FM_ASSIGN(const auto last, (m_session.first<qint64>(u"SELECT COALESCE(max(id), 0) FROM events"_s,
                                                        [](const Row &row) { return row.integer(0); })));
    return last.value_or(0) + 1;
}

}
