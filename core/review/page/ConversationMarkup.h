// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/page/HtmlPage.h"
#include "core/review/page/Markup.h"
#include "core/review/page/PageWords.h"

namespace firstmile
{

/// A conversation of a page: its line in the list of conversations, and all that was said in it.
class ConversationMarkup
{
public:
    /// All must outlive it.
    ConversationMarkup(const PageWords &words, const HtmlPageStyle &style) : m_words(words), m_style(style) {}

    Markup listRow(const ExportedConversation &conversation) const;
    /// `customers`: what is to be said of them here, since this is the first conversation with them.
    Result<Markup> section(const ExportedConversation &conversation, const QList<ExportedCustomer> &customers) const;

private:
    void writeData(Markup &out, const ExportedConversation &conversation) const;
    void writeHead(Markup &out, const ExportedConversation &conversation) const;
    void writeInternals(Markup &out, const Conversation &conversation) const;
    void writeCustomer(Markup &out, const ExportedCustomer &customer) const;
    void writeLog(Markup &out, const ExportedConversation &conversation) const;
    QString title(const Conversation &conversation) const;
    void writeMark(Markup &out, Channel channel) const;

    const PageWords &m_words;
    const HtmlPageStyle &m_style;
};

}
