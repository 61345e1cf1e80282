// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include "core/store/Migrator.h"
#include "core/store/SqliteFile.h"

#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How often a SQLite file is asked whether another process wrote to it.
constexpr std::chrono::milliseconds foreignChangeInterval{700};

/// Asks the writer's connection for its data_version, which grows only when somebody else commits.
class SqliteWatch : public QObject
{
public:
    SqliteWatch(DatabaseLane &writer, std::function<void()> changed) : m_writer(writer), m_changed(std::move(changed))
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start(foreignChangeInterval);
    }

private:
    void look()
    {
        if (m_looking)
            return;
        m_looking = true;
        const auto version = m_writer.call<qint64>([](Session &session) -> Result<qint64> {
            FM_ASSIGN(const auto found,
                      (session.first<qint64>(u"PRAGMA data_version"_s, [](const Row &row) { return row.integer(0); })));
            return found.value_or(0);
        });
        whenDone(version, this, [this](const Result<qint64> &found) {
            m_looking = false;
            if (!found)
                return;
            if (m_seen && *found != *m_seen)
                m_changed();
            m_seen = *found;
        });
    }

    DatabaseLane &m_writer;
    std::function<void()> m_changed;
    QTimer m_timer;
    std::optional<qint64> m_seen;
    bool m_looking = false;
};

}

Database::Database(WorkspaceUrl url) : m_url(url), m_writer(url, DatabaseLane::Access::ReadWrite)
{
    qRegisterMetaType<ChangeSet>("firstmile::ChangeSet");
    for (auto &reader : m_readers)
        reader = std::make_unique<DatabaseLane>(url, DatabaseLane::Access::ReadOnly);
    connect(&m_writer, &DatabaseLane::committed, this, &Database::committed);
    connect(&m_writer, &DatabaseLane::committedElsewhere, this, &Database::committed);
}

Database::~Database() = default;

Async<void> Database::open()
{
    const bool isFile = m_url.engine == Engine::Sqlite && !m_url.isInMemory();
    if (isFile) { // nobody else writes to a memory
        m_foreignChanges = std::make_unique<SqliteWatch>(m_writer, [this] {
            ChangeSet all;
            all.everything = true;
            Q_EMIT committed(all);
        });
    }
    return m_writer.open([this, isFile] { return isFile ? prepareSqliteFile(m_url.file) : Result<void>(); },
                         [this](Transaction &session) { return prepare(session); });
}

/// In the writer's thread: the schema first, then the readers, which could not open a file that is not there.
Result<void> Database::prepare(Session &session)
{
    Migrator migrator(session, Migrator::builtIn());
    FM_TRY(backUpBeforeMigration(session, migrator, m_url.file));
    FM_TRY(migrator.migrate());
    for (auto &reader : m_readers) {
        auto opened = reader->open();
        opened.waitForFinished();
        FM_TRY(opened.result());
    }
    return {};
}

}
