// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/page/Markup.h"

#include <QStringList>

namespace firstmile
{

/// Writes a sender's HTML into a page. It goes through sanitiseHtml() and is then written anew tag by tag, from a list
/// of names and attributes of its own: should one of the two ever let something through, the other does not. Every
/// element that is opened is closed, in order, so that nothing of a mail reaches what stands behind it.
class SanitisedMarkup
{
public:
    SanitisedMarkup(QString &out, const QString &quotation) : m_out(out), m_quotation(quotation) {}

    void write(const QString &html);
    /// The second half alone: takes what any sanitiser might have let through.
    void writeTags(QStringView html);

private:
    void writeText(QStringView text);
    void writeTag(QStringView tag);
    void open(const QString &name, QStringView attributes);
    void openLink(QStringView attributes);
    void close(const QString &name);

    QString &m_out;
    QString m_quotation; ///< escaped
    QStringList m_open;
};

}
