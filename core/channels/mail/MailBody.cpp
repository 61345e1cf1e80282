// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailBody.h"

#include "core/text/HtmlText.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks the MIME tree and tells text from files (RFC 2046 5.1, RFC 2183, RFC 2387).
class BodyCollector
{
public:
    explicit BodyCollector(const MimeDocument &mail) : m_mail(mail) {}

    MailBody collect()
    {
        visit(0);
        return std::move(m_body);
    }

private:
    const MimePart &part(int index) const { return m_mail.parts()[size_t(index)]; }

    void visit(int index)
    {
        const MimePart &here = part(index);
        if (!here.isMultipart())
            visitLeaf(index);
        else if (here.type == "multipart/alternative"_L1)
            visitAlternative(here);
        else if (here.type == "multipart/related"_L1)
            visitRelated(here);
        else
            std::for_each(here.children.begin(), here.children.end(), [this](int child) { visit(child); });
    }

    void visitLeaf(int index)
    {
        if (isFile(part(index)))
            m_body.attachments.push_back(index);
        else if (part(index).type == "text/html"_L1)
            m_body.pieces.push_back({{}, {index}});
        else
            m_body.pieces.push_back({{index}, {}});
    }

    /// A text with a name is a file if there is text before it: some mailers name their body, others send notes inline.
    bool isFile(const MimePart &leaf) const
    {
        static const QStringList shown{u"text/plain"_s,    u"text/html"_s,     u"text/enriched"_s,
                                       u"text/richtext"_s, u"text/markdown"_s, u"text/x-markdown"_s};
        if (leaf.disposition == "attachment"_L1 || !shown.contains(leaf.type))
            return true;
        return !leaf.fileName.isEmpty() && !m_body.pieces.empty();
    }

    /// Every form says the same: the first plain one and the last HTML one are kept (RFC 2046 5.1.4: best comes last).
    void visitAlternative(const MimePart &here)
    {
        const size_t before = m_body.pieces.size();
        MailBody::Piece merged;
        for (int child : here.children) {
            if (isUnusedForm(part(child)))
                continue;
            visit(child);
            merge(before, merged);
            m_body.pieces.resize(before);
        }
        if (!merged.plain.empty() || !merged.html.empty())
            m_body.pieces.push_back(std::move(merged));
    }

    /// Takes into `merged` what the pieces from `first` on have that is better; they are one form, cut by pictures.
    void merge(size_t first, MailBody::Piece &merged) const
    {
        MailBody::Piece form;
        for (size_t i = first; i < m_body.pieces.size(); ++i) {
            const MailBody::Piece &piece = m_body.pieces[i];
            form.plain.insert(form.plain.end(), piece.plain.begin(), piece.plain.end());
            form.html.insert(form.html.end(), piece.html.begin(), piece.html.end());
        }
        if (!form.html.empty())
            merged.html = std::move(form.html);
        if (isBlank(merged.plain))
            merged.plain = std::move(form.plain);
    }

    bool isBlank(const std::vector<int> &parts) const
    {
        return std::all_of(parts.begin(), parts.end(), [this](int i) { return m_mail.content(i).trimmed().isEmpty(); });
    }

    static bool isUnusedForm(const MimePart &leaf)
    {
        return leaf.type == "text/x-amp-html"_L1 || leaf.type == "text/watch-html"_L1;
    }

    void visitRelated(const MimePart &here)
    {
        const int root = relatedRoot(here);
        visit(root);
        for (int child : here.children) {
            if (child != root)
                visitRelatedFile(child);
        }
    }

    int relatedRoot(const MimePart &here) const
    {
        const auto named = std::find_if(here.children.begin(), here.children.end(), [&](int child) {
            return !here.start.isEmpty() && part(child).contentId == here.start;
        });
        return named == here.children.end() ? here.children.front() : *named;
    }

    void visitRelatedFile(int child)
    {
        if (part(child).isMultipart() || part(child).contentId.isEmpty())
            visit(child);
        else
            m_body.attachments.push_back(child);
    }

    const MimeDocument &m_mail;
    MailBody m_body;
};

void trimEnd(QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    text.truncate(end);
}

QString joinedText(const MimeDocument &mail, const std::vector<int> &parts)
{
    QStringList texts;
    for (int index : parts)
        texts.append(mail.text(index));
    return texts.join(u'\n');
}

QString pieceText(const MimeDocument &mail, const MailBody::Piece &piece)
{
    QString text = joinedText(mail, piece.plain);
    trimEnd(text);
    if (text.isEmpty() && !piece.html.empty())
        text = htmlToText(joinedText(mail, piece.html));
    trimEnd(text);
    return text;
}

QString pieceHtml(const MimeDocument &mail, const MailBody::Piece &piece)
{
    if (!piece.html.empty())
        return joinedText(mail, piece.html);
    QString text = joinedText(mail, piece.plain);
    trimEnd(text);
    return text.isEmpty() ? QString() : u"<pre>%1</pre>"_s.arg(text.toHtmlEscaped());
}

}

MailBody bodyOf(const MimeDocument &mail)
{
    return BodyCollector(mail).collect();
}

QString plainText(const MimeDocument &mail, const MailBody &body)
{
    QStringList texts;
    for (const MailBody::Piece &piece : body.pieces) {
        if (const QString text = pieceText(mail, piece); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

QString htmlText(const MimeDocument &mail, const MailBody &body)
{
    if (std::all_of(body.pieces.begin(), body.pieces.end(), [](const auto &piece) { return piece.html.empty(); }))
        return {};
    QStringList texts;
    for (const MailBody::Piece &piece : body.pieces) {
        if (const QString html = pieceHtml(mail, piece); !html.isEmpty())
            texts.append(html);
    }
    return texts.join(u'\n');
}

}
