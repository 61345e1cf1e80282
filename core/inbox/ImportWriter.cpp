// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportWriter.h"

#include "core/store/AccountRepository.h"

#include <map>
#include <memory>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The accounts of one batch, each with what takes its messages in.
class ImportTargets
{
public:
    ImportTargets(Transaction &transaction, Instant now) : m_transaction(transaction), m_now(now) {}

    Result<Ingest *> targetFor(const Account &wanted)
    {
        const QString key = toString(wanted.channel) + u' ' + wanted.handle;
        auto found = m_targets.find(key);
        if (found == m_targets.end()) {
            FM_ASSIGN(const Account account, accountForImport(m_transaction, wanted, m_now));
            found = m_targets.emplace(key, std::make_unique<Target>(m_transaction, account, m_now)).first;
        }
        return &found->second->ingest;
    }

    Result<ImportSummary> finish()
    {
        ImportSummary summary;
        for (const auto &[key, target] : m_targets) {
            FM_ASSIGN(const IngestCount count, target->ingest.finish());
            summary.added += count.added;
            summary.duplicate += count.duplicate + count.edited;
        }
        return summary;
    }

private:
    struct Target
    {
        Target(Transaction &transaction, const Account &from, Instant now)
            : account(from), ingest(transaction, account, now, Ingest::Freshness::Backfill)
        {}
        Account account;
        Ingest ingest;
    };

    Transaction &m_transaction;
    Instant m_now;
    std::map<QString, std::unique_ptr<Target>> m_targets;
};

}

Result<Account> accountForImport(Transaction &transaction, const Account &wanted, Instant now)
{
    AccountRepository accounts(transaction);
    FM_ASSIGN(const auto known, accounts.all());
    for (const Account &each : known) {
        if (each.channel == wanted.channel && each.handle.compare(wanted.handle, Qt::CaseInsensitive) == 0)
            return each;
    }
    Account fresh = wanted;
    fresh.secretSource = SecretSource::None;
    fresh.createdAt = now;
    FM_ASSIGN(fresh.id, accounts.add(transaction, fresh));
    FM_TRY(accounts.setPaused(transaction, fresh.id, true));
    fresh.paused = true;
    return fresh;
}

Result<ImportSummary> writeImport(Transaction &transaction, QList<ImportItem> items, Instant now)
{
    ImportTargets targets(transaction, now);
    for (ImportItem &item : items) {
        FM_ASSIGN(Ingest *const ingest, targets.targetFor(item.account));
        ingest->takePrepared(std::move(item.taken));
    }
    return targets.finish();
}

}
