// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WorkspaceUrl.h"

#include <QFileInfo>
#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// SQLite's VFS "memdb" shares what has a name that begins with '/' within the process (since 3.36).
const QString memoryPrefix = u"file:/firstmile-"_s;
const QString memorySuffix = u"?vfs=memdb"_s;

Result<WorkspaceUrl> serverUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2)
        return Error{ErrorKind::Malformed, u"a shared workspace is named postgresql://user@host:port/database"_s, {}};
    return WorkspaceUrl{Engine::Postgres, {}, url};
}

}

Result<WorkspaceUrl> WorkspaceUrl::parse(const QString &text)
{
    if (text.isEmpty())
        return Error{ErrorKind::Malformed, u"no workspace is named"_s, {}};
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return serverUrl(text);
    QString path = text;
    for (const auto prefix : {"sqlite://"_L1, "sqlite:"_L1, "file://"_L1}) {
        if (path.startsWith(prefix)) {
            path = path.mid(prefix.size());
            break;
        }
    }
    if (path.contains("://"_L1))
        return Error{ErrorKind::Malformed, u"a workspace is a file or a postgresql:// URL, not "_s + text, {}};
    return WorkspaceUrl{Engine::Sqlite, QFileInfo(path).absoluteFilePath(), {}};
}

WorkspaceUrl WorkspaceUrl::inMemory()
{
    return {Engine::Sqlite, memoryPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces) + memorySuffix, {}};
}

bool WorkspaceUrl::isInMemory() const
{
    return engine == Engine::Sqlite && file.startsWith(memoryPrefix) && file.endsWith(memorySuffix);
}

QString WorkspaceUrl::display() const
{
    if (isInMemory())
        return u"memory"_s;
    return engine == Engine::Sqlite ? file : server.toString(QUrl::RemovePassword);
}

}
