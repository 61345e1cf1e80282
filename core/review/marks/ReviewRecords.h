// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Ids.h"
#include "core/text/SearchFold.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace firstmile
{

/// Who reviews; known by the id, since two may have the same name.
struct Reviewer
{
    QString id; ///< UUID, of a person on a machine
    QString name;
    bool operator==(const Reviewer &) const = default;
};

struct ScoreQuestion
{
    enum class Kind { YesNo, Scale, Choice };
    QString id; ///< lower-case letters, digits and '-'; never used again for another question
    QString text;
    Kind kind = Kind::YesNo;
    QStringList choices;   ///< Choice: from the worst to the best; Scale: "1" to "5"
    double weight = 1;     ///< 0: asked, and not counted
    bool critical = false; ///< the worst answer makes the whole score 0
    bool operator==(const ScoreQuestion &) const = default;
};

struct ScoreCard
{
    QString id;
    QString name;
    int version = 1; ///< answers name it
    QList<ScoreQuestion> questions;
    bool operator==(const ScoreCard &) const = default;
};

enum class Verdict { None, Good, Coaching, Poor };
QString toString(Verdict verdict); ///< "", "good", "coaching", "poor"
Verdict verdictFromString(const QString &name);

/// What one reviewer says of one conversation.
struct ConversationReview
{
    ConversationId conversation;
    QString card; ///< empty: none was used
    int cardVersion = 0;
    QMap<QString, QString> answers; ///< question -> "yes", "no", "1" to "5", a choice, or "n/a"
    QStringList tags;
    Verdict verdict = Verdict::None;
    QString summary;
    bool operator==(const ConversationReview &) const = default;
};

/// What a reviewer says of a message, of a passage in it, or of the conversation.
struct ReviewComment
{
    QString id; ///< UUID
    ConversationId conversation;
    MessageId message;                ///< none: of the conversation
    std::optional<TextRange> passage; ///< in the message's text
    QString quote;                    ///< the passage's words, so that it is understood without the message
    QString text;
    bool removed = false;
    bool operator==(const ReviewComment &) const = default;
};

/// What can be answered, from the worst to the best; "n/a" can be besides.
QStringList answersOf(const ScoreQuestion &question);
/// An answer's place from the worst (0) to the best (1); none: "n/a", or no answer to this question.
std::optional<double> worthOf(const ScoreQuestion &question, const QString &answer);

/// A score in per cent of what could be reached: 100 * sum(weight * worth) / sum(weight) over the questions that were
/// answered other than "n/a", where the worth of an answer is its place from the worst (0) to the best (1). None: no
/// counted question was answered. A critical question answered worst: 0.
std::optional<double> scoreOf(const ScoreCard &card, const QMap<QString, QString> &answers);

/// As much of a passage as a text of that length has: others' files may name any.
TextRange clipped(const TextRange &passage, qsizetype length);

}
