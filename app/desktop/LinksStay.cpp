// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LinksStay.h"

#include <QDesktopServices>
#include <QStringList>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &stayingSchemes()
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"ftp"_s};
    return schemes;
}

}

LinksStay::LinksStay()
{
    for (const QString &scheme : stayingSchemes())
        QDesktopServices::setUrlHandler(scheme, this, "take");
}

LinksStay::~LinksStay()
{
    for (const QString &scheme : stayingSchemes())
        QDesktopServices::unsetUrlHandler(scheme);
}

void LinksStay::take(const QUrl &link)
{
    Q_EMIT asked(link);
}

}
