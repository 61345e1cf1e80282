// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firstmile::tests
{

/// What the started test servers say of themselves (tests/servers): PG_URL, IMAP_PORT, MASTO_URL and so on. Read from
/// the file that FM_TEST_SERVERS names, else from test-servers.env in the build folder. Absent: it does not run.
std::optional<QString> serverSetting(const QString &name);

/// The same where a test cannot do without: fails the test with a sentence that says how to start the servers.
QString requiredServerSetting(const QString &name);

}
