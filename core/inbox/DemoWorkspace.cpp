// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoWorkspace.h"

#include "core/base/Resources.h"
#include "core/inbox/DemoWorkspaceWriter.h"

#include <QFile>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<QJsonObject> demoContent(DemoSet set)
{
    initResources();
    QFile file(set == DemoSet::Awkward ? u":/demo/awkward.json"_s : u":/demo/workspace.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.fileName() + u": "_s + file.errorString(), {}};
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    if (content["format"_L1].toInt() != 1)
        return Error{ErrorKind::Malformed, file.fileName() + u" is not of format 1"_s, {}};
    return content;
}

}

Async<void> createDemo(Database &database, Instant now, DemoSet set)
{
    return database.write([now, set](Transaction &transaction) -> Result<void> {
        FM_ASSIGN(const QJsonObject content, demoContent(set));
        return DemoWorkspaceWriter(transaction, content, now).write();
    });
}

}
