// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace firstmile
{

/// What an element's style says that its reader would miss, in words that are not style.
struct HtmlMeaning
{
    QStringList elements; ///< to open inside of it: "b", "i", "s"
    QString alignment;    ///< ` align="right"` or ` align="center"`
};

HtmlMeaning meaningOf(const GumboElement &element);

/// A b that is none: some editors put one around everything.
bool isUnboldHtml(const GumboElement &element);

}
