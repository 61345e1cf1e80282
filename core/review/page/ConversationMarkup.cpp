// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/ConversationMarkup.h"

#include "core/review/page/MessageMarkup.h"
#include "core/text/HtmlAllowList.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What of the log a reader is told; messages speak for themselves.
QString eventWord(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
    case EventKind::Sent:
    case EventKind::Noted:
    case EventKind::Seen:
        return {};
    case EventKind::Closed:
        return u"Closed"_s;
    case EventKind::Reopened:
        return u"Reopened"_s;
    case EventKind::Snoozed:
        return u"Snoozed"_s;
    case EventKind::Assigned:
        return u"Assigned"_s;
    case EventKind::Tagged:
        return u"Tagged"_s;
    case EventKind::HandedOver:
        return u"Handed over"_s;
    case EventKind::HandedBack:
        return u"Handed back"_s;
    case EventKind::NoAnswerNeeded:
        return u"Needs no answer"_s;
    case EventKind::MarkedSpam:
        return u"Marked as spam"_s;
    case EventKind::Praised:
        return u"The customer praised us"_s;
    case EventKind::Withdrawn:
        return u"A message was taken back by its author"_s;
    case EventKind::Bounced:
        return u"A message came back undelivered"_s;
    case EventKind::MovedToPhone:
        return u"Went on by telephone"_s;
    case EventKind::MovedToPrivate:
        return u"Went on in private"_s;
    case EventKind::Acknowledged:
        return u"We admitted a fault in public"_s;
    case EventKind::TakenBack:
        return u"A contact logged by mistake was taken back"_s;
    case EventKind::Labelled:
        return u"Labelled"_s;
    }
    return {};
}

/// How tall a conversation may be, roughly, for the browser to scroll well before it has laid it out.
QLatin1StringView heightClass(const ExportedConversation &conversation)
{
    qsizetype lines = 0;
    for (const ExportedMessage &message : conversation.messages)
        lines += 6 + std::min<qsizetype>(message.message.text.size() / 80 + message.message.text.count(u'\n'), 60);
    return lines < 20 ? "s1"_L1 : lines < 45 ? "s2"_L1 : lines < 100 ? "s3"_L1 : lines < 250 ? "s4"_L1 : "s5"_L1;
}

void writeField(Markup &out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        out << "<dt>"_L1 << name << "</dt><dd><bdi>"_L1 << value << "</bdi></dd>"_L1;
}

QString profileFieldName(const QString &field)
{
    if (field.startsWith("custom:"_L1))
        return field.mid(7);
    QString name = field.left(1).toUpper() + field.mid(1);
    return name.replace(u'-', u' ');
}

}

QString ConversationMarkup::title(const Conversation &conversation) const
{
    for (const QString &candidate :
         {conversation.subject, conversation.preview, conversation.customerName, conversation.customerHandle}) {
        if (!candidate.trimmed().isEmpty())
            return candidate.size() > 200 ? candidate.left(199) + u'…' : candidate;
    }
    return m_words(u"Conversation"_s);
}

void ConversationMarkup::writeMark(Markup &out, Channel channel) const
{
    out << "<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark-"_L1 << toString(channel) << "\"/></svg>"_L1;
}

/// What the page filters by; the same in the list and in the text.
void ConversationMarkup::writeData(Markup &out, const ExportedConversation &conversation) const
{
    QStringList kinds;
    for (const ExportedMessage &each : conversation.messages) {
        const Message &message = each.message;
        const bool isNote = message.direction == Direction::Note || message.visibility == Visibility::Internal;
        kinds << (isNote ? u"internal"_s : message.visibility == Visibility::Public ? u"public"_s : u"private"_s);
        kinds << toString(message.direction);
    }
    kinds.removeDuplicates();
    std::sort(kinds.begin(), kinds.end());
    out << " data-ch=\""_L1 << toString(conversation.conversation.channel) << "\" data-st=\""_L1
        << toString(conversation.conversation.status) << "\" data-k=\""_L1 << kinds.join(u' ') << "\""_L1;
}

Markup ConversationMarkup::listRow(const ExportedConversation &conversation) const
{
    const Conversation &c = conversation.conversation;
    Markup out;
    out << "<li"_L1;
    writeData(out, conversation);
    out << "><a href=\""_L1 << Markup::Later::PageFile << "#c"_L1 << c.id.value << "\">"_L1;
    writeMark(out, c.channel);
    out << "<span class=\"who\"><bdi>"_L1 << (c.customerName.isEmpty() ? c.customerHandle : c.customerName)
        << "</bdi></span><time"_L1;
    out.attribute("datetime"_L1, toIso(c.lastMessageAt))
        << ">"_L1 << m_words.shortDay(c.lastMessageAt) << "</time><span class=\"what\" dir=\"auto\">"_L1 << title(c)
        << "</span><span class=\"sub\">"_L1 << m_words.channel(c.channel) << " &middot; "_L1 << m_words.status(c.status)
        << " &middot; "_L1 << m_words.number(conversation.messages.size()) << "</span></a></li>\n"_L1;
    return out;
}

