// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollStep.h"

#include "core/inbox/ImportParallel.h"
#include "core/inbox/MarksElsewhere.h"
#include "core/store/AccountRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using Prepared = Result<QList<PreparedItem>>;

Prepared preparedItems(const RawItem &raw, const ChannelClient::Normalise &normalise)
{
    FM_ASSIGN(const auto messages, normalise(raw));
    const MessageSource source{raw.kind, raw.bytes};
    QList<PreparedItem> items;
    for (const IncomingMessage &message : messages)
        items.append(prepare({message, source, raw.stream, raw.uid, raw.uidValidity, {}}));
    return items;
}

Gap unreadableGap(const RawItem &raw, const Error &error, Instant now)
{
    Gap gap;
    gap.from = gap.to = raw.receivedAt == Instant() ? now : raw.receivedAt;
    gap.reason = u"a message could not be read (%1 %2): %3"_s.arg(raw.stream).arg(raw.uid).arg(error.detail);
    return gap;
}

}

PollStep readPollStep(const FetchResult &fetched, const ChannelClient::Normalise &normalise, Instant now)
{
    PollStep step;
    step.next = fetched.next;
    step.gaps = fetched.gaps;
    step.marks = fetched.marks;
    step.remaining = fetched.remaining;
    step.more = fetched.more;
    auto prepared = mapInParallel<std::optional<Prepared>>(
        fetched.items, [&normalise](const RawItem &raw) { return preparedItems(raw, normalise); });
    for (qsizetype i = 0; i < fetched.items.size(); ++i) {
        if (Prepared &items = *prepared[i])
            step.items.append(*std::move(items));
        else
            step.gaps.append(unreadableGap(fetched.items[i], items.error(), now));
    }
    return step;
}

Result<IngestCount> storePollStep(Transaction &transaction, const Account &account, const QString &stream,
                                  PollStep &step, Instant now)
{
    Ingest ingest(transaction, account, now);
    for (PreparedItem &item : step.items)
        ingest.takePrepared(std::move(item));
    FM_ASSIGN(const IngestCount count, ingest.finish());
    FM_TRY(takeMarks(transaction, account.id, stream, step.marks, now));
    AccountRepository accounts(transaction);
    for (Gap gap : step.gaps) {
        gap.account = account.id;
        gap.stream = stream;
        gap.detectedAt = now;
        FM_TRY(accounts.addGap(transaction, gap));
    }
    FM_TRY(accounts.setCursor(account.id, stream, step.next, now));
    return count;
}

}
