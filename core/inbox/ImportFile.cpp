// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ImportFile.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> openForImport(QFile &file)
{
    if (!file.exists())
        return Error{ErrorKind::NotFound, u"there is no file "_s + file.fileName(), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.fileName() + u": "_s + file.errorString(), {}};
    return {};
}

}
