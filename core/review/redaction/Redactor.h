// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"
#include "core/review/redaction/RedactionRules.h"

#include <memory>

namespace firstmile
{

/// Takes personal data out of what is exported, everywhere that it can stand: texts, formatted text, quotations,
/// earlier versions, subjects, previews, senders and recipients, events, profiles, the names, descriptions and (where
/// they are text) contents of files. The same thing is the same pseudonym all through an export, made with `key`
/// (kept for a run, then forgotten), so that parts can be redacted one by one and an interrupted run goes on alike.
class Redactor
{
public:
    Redactor(RedactionRules rules, QByteArray key);
    ~Redactor();

    /// By what the customers of the export are known; to be told of all of them before the first is redacted.
    void learn(const Customer &customer, const QList<ProfileRecord> &profile);

    ExportedCustomer redacted(const ExportedCustomer &customer);
    /// The files' bytes are redacted by redactedFile(), before.
    ExportedConversation redacted(const ExportedConversation &conversation);
    /// The bytes as they may leave; none: not at all (pictures, where they are to be removed).
    std::optional<QByteArray> redactedFile(const ExportedConversation &of, const ExportedMessage &message,
                                           const Attachment &attachment, const QByteArray &bytes);
    QString redactedText(const QString &text); ///< of the export itself: its title, what was searched for

    /// What was taken out and what remains to be judged since the last call; they are handed over.
    QList<RedactionEntry> takeEntries();
    QList<FileToJudge> takeToJudge();

private:
    struct Known;
    RedactionRules m_rules;
    QByteArray m_key;
    std::unique_ptr<Known> m_known;
    QList<RedactionEntry> m_entries;
    QList<FileToJudge> m_toJudge;
};

}
