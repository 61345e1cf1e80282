// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/MessageMarkup.h"

#include "core/review/page/PagePicture.h"
#include "core/text/HtmlAllowList.h"
#include "core/text/QuoteFold.h"
#include "core/text/UrlFinder.h"

#include <QSet>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Files that a browser shows or saves and never runs. Others are named, not linked: an HTML file of a stranger that is
/// opened from the disk is no longer under the page's policy.
bool canBeLinked(const QString &entry)
{
    static const QSet<QString> quiet{
        u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s,  u"webp"_s, u"bmp"_s,  u"tif"_s, u"tiff"_s, u"pdf"_s, u"txt"_s,
        u"csv"_s, u"log"_s, u"doc"_s,  u"docx"_s, u"xls"_s,  u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"odt"_s, u"ods"_s,
        u"odp"_s, u"rtf"_s, u"zip"_s,  u"mp3"_s,  u"mp4"_s,  u"m4a"_s,  u"mov"_s, u"wav"_s,  u"ogg"_s, u"webm"_s};
    return quiet.contains(entry.section(u'.', -1).toLower());
}

QLatin1StringView directionClass(Direction direction)
{
    return direction == Direction::Inbound ? "in"_L1 : direction == Direction::Outbound ? "out"_L1 : "note"_L1;
}

QLatin1StringView visibilityClass(const Message &message)
{
    if (message.direction == Direction::Note || message.visibility == Visibility::Internal)
        return "internal"_L1;
    return message.visibility == Visibility::Public ? "public"_L1 : "private"_L1;
}

QString mailboxText(const Mailbox &mailbox)
{
    if (mailbox.name.isEmpty() || mailbox.address.isEmpty())
        return mailbox.name + mailbox.address;
    return u"%1 <%2>"_s.arg(mailbox.name, mailbox.address);
}

QString contactWord(ContactKind kind)
{
    switch (kind) {
    case ContactKind::None:
        return {};
    case ContactKind::Phone:
        return u"Phone call"_s;
    case ContactKind::Letter:
        return u"Letter"_s;
    case ContactKind::InPerson:
        return u"In person"_s;
    }
    return {};
}

}

Result<void> MessageMarkup::write(const ExportedMessage &message, const Conversation &of)
{
    const Message &m = message.message;
    m_out << "<article class=\"m "_L1 << directionClass(m.direction) << " "_L1 << visibilityClass(m) << "\" id=\"m"_L1
          << m.id.value << "\" data-d=\""_L1 << directionClass(m.direction) << "\" data-v=\""_L1 << visibilityClass(m)
          << "\">\n"_L1;
    writeHead(m);
    writeMailboxes(u"To"_s, m.to);
    writeMailboxes(u"Copy to"_s, m.cc);
    writeMailboxes(u"Answers to"_s, m.replyTo);
    if (!m.subject.isEmpty() && m.subject != of.subject)
        m_out << "<p class=\"subject\" dir=\"auto\">"_L1 << m.subject << "</p>\n"_L1;
    writeBody(message, of);
    writeVersions(message, of.channel == Channel::Email);
    FM_TRY(writeFiles(message));
    if (const QString link = safeLink(m.url); !link.isEmpty())
        m_out << "<p class=\"url\"><a"_L1;
    if (const QString link = safeLink(m.url); !link.isEmpty())
        m_out.attribute("href"_L1, link) << " rel=\"noreferrer noopener\" target=\"_blank\">"_L1
                                         << m_words(u"Where it was posted"_s) << "</a></p>\n"_L1;
    m_out << "</article>\n"_L1;
    return {};
}

