// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace firstmile
{

/// HTML parsed as browsers parse it, owned together with the bytes that its nodes point into.
class HtmlTree
{
public:
    /// Empty if the input is too big, too deep or too odd to be parsed in reasonable time: see isSafeToParse().
    static std::optional<HtmlTree> parse(const QString &html);

    const GumboNode *root() const { return m_output->root; }

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };

    HtmlTree() = default;

    QByteArray m_utf8;
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

/// The value of an attribute, null if the element does not have it.
QString htmlAttribute(const GumboElement &element, const char *name);
bool hasHtmlAttribute(const GumboElement &element, const char *name);

/// Whether `name` is one of the element's classes.
bool hasHtmlClass(const GumboElement &element, QStringView name);

/// The last value of `property` in the element's own style, in lower case and without spaces; empty if it has none.
QString htmlStyleValue(const GumboElement &element, QLatin1StringView property);

/// Whether the element's own attributes keep it from being seen, as mails hide their preheader.
bool isHiddenHtml(const GumboElement &element);

/// The tag's name in lower case, also of an element that HTML does not know.
QString htmlTagName(const GumboElement &element);

inline const GumboVector *htmlChildren(const GumboNode &node)
{
    const bool hasChildren = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    return hasChildren ? &node.v.element.children : nullptr;
}

/// Visits the tree below `root` in document order without recursion, since a mail decides how deep it is.
/// `enter(node)` says whether to go into the node; `leave(node)` comes after its children, only if it was entered.
template <class Enter, class Leave>
void walkHtml(const GumboNode &root, Enter enter, Leave leave)
{
    std::vector<std::pair<const GumboNode *, unsigned>> path;
    if (enter(root))
        path.emplace_back(&root, 0U);
    while (!path.empty()) {
        auto &[node, next] = path.back();
        const GumboVector *children = htmlChildren(*node);
        if (!children || next >= children->length) {
            leave(*node);
            path.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[next++]);
        if (enter(*child))
            path.emplace_back(child, 0U);
    }
}

}
