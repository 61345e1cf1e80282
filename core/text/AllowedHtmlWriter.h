// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/HtmlTables.h"

#include <QSet>
#include <QString>

#include <vector>

namespace firstmile
{

class HtmlBlocked;
class HtmlPictureShelf;

/// Which part of a mail is written, and how.
struct HtmlWriting
{
    enum class Part { Whole, UpToQuote, FromQuote };

    HtmlPictureShelf *pictures = nullptr; ///< none: their texts stand for them, and no style is looked at
    Part part = Part::Whole;
    const GumboNode *quote = nullptr; ///< where the two parts meet
};

/// Writes one tree as HTML from the allow-list.
class AllowedHtmlWriter
{
public:
    static QString write(const HtmlTree &tree, const HtmlWriting &writing, HtmlBlocked *blocked);

private:
    struct Open
    {
        QString end;   ///< empty if the element itself was not allowed
        int depth = 0; ///< how many elements were opened for it
        qsizetype start = 0;
        qsizetype contentStart = 0;
    };

    AllowedHtmlWriter(const GumboNode &root, const HtmlWriting &writing, HtmlBlocked *blocked);

    bool enter(const GumboNode &node);
    void leave(const GumboNode &node);
    bool isElsewhere(const GumboNode &node);
    bool isDropped(const GumboNode &node);
    void writePicture(const GumboElement &image);
    void reportHead(const GumboElement &head);
    void addText(const GumboNode &node);
    void open(const GumboNode &node);
    bool isKeptTable(const GumboNode &table) const;
    QByteArray nameFor(const GumboElement &element) const;
    bool inKeptTable() const { return !m_keptTables.empty() && m_keptTables.back(); }
    void writeStart(const GumboElement &element, const QByteArray &name, Open *opened);

    QString m_out;
    HtmlWriting m_writing;
    HtmlBlocked *m_blocked;
    QHash<const GumboNode *, HtmlTableFacts> m_tables;
    QSet<const GumboNode *> m_above; ///< what the quotation lies in
    std::vector<Open> m_open;
    std::vector<bool> m_keptTables;
    int m_depth = 0;
    int m_dataTables = 0;
    bool m_isPastEdge = false;
};

}
