// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlSanitizer.h"

#include "core/text/AllowedHtmlWriter.h"
#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlBlocked.h"
#include "core/text/HtmlPictureShelf.h"
#include "core/text/HtmlQuote.h"
#include "core/text/HtmlText.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxRewrites = 6;

QString htmlParagraphs(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QString lines = escapedHtml(paragraph).trimmed().replace(u'\n', u"<br>"_s);
        html += lines.isEmpty() ? QString() : u"<p>"_s + lines + u"</p>"_s;
    }
    return html;
}

/// What is written may be read otherwise than the tree it came from (a paragraph that lost the button around it
/// closes the paragraph outside): that is how sanitisers are tricked. So it is read and written again until nothing
/// changes.
QString settledHtml(QString html, HtmlPictureShelf *pictures)
{
    HtmlBlocked ignored;
    for (int i = 0; i < maxRewrites; ++i) {
        const auto tree = HtmlTree::parse(html);
        if (!tree)
            break;
        const QString again = AllowedHtmlWriter::write(*tree, {pictures}, &ignored);
        if (again == html)
            return html;
        html = again;
    }
    return htmlParagraphs(textWithoutTags(html));
}

SanitisedHtml shownHtml(const HtmlTree &tree)
{
    SanitisedHtml shown;
    HtmlBlocked blocked;
    HtmlPictureShelf pictures;
    HtmlWriting writing{&pictures};
    writing.quote = trailingQuote(*tree.root());
    QString quoted;
    if (writing.quote) {
        writing.part = HtmlWriting::Part::UpToQuote;
        shown.html = AllowedHtmlWriter::write(tree, writing, &blocked);
        writing.part = HtmlWriting::Part::FromQuote;
        quoted = AllowedHtmlWriter::write(tree, writing, &blocked);
    } else {
        shown.html = AllowedHtmlWriter::write(tree, writing, &blocked);
    }
    pictures.close();
    shown.html = settledHtml(shown.html, &pictures);
    shown.quoted = settledHtml(quoted, &pictures);
    shown.text = htmlToText(tree);
    shown.blocked = blocked.take();
    shown.pictures = pictures.take();
    return shown;
}

}

SanitisedHtml sanitiseHtml(const QString &html, HtmlUse use)
{
    const auto tree = HtmlTree::parse(html);
    if (!tree) {
        const QString text = textWithoutTags(html);
        return {htmlParagraphs(text), text, {u"markup too large or too deep"_s}, {}, {}};
    }
    if (use == HtmlUse::Show)
        return shownHtml(*tree);
    HtmlBlocked blocked;
    const QString once = AllowedHtmlWriter::write(*tree, {}, &blocked);
    return {settledHtml(once, nullptr), htmlToText(*tree), blocked.take(), {}, {}};
}

}
