// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/review/export/ExportJob.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/PlantedIdentifiers.h"
#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

/// A workspace in which identifiers stand wherever a workspace keeps words: 25 customers who write in three languages,
/// each with 20 identifiers, in all spellings.
class PlantedWorkspace
{
public:
    PlantedWorkspace();

    /// Exports everything with everything taken out, and gives the files that it made, unpacked, by name.
    QMap<QString, QByteArray> exported(ExportForm form, const RedactionRules &rules);
    const QList<PlantedIdentifier> &planted() const { return m_planted.all(); }
    const ExportSummary &summary() const { return m_summary; }

private:
    struct Person;
    struct File
    {
        Attachment attachment;
        QByteArray bytes;
    };

    void add(int number);
    Person person(int number);
    QString words(const QList<PlantedIdentifier> &of, int &way);
    QString markup(const QList<PlantedIdentifier> &of, int &way);
    QList<File> files(const Person &person, int &way);
    void keepFiles(const QString &remoteId, const QString &html, const QList<File> &files);
    void addProfile(CustomerId customer, const Person &person);
    ExportTools tools();

    TestWorkspace m_workspace;
    FakeClock m_clock;
    MemorySecrets m_secrets;
    PlantedIdentifiers m_planted{20260615};
    QList<Account> m_accounts;
    QList<ConversationId> m_conversations;
    QHash<QString, QList<QByteArray>> m_files; ///< by the message's remote id, by position
    QHash<QString, QString> m_html;
    QHash<MessageId, QString> m_remoteIds;
    QHash<AttachmentId, int> m_positions;
    ExportSummary m_summary;
};

}
