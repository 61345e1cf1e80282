// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportRun.h"

#include "core/review/bundle/BundleSeal.h"
#include "core/review/export/ExportContents.h"
#include "core/review/redaction/MeasureRedaction.h"
#include "core/store/Snapshot.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype learnedAtOnce = 1000; ///< conversations whose people a redactor is told of in one step

QList<ConversationId> eachOnce(const QList<ConversationId> &conversations)
{
    QSet<ConversationId> seen;
    QList<ConversationId> once;
    for (const ConversationId id : conversations) {
        if (!seen.contains(id))
            once.append(id);
        seen.insert(id);
    }
    return once;
}

Error exportRejected(const QString &why)
{
    return {ErrorKind::Rejected, why, {}};
}

}

ExportRun::ExportRun(ExportTools tools, ExportRequest request)
    : m_tools(std::move(tools)), m_request(std::move(request))
{
    m_request.conversations = eachOnce(m_request.conversations);
    if (m_request.redaction && m_request.redaction->isEmpty())
        m_request.redaction.reset();
}

Result<void> ExportRun::check() const
{
    if (m_request.path.isEmpty() && m_request.form != ExportForm::Pdf) // which may go to paper
        return exportRejected(u"no file to write was named"_s);
    const bool isBundle = m_request.form == ExportForm::Bundle;
    if (!isBundle && !m_request.passphrase.isEmpty())
        return exportRejected(u"only a bundle can be encrypted"_s);
    if (!isBundle && m_request.sign)
        return exportRejected(u"only a bundle can be signed"_s);
    if (m_request.path.isEmpty())
        return {};
    const QFileInfo target(m_request.path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return exportRejected(u"the folder %1 is not there"_s.arg(target.absolutePath()));
    if (m_request.form == ExportForm::Eml) {
        if (target.exists() && (!target.isDir() || !QDir(m_request.path).isEmpty()))
            return exportRejected(u"%1 is there already and is no empty folder"_s.arg(m_request.path));
    } else if (target.isDir()) {
        return exportRejected(u"%1 is a folder"_s.arg(m_request.path));
    }
    return {};
}

Result<void> ExportRun::readAccounts(Session &session)
{
    FM_ASSIGN(m_accounts, exportedAccounts(session, m_request.conversations));
    return {};
}

Result<void> ExportRun::open()
{
    m_state = ExportState::begun(m_tools.clock.now());
    FM_ASSIGN(m_sink, m_tools.makeSink(m_request, resumeKeyOf(m_request)));
    FM_ASSIGN(const qint64 whole, m_sink->begin(head()));
    if (whole > 0) {
        FM_ASSIGN(m_state, ExportState::fromBytes(m_sink->state()));
        m_resumedAfter = whole;
    }
    m_done = m_state.taken;
    if (m_request.redaction)
        m_redactor = std::make_unique<Redactor>(*m_request.redaction, m_state.redactionKey);
    return {};
}

Result<bool> ExportRun::learnSome(Session &session)
{
    if (!m_redactor || m_learned >= m_request.conversations.size())
        return false;
    const auto next = m_request.conversations.mid(m_learned, learnedAtOnce);
    FM_ASSIGN(const auto customers, ExportFeed(session, m_tools, m_request.choice).customersOf(next));
    for (const ExportedCustomer &each : customers) {
        if (m_known.contains(each.customer.id))
            continue;
        m_known.insert(each.customer.id);
        m_redactor->learn(each.customer, each.profile);
    }
    m_learned += next.size();
    return true;
}

Result<FeedBatch> ExportRun::read(Session &session)
{
    return inSnapshot(session, [&] {
        return ExportFeed(session, m_tools, m_request.choice)
            .read(m_request.conversations.sliced(m_state.taken), m_state.customers, m_sink->wantsContents());
    });
}

Result<void> ExportRun::take(FeedBatch batch)
{
    for (const ExportedCustomer &customer : batch.part.customers)
        m_state.customers.insert(customer.customer.id);
    ExportContents contents(*m_sink, m_redactor.get(), m_request.choice.attachments);
    FM_TRY(contents.fill(batch));
    m_state.taken += batch.taken;
    ExportSummary &counts = m_state.counts;
    counts.missing += batch.taken - batch.part.conversations.size();
    counts.conversations += batch.part.conversations.size();
    counts.customers += batch.part.customers.size();
    counts.files += contents.files();
    for (const ExportedConversation &each : batch.part.conversations)
        counts.messages += each.messages.size();
    if (!batch.part.conversations.isEmpty()) {
        FM_TRY(tellRedactions());
        FM_TRY(m_sink->add(batch.part, contents.sources(), m_state.toBytes()));
    }
    m_done = m_state.taken;
    return {};
}

Result<void> ExportRun::tellRedactions()
{
    if (!m_redactor)
        return {};
    const auto entries = m_redactor->takeEntries();
    const auto toJudge = m_redactor->takeToJudge();
    m_state.counts.removed += entries.size();
    m_state.counts.toJudge += toJudge;
    return m_sink->addRedactions(entries, toJudge);
}

/// Without internals no figure goes along, since pages name agents, teams and tags; only the rules by which the
/// reader's own program computes them.
Result<void> ExportRun::measure(Session &session)
{
    if (!m_tools.measures || !m_sink->wantsMeasures())
        return {};
    const bool isWhole = m_request.choice.internals;
    FM_ASSIGN(m_measures,
              m_tools.measures(session, isWhole ? m_request.conversations : QList<ConversationId>(), m_state.asOf));
    if (isWhole)
        return {};
    QJsonObject rules = m_measures.value("rules"_L1).toObject();
    rules.remove("teams"_L1);
    m_measures = QJsonObject{{u"rules"_s, rules}};
    return {};
}

BundleManifest ExportRun::head() const
{
    BundleManifest head;
    head.id = m_state.id;
    head.workspace = m_workspace;
    if (!m_request.redaction) // else it is told when everybody is known
        head.title = m_request.title;
    if (m_request.choice.internals)
        head.agent = m_request.agent;
    head.program = (u"First Mile "_s + QCoreApplication::applicationVersion()).trimmed();
    head.asOf = m_state.asOf;
    head.choice = m_request.choice;
    head.redaction = m_request.redaction;
    head.accounts = m_accounts;
    return head;
}

Result<BundleManifest> ExportRun::manifest()
{
    BundleManifest manifest = head();
    if (m_redactor) {
        manifest.title = m_redactor->redactedText(m_request.title);
        m_measures = redactedMeasures(m_measures, *m_redactor);
        FM_TRY(tellRedactions());
    }
    manifest.conversations = m_state.counts.conversations;
    manifest.messages = m_state.counts.messages;
    manifest.customers = m_state.counts.customers;
    manifest.measureRules = m_measures.value("rules"_L1).toObject();
    return manifest;
}

Result<ExportSummary> ExportRun::finish()
{
    m_done = 0;
    m_isPacking = true;
    FM_ASSIGN(const BundleManifest whole, manifest());
    FM_TRY(m_sink->finish(whole, m_measures, [this](double share) {
        m_done = std::clamp<qint64>(qRound64(share * 1000), 0, 1000);
        return !m_isCancelled;
    }));
    ExportSummary summary = m_state.counts;
    summary.resumedAfter = m_resumedAfter;
    summary.bytes = bytesWritten();
    if (!m_request.signingKey.isEmpty()) {
        FM_ASSIGN(const SigningKey key, SigningKey::fromSecret(m_request.signingKey));
        summary.publicKey = key.publicKey;
    }
    return summary;
}

qint64 ExportRun::bytesWritten() const
{
    const QFileInfo target(m_request.path);
    if (!target.isDir())
        return target.size();
    qint64 bytes = 0;
    QDirIterator files(m_request.path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

ExportProgress ExportRun::progress() const
{
    if (m_isPacking)
        return {ExportProgress::Stage::Packing, m_done, 1000};
    return {ExportProgress::Stage::Reading, m_done, m_request.conversations.size()};
}

}