Result<Markup> ConversationMarkup::section(const ExportedConversation &conversation,
                                           const QList<ExportedCustomer> &customers) const
{
    const Conversation &c = conversation.conversation;
    Markup out;
    out << "<section class=\"c "_L1 << heightClass(conversation) << "\" id=\"c"_L1 << c.id.value << "\""_L1;
    writeData(out, conversation);
    out << " aria-labelledby=\"h"_L1 << c.id.value << "\">\n"_L1;
    writeHead(out, conversation);
    for (const ExportedCustomer &customer : customers)
        writeCustomer(out, customer);
    MessageMarkup messages(out, m_words, m_style);
    for (const ExportedMessage &message : conversation.messages)
        FM_TRY(messages.write(message, c));
    if (m_style.internals)
        writeLog(out, conversation);
    out << "</section>\n"_L1;
    return out;
}

void ConversationMarkup::writeHead(Markup &out, const ExportedConversation &conversation) const
{
    const Conversation &c = conversation.conversation;
    out << "<header class=\"ch\"><h2 id=\"h"_L1 << c.id.value << "\" dir=\"auto\">"_L1 << title(c) << "</h2>\n<p>"_L1;
    writeMark(out, c.channel);
    out << "<span>"_L1 << m_words.channel(c.channel) << "</span><strong><bdi>"_L1 << c.customerName
        << "</bdi></strong>"_L1;
    if (!c.customerHandle.isEmpty() && c.customerHandle != c.customerName)
        out << "<bdi>"_L1 << c.customerHandle << "</bdi>"_L1;
    out << "<span class=\"st "_L1 << toString(c.status) << "\">"_L1 << m_words.status(c.status) << "</span><span>"_L1
        << m_words.count(u"%n messages"_s, conversation.messages.size()) << "</span>"_L1;
    if (!conversation.messages.isEmpty()) {
        const QString first = m_words.day(conversation.messages.constFirst().message.at);
        const QString last = m_words.day(conversation.messages.constLast().message.at);
        out << "<span>"_L1 << (first == last ? first : first + u" – "_s + last) << "</span>"_L1;
    }
    out << "</p>\n"_L1;
    writeInternals(out, c);
    out << "</header>\n"_L1;
}

void ConversationMarkup::writeInternals(Markup &out, const Conversation &c) const
{
    if (!m_style.internals || (c.assignee.isEmpty() && c.handedTo.isEmpty() && c.tags.isEmpty()))
        return;
    out << "<p class=\"own\">"_L1;
    if (!c.assignee.isEmpty())
        out << "<span>"_L1 << m_words(u"Assigned to %1"_s).arg(c.assignee) << "</span>"_L1;
    if (!c.handedTo.isEmpty())
        out << "<span>"_L1 << m_words(u"Handed over to %1"_s).arg(c.handedTo) << "</span>"_L1;
    for (const QString &tag : c.tags)
        out << "<span class=\"tag plain\">#"_L1 << tag << "</span>"_L1;
    out << "</p>\n"_L1;
}

void ConversationMarkup::writeCustomer(Markup &out, const ExportedCustomer &customer) const
{
    out << "<details class=\"cu\"><summary>"_L1 << m_words(u"About the customer"_s) << "</summary><dl>"_L1;
    writeField(out, m_words(u"Name"_s), customer.customer.name);
    writeField(out, m_words(u"Language"_s), customer.customer.language);
    for (const Identity &identity : customer.customer.identities) {
        QString known = identity.handle.isEmpty() ? identity.name : identity.handle;
        if (!identity.name.isEmpty() && identity.name != known)
            known += u" (%1)"_s.arg(identity.name);
        if (identity.followers >= 0)
            known += u", "_s + m_words.count(u"%n followers"_s, identity.followers);
        writeField(out, m_words.channel(identity.channel), known);
        writeField(out, m_words(u"In their own words"_s), identity.about);
        QStringList pages{identity.profileUrl};
        for (const ProfileLink &link : identity.links)
            pages << link.url;
        pages.removeAll(QString());
        writeField(out, m_words(u"Pages"_s), m_words.list(pages));
    }
    for (const ProfileValue &value : profileOf(customer.profile).values)
        writeField(out, m_words(profileFieldName(value.field)), value.text);
    out << "</dl></details>\n"_L1;
}

void ConversationMarkup::writeLog(Markup &out, const ExportedConversation &conversation) const
{
    bool isOpen = false;
    for (const Event &event : conversation.events) {
        const QString word = eventWord(event.kind);
        if (word.isEmpty())
            continue;
        if (!isOpen)
            out << "<details class=\"log\"><summary>"_L1 << m_words(u"What was done"_s) << "</summary><ol>\n"_L1;
        isOpen = true;
        out << "<li><span>"_L1 << m_words(word) << "</span>"_L1;
        if (!event.data.isEmpty() && event.kind != EventKind::Labelled && event.kind != EventKind::MovedToPhone)
            out << " <bdi>"_L1 << event.data << "</bdi>"_L1;
        if (!event.agent.isEmpty())
            out << " &middot; <bdi>"_L1 << event.agent << "</bdi>"_L1;
        out << " <time>"_L1 << m_words.time(event.at) << "</time></li>\n"_L1;
    }
    if (isOpen)
        out << "</ol></details>\n"_L1;
}

}
