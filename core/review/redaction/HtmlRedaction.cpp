// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/HtmlRedaction.h"

#include "core/review/redaction/HtmlFlow.h"
#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlText.h"

#include <QUrl>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostHtmlPasses = 4;

/// Writes a tree with other texts and without what its attributes must not say.
class RedactedHtmlWriter
{
public:
    RedactedHtmlWriter(const TextRedaction &redaction, QHash<const GumboNode *, QString> texts, QList<Removal> &removed,
                       bool withoutPictures)
        : m_redaction(redaction), m_texts(std::move(texts)), m_removed(removed), m_withoutPictures(withoutPictures)
    {}

    bool enter(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT) {
            if (const auto text = m_texts.constFind(&node); text != m_texts.cend())
                m_out += escapedHtml(*text);
            return node.type == GUMBO_NODE_DOCUMENT;
        }
        const GumboElement &element = node.v.element;
        if (isFrame(element.tag))
            return element.tag != GUMBO_TAG_HEAD;
        const bool isPicture = element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE;
        if (isPicture && m_withoutPictures) {
            m_removed.append({{}, RedactionClass::Images, u"[picture removed]"_s, u"picture within the text"_s});
            m_out += u"[picture removed]"_s + alternative(element);
            return false;
        }
        m_out += u'<' + htmlTagName(element) + attributes(element) + u'>';
        if (element.tag == GUMBO_TAG_PRE)
            m_out += u'\n'; // the parser swallows the first one
        return true;
    }

    void leave(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT || isFrame(node.v.element.tag))
            return;
        const GumboTag tag = node.v.element.tag;
        if (!isVoidHtml(tag) && tag != GUMBO_TAG_IMG && tag != GUMBO_TAG_WBR && tag != GUMBO_TAG_COL)
            m_out += u"</"_s + htmlTagName(node.v.element) + u'>';
    }

    QString take() { return std::move(m_out).trimmed(); }

private:
    static bool isFrame(GumboTag tag)
    {
        return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HEAD;
    }

    QString alternative(const GumboElement &element)
    {
        const QString alt = htmlAttribute(element, "alt");
        return alt.isEmpty() ? QString() : u" "_s + escapedHtml(m_redaction.redacted(alt, m_removed));
    }

    QString attributes(const GumboElement &element)
    {
        QString all;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute.name);
            const QString was = QString::fromUtf8(attribute.value);
            QString value = m_redaction.redacted(was, m_removed);
            if (value != was && (name == "href"_L1 || name == "src"_L1))
                value = addressWith(value);
            if (value.isEmpty() && !was.isEmpty())
                continue;
            all += u" %1=\"%2\""_s.arg(name, escapedHtmlAttribute(value));
        }
        return all;
    }

    /// An address of which something was taken out: "mailto:" still is one, a page keeps what leads to it, and what is
    /// only a pseudonym leads nowhere.
    static QString addressWith(const QString &value)
    {
        const bool isMail = value.startsWith("mailto:"_L1, Qt::CaseInsensitive) && !value.contains(u'[');
        if (isMail)
            return value;
        const qsizetype path = value.indexOf(u'/', 8);
        const qsizetype removed = value.indexOf(u'[');
        if (!value.startsWith("http"_L1, Qt::CaseInsensitive) || path < 0 || (removed >= 0 && removed < path))
            return {};
        QString address = value;
        return address.replace(u'[', u"%5B"_s).replace(u']', u"%5D"_s).replace(u' ', u"%20"_s);
    }

    const TextRedaction &m_redaction;
    QHash<const GumboNode *, QString> m_texts;
    QList<Removal> &m_removed;
    bool m_withoutPictures;
    QString m_out;
};

QString paragraphsOf(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        html += u"<p>"_s + escapedHtml(paragraph.trimmed()).replace(u'\n', u"<br>"_s) + u"</p>"_s;
    return html;
}

/// One pass; empty: the tree cannot be had.
std::optional<QString> passOver(const QString &html, const TextRedaction &redaction, QList<Removal> &removed,
                                bool withoutPictures)
{
    const auto tree = HtmlTree::parse(html);
    if (!tree)
        return std::nullopt;
    const HtmlFlow flow(*tree->root());
    const QList<Removal> removals = redaction.removalsIn(flow.text());
    const qsizetype before = removed.size();
    removed += removals;
    RedactedHtmlWriter writer(redaction, flow.without(removals), removed, withoutPictures);
    walkHtml(
        *tree->root(), [&](const GumboNode &node) { return writer.enter(node); },
        [&](const GumboNode &node) { writer.leave(node); });
    return removed.size() == before ? html : writer.take();
}

}

QString redactedHtml(const QString &html, const TextRedaction &redaction, QList<Removal> &removed, bool withoutPictures)
{
    if (html.isEmpty())
        return html;
    QString result = html;
    for (int pass = 0; pass < mostHtmlPasses; ++pass) {
        const auto again = passOver(result, redaction, removed, withoutPictures);
        if (!again)
            break;
        if (*again == result)
            return result;
        result = *again;
    }
    return paragraphsOf(redaction.redacted(textWithoutTags(html), removed));
}

}
