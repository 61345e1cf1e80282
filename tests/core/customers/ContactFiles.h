// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactExport.h"
#include "core/customers/ContactImport.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <QBuffer>
#include <QFile>

namespace firstmile::tests
{

/// Files of contacts in a folder of their own, and a workspace that takes them in.
class ContactFiles
{
public:
    explicit ContactFiles(Engine engine = Engine::Sqlite) : m_workspace(engine) {}

    TestWorkspace &workspace() { return m_workspace; }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    ContactImportSummary take(const QString &name, const QByteArray &bytes, bool dryRun = false)
    {
        const ContactImportOptions options{file(name, bytes), {}, QStringLiteral("mia"), dryRun};
        return m_workspace.write([&](Transaction &tx) { return importContacts(tx, options, tick()); });
    }

    Result<ContactImportSummary> attempt(const ContactImportOptions &options)
    {
        auto future =
            m_workspace.database().write([=](Transaction &tx) { return importContacts(tx, options, noon()); });
        future.waitForFinished();
        return future.result();
    }

    qint64 undo(CustomerDeedId import)
    {
        return m_workspace.write([=, this](Transaction &tx) -> Result<qint64> {
            FM_ASSIGN(const auto deed, CustomerDeedRepository(tx).find(import));
            REQUIRE(deed);
            return undoImport(tx, *deed, QStringLiteral("mia"), tick());
        });
    }

    QByteArray exported(ContactFormat format)
    {
        return m_workspace.read([=](Session &session) -> Result<QByteArray> {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            FM_TRY(exportContacts(session, buffer, format));
            return buffer.data();
        });
    }

    qint64 count(const QString &table)
    {
        return m_workspace
            .read([=](Session &session) {
                return session.first<qint64>(QStringLiteral("SELECT count(*) FROM ") + table,
                                             [](const Row &row) { return row.integer(0); });
            })
            .value_or(-1);
    }

    CustomerId customerOf(Channel channel, const QString &key)
    {
        const auto found =
            m_workspace.read([=](Session &session) { return CustomerRepository(session).find(channel, key); });
        return found ? found->customer : CustomerId();
    }

    QList<ProfileRecord> records(CustomerId customer)
    {
        return m_workspace.read([=](Session &session) { return ProfileRepository(session).of(customer); });
    }

    /// What all imports said of everybody, in the order of their customers.
    QStringList contents()
    {
        return QStringList(m_workspace.read([](Session &session) {
            return session.all<QString>(QStringLiteral("SELECT content FROM profile_records ORDER BY customer_id, id"),
                                        [](const Row &row) { return row.text(0); });
        }));
    }

    static Instant noon() { return fromMsecs(1'777'809'600'000); }

private:
    Instant tick() { return noon() + std::chrono::minutes(++m_minutes); }

    QTemporaryDir m_folder;
    TestWorkspace m_workspace;
    int m_minutes = 0;
};

}
