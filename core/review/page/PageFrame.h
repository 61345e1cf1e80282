// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/page/HtmlPage.h"
#include "core/review/page/Markup.h"
#include "core/review/page/PageWords.h"

namespace firstmile
{

/// What stands around the conversations of a page: the document's head with its policy, what was exported, by whom and
/// how complete, the measures, the bar by which one searches and filters, and the end.
class PageFrame
{
public:
    /// What of the export is on this page, and where the others are.
    struct Place
    {
        int page = 0;  ///< 0: the only one, or the list of all; else "html/0000N.html"
        int pages = 0; ///< 0: everything is on one
        bool isList() const { return pages > 0 && page == 0; }
    };
    struct Counts
    {
        qint64 conversations = 0;
        qint64 messages = 0;
    };

    /// All must outlive it.
    PageFrame(const PageWords &words, const BundleManifest &manifest, const HtmlPage::Seal &seal)
        : m_words(words), m_manifest(manifest), m_seal(seal)
    {}

    /// Up to where the list of conversations begins. `counts`: of the whole export.
    QByteArray beginning(const Place &place, const Counts &counts, const QJsonObject &measures) const;
    QByteArray betweenListAndText(const Place &place) const;
    QByteArray end(const Place &place) const;

    static QString pageName(int page); ///< "html/00001.html"

private:
    void writeHead(Markup &out, const Place &place) const;
    void writeMarks(Markup &out) const;
    void writeTitle(Markup &out, const Place &place, const Counts &counts) const;
    void writeFacts(Markup &out) const;
    void writeRedaction(Markup &out) const;
    void writeBar(Markup &out, const Place &place) const;
    void writeChoice(Markup &out, QLatin1StringView id, const QString &label,
                     const QList<std::pair<QString, QString>> &options) const;
    void writePages(Markup &out, const Place &place) const;

    const PageWords &m_words;
    const BundleManifest &m_manifest;
    const HtmlPage::Seal &m_seal;
};

}