void MessageMarkup::writeHead(const Message &message)
{
    const bool isOurs = message.direction != Direction::Inbound;
    QString name = message.from.name;
    if (isOurs && m_style.internals && !message.agent.isEmpty())
        name = message.agent;
    if (name.isEmpty())
        name = message.from.address.isEmpty() ? m_words(isOurs ? u"Us"_s : u"Customer"_s) : message.from.address;
    m_out << "<header><h3><bdi>"_L1 << name << "</bdi></h3>"_L1;
    if (!message.from.address.isEmpty() && message.from.address != name)
        m_out << "<bdi class=\"addr\">"_L1 << message.from.address << "</bdi>"_L1;
    writeMarks(message);
    m_out << "<time"_L1;
    m_out.attribute("datetime"_L1, toIso(message.at)) << ">"_L1 << m_words.time(message.at) << "</time></header>\n"_L1;
}

void MessageMarkup::writeMarks(const Message &message)
{
    const auto mark = [this](QLatin1StringView kind, const QString &word) {
        m_out << "<span class=\"tag "_L1 << kind << "\">"_L1 << m_words(word) << "</span>"_L1;
    };
    const QLatin1StringView sight = visibilityClass(message);
    if (message.direction != Direction::Note)
        mark("side"_L1, message.direction == Direction::Inbound ? u"Customer"_s : u"Us"_s);
    mark(sight, sight == "internal"_L1 ? u"Internal note: only the team"_s
                : sight == "public"_L1 ? u"Public"_s
                                       : u"Private"_s);
    if (message.automatic != Automatic::None)
        mark("plain"_L1, message.automatic == Automatic::AutoReply ? u"Automatic reply"_s
                         : message.automatic == Automatic::Bounce  ? u"Delivery failure"_s
                                                                   : u"Mailing list"_s);
    if (const QString contact = contactWord(message.contact); !contact.isEmpty())
        mark("plain"_L1, contact);
    if (message.editedAt)
        mark("plain"_L1, u"Edited"_s);
    if (message.deleted)
        mark("bad"_L1, u"Taken back by its author"_s);
    if (message.truncated)
        mark("bad"_L1, u"Only its beginning was read"_s);
    if (!message.undelivered.isEmpty())
        mark("bad"_L1, message.bounced ? u"Not delivered"_s : u"Delivery in trouble"_s);
}

void MessageMarkup::writeMailboxes(const QString &label, const QList<Mailbox> &mailboxes)
{
    if (mailboxes.isEmpty())
        return;
    m_out << "<p class=\"to\">"_L1 << m_words(label) << ": "_L1;
    for (qsizetype i = 0; i < mailboxes.size(); ++i)
        m_out << (i > 0 ? ", "_L1 : ""_L1) << "<bdi>"_L1 << mailboxText(mailboxes[i]) << "</bdi>"_L1;
    m_out << "</p>\n"_L1;
}

void MessageMarkup::writeBody(const ExportedMessage &message, const Conversation &of)
{
    if (!message.html.isEmpty()) {
        m_out << "<div class=\"b html\" dir=\"auto\">"_L1;
        m_out.sanitised(message.html, m_words(u"Quotation"_s)) << "</div>\n"_L1;
    } else {
        writeText(message.message.text, of.channel == Channel::Email);
    }
    if (!message.message.undelivered.isEmpty())
        m_out << "<p class=\"trouble\" dir=\"auto\">"_L1 << message.message.undelivered << "</p>\n"_L1;
}

void MessageMarkup::writeText(const QString &text, bool isMail)
{
    const QList<TextPart> parts = isMail ? foldQuotes(text).parts : QList<TextPart>{{false, text}};
    for (const TextPart &part : parts) {
        const QString words = part.text.trimmed();
        if (words.isEmpty())
            continue;
        if (part.isQuoted && parts.size() > 1)
            m_out << "<details class=\"q\"><summary>"_L1 << m_words(u"Quotation"_s) << "</summary>"_L1;
        m_out << "<div class=\"b\" dir=\"auto\">"_L1;
        writeLinked(words);
        m_out << "</div>"_L1 << (part.isQuoted && parts.size() > 1 ? "</details>\n"_L1 : "\n"_L1);
    }
}

