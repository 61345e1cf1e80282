// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ReplyUseRepository.h"

#include "core/text/WordOverlap.h"

#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Longer texts are compared by their beginnings: the time grows with the product of both lengths.
constexpr qsizetype mostComparedWords = 2'000;

QStringList wordsToCompare(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostComparedWords);
}

}

Result<void> ReplyUseRepository::add(Transaction &transaction, const ReplyUse &use)
{
    FM_TRY(transaction.exec(uR"(
        INSERT INTO reply_uses (at, agent, conversation_id, kind, source_id, outcome, kept, outbox_id)
        VALUES (?, ?, ?, ?, CAST(NULLIF(CAST(? AS BIGINT), 0) AS BIGINT), ?, ?, CAST(? AS BIGINT)))"_s,
                            use.at, use.agent, use.conversation, toString(use.kind), use.source, toString(use.outcome),
                            std::clamp(use.kept, 0, 100), use.outbox));
    return {};
}

Result<void> ReplyUseRepository::forget(Transaction &transaction, OutboxId outbox)
{
    FM_TRY(transaction.exec(u"DELETE FROM reply_uses WHERE outbox_id = ?"_s, outbox));
    return {};
}

Result<UseCounts> ReplyUseRepository::counts(OriginKind kind, Instant since)
{
    using Counted = std::pair<QString, qint64>;
    FM_ASSIGN(const auto rows,
              (m_session.all<Counted>(
                  u"SELECT outcome, count(*) FROM reply_uses WHERE kind = ? AND \"at\" >= ? GROUP BY outcome"_s,
                  [](const Row &row) { return Counted(row.text(0), row.integer(1)); }, toString(kind), since)));
    UseCounts counts;
    for (const auto &[name, number] : rows) {
        const auto outcome = useOutcomeFromString(name);
        if (outcome == UseOutcome::Accepted)
            counts.accepted = number;
        else if (outcome == UseOutcome::Edited)
            counts.edited = number;
        else if (outcome == UseOutcome::Refused)
            counts.refused = number;
    }
    return counts;
}

Result<QMap<OriginKind, UseCounts>> ReplyUseRepository::allCounts(Instant since)
{
    QMap<OriginKind, UseCounts> all;
    for (const OriginKind kind : {OriginKind::SavedReply, OriginKind::PastAnswer, OriginKind::Model}) {
        FM_ASSIGN(const auto some, counts(kind, since));
        all.insert(kind, some);
    }
    return all;
}

ReplyUse useOf(const ReplyOrigin &origin, const QString &sent)
{
    const QStringList offered = wordsToCompare(origin.offered);
    const QStringList written = wordsToCompare(sent);
    const qsizetype common = commonInOrder(offered, written);
    ReplyUse use;
    use.kind = origin.kind;
    use.source = origin.source;
    const bool isWhole = !offered.isEmpty() && origin.offered.simplified() == sent.simplified();
    use.outcome = isWhole ? UseOutcome::Accepted : UseOutcome::Edited;
    use.kept = offered.isEmpty() ? 0 : static_cast<int>(100 * common / offered.size());
    return use;
}

}
