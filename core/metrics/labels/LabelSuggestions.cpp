// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/LabelSuggestions.h"

#include "core/store/MessageNumbers.h"
#include "core/store/WorkspaceSettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString labelQualitySetting = u"label-quality"_s;
constexpr qint64 labelsWorthLearning = 20; ///< a twentieth more

bool isWorthLearning(qint64 now, qint64 then)
{
    return now - then >= std::max<qint64>(1, then / labelsWorthLearning);
}

QString labelModelId(const QList<LabelledText> &labels)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const LabelledText &each : labels) {
        hash.addData(each.message.toString().toUtf8());
        hash.addData(QJsonDocument(toJson(each.label)).toJson(QJsonDocument::Compact));
        hash.addData(each.text.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

/// Without the labels of a question that is not answered well enough.
QList<LabelledText> wellAnswered(QList<LabelledText> labels, const LabelQualities &quality)
{
    for (LabelledText &each : labels) {
        if (!quality.intent.isEnough)
            each.label.intent.reset();
        if (!quality.complexity.isEnough)
            each.label.complexity.reset();
    }
    return labels;
}

QJsonObject qualityJson(const LabelQuality &quality)
{
    return {{u"labels"_s, quality.labels},
            {u"right"_s, quality.right},
            {u"tested"_s, quality.tested},
            {u"most-frequent"_s, quality.mostFrequent},
            {u"enough"_s, quality.isEnough}};
}

LabelQuality qualityFrom(const QJsonObject &json)
{
    return {json["labels"_L1].toInteger(), json["right"_L1].toInteger(), json["tested"_L1].toInteger(),
            json["most-frequent"_L1].toInteger(), json["enough"_L1].toBool()};
}

/// One round over what is to be suggested for.
class LabelRound
{
public:
    LabelRound(Transaction &transaction, const LabelModel &model)
        : m_transaction(transaction), m_labels(transaction), m_model(model)
    {}

    Result<int> run(int most);

private:
    Result<void> begin();
    Result<void> gather(int most);
    Result<void> suggest();

    Transaction &m_transaction;
    LabelRepository m_labels;
    const LabelModel &m_model;
    LabelProgress m_progress;
    QList<MessageId> m_outdated;
    QList<MessageId> m_messages;
    int m_seen = 0;
};

Result<int> LabelRound::run(int most)
{
    FM_ASSIGN(m_progress, m_labels.progress());
    const LabelProgress before = m_progress;
    if (m_progress.model != m_model.id)
        FM_TRY(begin());
    if (!m_model.classifier) {
        if (m_progress != before)
            FM_TRY(m_labels.setProgress(m_transaction, m_progress));
        return m_labels.forgetOthers(m_transaction, m_model.id, most);
    }
    FM_TRY(gather(most));
    FM_TRY(suggest());
    if (m_progress != before)
        FM_TRY(m_labels.setProgress(m_transaction, m_progress));
    return m_seen;
}

Result<void> LabelRound::begin()
{
    FM_ASSIGN(const qint64 next, m_labels.nextEvent());
    m_progress = {m_model.id, m_model.labels, next, next};
    return WorkspaceSettings(m_transaction)
        .setValue(m_transaction, labelQualitySetting,
                  QJsonObject{{u"labels"_s, m_model.labels},
                              {u"intent"_s, qualityJson(m_model.quality.intent)},
                              {u"complexity"_s, qualityJson(m_model.quality.complexity)}});
}

/// What was edited, then what came since, then what was there before.
Result<void> LabelRound::gather(int most)
{
    FM_ASSIGN(m_outdated, m_labels.outdated(most));
    m_messages = m_outdated;
    m_seen = static_cast<int>(m_outdated.size());
    FM_ASSIGN(const auto newer, m_labels.receivedFrom(m_progress.to, most));
    if (newer.end)
        m_progress.to = *newer.end + 1;
    m_messages += newer.received;
    m_seen += newer.events;
    if (m_seen >= most || m_progress.from <= 0)
        return {};
    FM_ASSIGN(const auto older, m_labels.receivedBefore(m_progress.from, most - m_seen));
    m_progress.from = older.end.value_or(0);
    m_messages += older.received;
    m_seen += older.events;
    return {};
}

Result<void> LabelRound::suggest()
{
    FM_ASSIGN(const auto texts, m_labels.texts(m_messages));
    QSet<MessageId> wordless(m_outdated.cbegin(), m_outdated.cend());
    for (const TextToLabel &each : texts) {
        wordless.remove(each.message);
        FM_TRY(m_labels.suggest(m_transaction, each.message, each.conversation, m_model.classifier->suggest(each.text),
                                m_model.id));
    }
    for (const MessageId each : std::as_const(wordless))
        FM_TRY(m_labels.forget(each));
    return {};
}

}

Result<LabelModel> learnLabels(Session &session, bool anew)
{
    LabelRepository repository(session);
    FM_ASSIGN(const auto labels, repository.labelled(mostLabelsLearnt));
    FM_ASSIGN(const qint64 events, repository.labelEvents());
    FM_ASSIGN(const LabelProgress progress, repository.progress());
    LabelModel model{labelModelId(labels), events, qualityOf(labels), {}};
    if (!anew && !progress.model.isEmpty() && !isWorthLearning(events, progress.labels)) {
        model.id = progress.model;
        model.labels = progress.labels;
    }
    if (model.quality.intent.isEnough || model.quality.complexity.isEnough)
        model.classifier = learn(wellAnswered(labels, model.quality));
    return model;
}

Result<bool> labelsAreNew(Session &session, const LabelModel &model)
{
    FM_ASSIGN(const LabelProgress progress, LabelRepository(session).progress());
    if (!progress.model.isEmpty() && progress.model != model.id)
        return true;
    FM_ASSIGN(const qint64 events, LabelRepository(session).labelEvents());
    return isWorthLearning(events, model.labels);
}

/// On PostgreSQL an event's number may be given out before one that is committed earlier; whoever takes messages in
/// holds the turn until then.
Result<int> suggestSomeLabels(Transaction &transaction, const LabelModel &model, int most)
{
    FM_TRY(MessageNumbers::takeTurn(transaction));
    return LabelRound(transaction, model).run(most);
}

Result<LabelQualities> labelQualities(Session &session)
{
    LabelRepository repository(session);
    FM_ASSIGN(const qint64 events, repository.labelEvents());
    FM_ASSIGN(const auto kept, WorkspaceSettings(session).value(labelQualitySetting));
    const QJsonObject json = kept.toObject();
    if (!json.isEmpty() && json["labels"_L1].toInteger() == events)
        return LabelQualities{qualityFrom(json["intent"_L1].toObject()), qualityFrom(json["complexity"_L1].toObject())};
    FM_ASSIGN(const auto labels, repository.labelled(mostLabelsLearnt));
    return qualityOf(labels);
}

}
