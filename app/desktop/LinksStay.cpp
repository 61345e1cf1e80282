// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LinksStay.h"

#include <QDesktopServices>

namespace firstmile
{

using namespace Qt::StringLiterals;

LinksStay &LinksStay::instance()
{
    static LinksStay links;
    return links;
}

LinksStay::LinksStay()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"ftp"_s})
        QDesktopServices::setUrlHandler(scheme, this, "take");
}

void LinksStay::take(const QUrl &link)
{
    Q_EMIT asked(link);
}

}
