// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/page/HtmlPage.h"
#include "core/review/page/Markup.h"
#include "core/review/page/PageWords.h"

namespace firstmile
{

/// One message of a page: who, when, to whom, who could see it, what it says and said, and its files.
class MessageMarkup
{
public:
    /// All must outlive it.
    MessageMarkup(Markup &out, const PageWords &words, const HtmlPageStyle &style)
        : m_out(out), m_words(words), m_style(style)
    {}

    Result<void> write(const ExportedMessage &message, const Conversation &of);

private:
    void writeHead(const Message &message);
    void writeMarks(const Message &message);
    void writeMailboxes(const QString &label, const QList<Mailbox> &mailboxes);
    void writeBody(const ExportedMessage &message, const Conversation &of);
    void writeText(const QString &text, bool isMail);
    void writeLinked(const QString &text);
    void writeVersions(const ExportedMessage &message, bool isMail);
    Result<void> writeFiles(const ExportedMessage &message);
    Result<bool> writePicture(const Attachment &attachment, const ExportedFile &file);
    void writeFileName(const Attachment &attachment, const ExportedFile &file);

    Markup &m_out;
    const PageWords &m_words;
    const HtmlPageStyle &m_style;
};

}