void MessageMarkup::writeLinked(const QString &text)
{
    qsizetype at = 0;
    for (const TextEntity &url : findUrls(text, UrlRules::Mastodon)) {
        const QString shown = text.mid(url.start, url.end - url.start);
        const QString link = safeLink(shown);
        if (url.start < at || link.isEmpty())
            continue;
        m_out << text.mid(at, url.start - at) << "<a"_L1;
        m_out.attribute("href"_L1, link) << " rel=\"noreferrer noopener\" target=\"_blank\">"_L1 << shown << "</a>"_L1;
        at = url.end;
    }
    m_out << text.mid(at);
}

void MessageMarkup::writeVersions(const ExportedMessage &message, bool isMail)
{
    for (const MessageVersion &version : message.versions) {
        m_out << "<details class=\"v\"><summary>"_L1
              << m_words(u"Earlier version, replaced %1"_s).arg(m_words.time(version.replacedAt)) << "</summary>"_L1;
        if (!version.subject.isEmpty())
            m_out << "<p class=\"subject\" dir=\"auto\">"_L1 << version.subject << "</p>"_L1;
        writeText(version.text, isMail);
        m_out << "</details>\n"_L1;
    }
}

Result<void> MessageMarkup::writeFiles(const ExportedMessage &message)
{
    const QList<Attachment> &attachments = message.message.attachments;
    if (attachments.isEmpty())
        return {};
    m_out << "<ul class=\"files\""_L1;
    m_out.attribute("aria-label"_L1, m_words(u"Attachments"_s)) << ">\n"_L1;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const ExportedFile file = message.files.value(i);
        m_out << "<li>"_L1;
        FM_ASSIGN(const bool isShown, writePicture(attachments[i], file));
        writeFileName(attachments[i], isShown ? ExportedFile{{}, file.sha256, file.size} : file);
        m_out << "</li>\n"_L1;
    }
    m_out << "</ul>\n"_L1;
    return {};
}

/// Only where the page stands alone: in a bundle nothing is loaded, not even from the disk.
Result<bool> MessageMarkup::writePicture(const Attachment &attachment, const ExportedFile &file)
{
    if (!m_style.picture || file.entry.isEmpty())
        return false;
    FM_ASSIGN(const QByteArray bytes, m_style.picture(file));
    const QLatin1StringView type = pagePictureType(bytes);
    if (type.isEmpty())
        return false;
    m_out << "<img loading=\"lazy\" src=\"data:"_L1 << type << ";base64,"_L1 << QLatin1StringView(bytes.toBase64())
          << "\""_L1;
    m_out.attribute("alt"_L1, attachment.description.isEmpty() ? attachment.name : attachment.description) << ">"_L1;
    return true;
}

void MessageMarkup::writeFileName(const Attachment &attachment, const ExportedFile &file)
{
    const QString name = attachment.name.isEmpty() ? m_words(u"File without a name"_s) : attachment.name;
    const bool isInBundle = !m_style.picture && !file.entry.isEmpty();
    if (isInBundle && canBeLinked(file.entry)) {
        m_out << "<a href=\""_L1 << Markup::Later::FileFolder
              << QString::fromLatin1(QUrl::toPercentEncoding(file.entry, "/")) << "\" download><bdi>"_L1 << name
              << "</bdi></a>"_L1;
    } else {
        m_out << "<bdi>"_L1 << name << "</bdi>"_L1;
    }
    const qint64 size = file.size > 0 ? file.size : attachment.size;
    m_out << "<span class=\"muted\"> "_L1 << attachment.type;
    if (size > 0)
        m_out << ", "_L1 << m_words.bytes(size);
    if (isInBundle && !canBeLinked(file.entry))
        m_out << ", "_L1 << file.entry;
    else if (file.sha256.isEmpty())
        m_out << ", "_L1 << m_words(u"not in this export"_s);
    m_out << "</span>"_L1;
    if (!attachment.description.isEmpty())
        m_out << "<p class=\"alt\" dir=\"auto\">"_L1 << attachment.description << "</p>"_L1;
}

}
