// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Erasure.h"
#include "core/store/MaintenanceSteps.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

/// The index keeps a removed word, and a mark that it was removed, until both are merged into its last part. Writing
/// the file anew leaves out what free pages, and the free room within pages, still hold; the log holds the old pages
/// until it is empty.
Result<void> scrubErased(Transaction &connection)
{
    if (connection.engine() != Engine::Sqlite)
        return {};
    FM_ASSIGN(const auto file,
              (connection.first<QString>(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s,
                                         [](const Row &row) { return row.text(0); })));
    FM_TRY(connection.exec(u"INSERT INTO search (search) VALUES ('optimize')"_s));
    FM_TRY(maintenance::vacuum(connection, file.value_or(QString())));
    FM_ASSIGN(const bool emptied, maintenance::truncateLog(connection));
    if (!emptied)
        return Error{ErrorKind::Conflict,
                     u"somebody reads the workspace just now, so that its log could not be emptied; try again"_s,
                     {}};
    return {};
}

}
