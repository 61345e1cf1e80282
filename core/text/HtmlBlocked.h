// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace firstmile
{

/// Collects, each once, what was taken out of a stranger's HTML; at most 100.
class HtmlBlocked
{
public:
    /// What of the element does not survive; `keepsPicture`: its picture does.
    void report(const GumboElement &element, bool keepsPicture = false);
    /// Of an element that is left out with all in it: only who would have learnt that it was read.
    void reportHidden(const GumboNode &hidden);
    void add(const QString &what);

    QStringList take() { return std::move(m_list); }

private:
    void reportAttribute(const GumboAttribute &attribute);

    QStringList m_list;
    QSet<QString> m_seen;
};

}
