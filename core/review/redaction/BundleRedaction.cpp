// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/BundleRedaction.h"

#include "core/review/export/ExportSink.h"
#include "core/review/redaction/MeasureRedaction.h"
#include "core/review/redaction/RedactedReviews.h"
#include "core/review/redaction/RedactionLog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double learnedShare = 0.2; ///< of the whole work
constexpr double writtenShare = 0.7;

QByteArray freshRedactionKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

RedactionRules withOwn(RedactionRules rules, const BundleManifest &manifest)
{
    for (const Account &account : manifest.accounts)
        rules.keep << account.handle << account.name;
    rules.keep << manifest.agent;
    rules.keep.removeAll(QString());
    return rules;
}

/// What the new bundle says of itself: what was taken out before as well.
BundleManifest headOf(const BundleManifest &was, const RedactionRules &rules)
{
    BundleManifest head = was;
    head.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    head.program = (u"First Mile "_s + QCoreApplication::applicationVersion()).trimmed();
    head.entries.clear();
    head.parts = 0;
    RedactionRules all = rules;
    for (const RedactionClass kind : was.redaction ? was.redaction->classes : QList<RedactionClass>()) {
        if (!all.classes.contains(kind))
            all.classes.append(kind);
    }
    head.redaction = all;
    return head;
}

/// One run over a bundle.
class BundleRewriting
{
public:
    BundleRewriting(const BundleReader &bundle, RedactionRules rules, std::function<bool(double)> goOn)
        : m_bundle(bundle), m_rules(std::move(rules)), m_goOn(std::move(goOn)), m_redactor(m_rules, freshRedactionKey())
    {}

    Result<void> learn();
    Result<void> write(ExportSink &sink, const BundleManifest &head);
    Result<QList<QByteArray>> reviews(const QString &id, qint64 &comments);
    ExportSummary &summary() { return m_summary; }

private:
    Result<void> writePart(ExportSink &sink, ExportedPart part);
    Result<void> writeFiles(ExportSink &sink, const ExportedConversation &was, ExportedConversation &conversation);
    Result<void> log(ExportSink &sink);
    bool goesOn(double share) { return !m_goOn || m_goOn(share); }

    const BundleReader &m_bundle;
    RedactionRules m_rules;
    std::function<bool(double)> m_goOn;
    Redactor m_redactor;
    ExportSummary m_summary;
};

Result<void> BundleRewriting::learn()
{
    const int parts = m_bundle.manifest().parts;
    for (int number = 1; number <= parts; ++number) {
        FM_ASSIGN(const ExportedPart part, m_bundle.part(number));
        for (const ExportedCustomer &each : part.customers)
            m_redactor.learn(each.customer, each.profile);
        if (!goesOn(learnedShare * number / parts))
            return Error{ErrorKind::Cancelled, {}, {}};
    }
    return {};
}

Result<void> BundleRewriting::log(ExportSink &sink)
{
    const auto entries = m_redactor.takeEntries();
    const auto toJudge = m_redactor.takeToJudge();
    m_summary.removed += entries.size();
    m_summary.toJudge += toJudge;
    return sink.addRedactions(entries, toJudge);
}

Result<void> BundleRewriting::writeFiles(ExportSink &sink, const ExportedConversation &was,
                                         ExportedConversation &conversation)
{
    for (qsizetype m = 0; m < was.messages.size(); ++m) {
        const ExportedMessage &message = was.messages[m];
        for (qsizetype f = 0; f < message.files.size(); ++f) {
            ExportedFile &file = conversation.messages[m].files[f];
            file = {};
            if (message.files[f].entry.isEmpty())
                continue;
            FM_ASSIGN(const QByteArray bytes, m_bundle.file(message.files[f]));
            const auto redacted = m_redactor.redactedFile(was, message, message.message.attachments[f], bytes);
            if (!redacted)
                continue;
            const Message &becomes = conversation.messages[m].message;
            FM_ASSIGN(file, sink.addFile(becomes, becomes.attachments[f], *redacted));
            ++m_summary.files;
        }
    }
    return {};
}

Result<void> BundleRewriting::writePart(ExportSink &sink, ExportedPart part)
{
    for (ExportedCustomer &customer : part.customers)
        customer = m_redactor.redacted(customer);
    for (ExportedConversation &conversation : part.conversations) {
        ExportedConversation redacted = m_redactor.redacted(conversation);
        FM_TRY(writeFiles(sink, conversation, redacted));
        conversation = std::move(redacted);
        m_summary.messages += conversation.messages.size();
    }
    m_summary.conversations += part.conversations.size();
    m_summary.customers += part.customers.size();
    FM_TRY(log(sink));
    return sink.add(part, {}, QByteArray("redacted"));
}

Result<void> BundleRewriting::write(ExportSink &sink, const BundleManifest &head)
{
    FM_TRY(sink.begin(head));
    FM_ASSIGN(const auto before, redactionLogOf(m_bundle));
    FM_TRY(sink.addRedactions(before.entries, before.toJudge));
    const int parts = m_bundle.manifest().parts;
    for (int number = 1; number <= parts; ++number) {
        FM_ASSIGN(ExportedPart part, m_bundle.part(number));
        FM_TRY(writePart(sink, std::move(part)));
        if (!goesOn(learnedShare + writtenShare * number / parts))
            return Error{ErrorKind::Cancelled, {}, {}};
    }
    BundleManifest manifest = head;
    manifest.title = m_redactor.redactedText(head.title);
    FM_ASSIGN(const QJsonObject measures, m_bundle.measures());
    const QJsonObject redacted = redactedMeasures(measures, m_redactor);
    FM_TRY(log(sink));
    return sink.finish(manifest, redacted, [this](double share) {
        return goesOn(learnedShare + writtenShare + share * (1 - learnedShare - writtenShare));
    });
}

Result<QList<QByteArray>> BundleRewriting::reviews(const QString &id, qint64 &comments)
{
    FM_ASSIGN(const QList<QByteArray> files, m_bundle.reviews());
    QList<QByteArray> redacted;
    for (const QByteArray &file : files) {
        FM_ASSIGN(const QByteArray lines, redactedReviews(file, id, m_redactor, comments));
        redacted.append(lines);
    }
    return redacted;
}

}

Result<RedactedBundle> redactBundle(const BundleReader &bundle, const QString &passphrase, const QString &target,
                                    RedactionRules rules, const std::function<bool(double)> &goOn)
{
    rules = withOwn(std::move(rules), bundle.manifest());
    const BundleManifest head = headOf(bundle.manifest(), rules);
    ExportRequest request;
    request.path = target;
    request.agent = head.agent;
    request.choice = head.choice;
    request.redaction = head.redaction;
    request.passphrase = bundle.isEncrypted() ? passphrase : QString();
    FM_ASSIGN(const auto sink, makeExportSink(request, head.id.toUtf8()));
    BundleRewriting run(bundle, rules, goOn);
    FM_TRY(run.learn());
    RedactedBundle result;
    const auto discarded = [&](const Error &error) {
        sink->discard();
        return error;
    };
    if (const auto written = run.write(*sink, head); !written)
        return discarded(written.error());
    FM_ASSIGN(const auto reviews, run.reviews(head.id, result.comments));
    if (!reviews.isEmpty())
        FM_TRY(writeWithReviews(target, request.passphrase, target, reviews));
    result.summary = run.summary();
    return result;
}

}
