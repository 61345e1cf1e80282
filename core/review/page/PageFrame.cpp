// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/PageFrame.h"

#include "core/base/Resources.h"
#include "core/review/page/MeasureMarkup.h"

#include <QCryptographicHash>
#include <QFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString pageResource(const QString &name)
{
    initResources();
    QFile file(u":/page/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a Content-Security-Policy calls these very bytes.
QString policyHash(const QString &text)
{
    return u"'sha256-%1'"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64()));
}

struct PageAssets
{
    QString style = pageResource(u"page.css"_s);
    QString script = pageResource(u"page.js"_s);
    QString marks = pageResource(u"marks.svg"_s);
    /// Nothing but this style and this script; pictures only from within the page. No frame, no form, no base, no
    /// connection, no font, no worker: default-src 'none' has them all.
    QString policy = u"default-src 'none'; script-src %1; style-src %2; img-src data:; base-uri 'none'; "
                     u"form-action 'none'"_s.arg(policyHash(script), policyHash(style));
};

const PageAssets &pageAssets()
{
    static const PageAssets assets;
    return assets;
}

QString redactionWord(RedactionClass kind)
{
    switch (kind) {
    case RedactionClass::Handles:
        return u"handles of customers"_s;
    case RedactionClass::Mail:
        return u"e-mail addresses"_s;
    case RedactionClass::Phones:
        return u"telephone numbers"_s;
    case RedactionClass::Numbers:
        return u"card and account numbers"_s;
    case RedactionClass::Names:
        return u"names of customers"_s;
    case RedactionClass::Selection:
        return u"chosen words"_s;
    case RedactionClass::Images:
        return u"pictures"_s;
    }
    return {};
}

void writeFact(Markup &out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        out << "<div><dt>"_L1 << name << "</dt><dd dir=\"auto\">"_L1 << value << "</dd></div>\n"_L1;
}

}

QString PageFrame::pageName(int page)
{
    return u"html/%1.html"_s.arg(page, 5, 10, QLatin1Char('0'));
}

void PageFrame::writeHead(Markup &out, const Place &place) const
{
    const PageAssets &assets = pageAssets();
    out << "<!DOCTYPE html>\n<html"_L1;
    out.attribute("lang"_L1, m_words.tag()) << ">\n<head>\n<meta charset=\"utf-8\">\n"
                                               "<meta http-equiv=\"Content-Security-Policy\""_L1;
    out.attribute("content"_L1, assets.policy)
        << ">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n"_L1;
    out << "<meta name=\"generator\""_L1;
    out.attribute("content"_L1, m_manifest.program) << ">\n<title>"_L1 << m_manifest.title;
    if (place.page > 0)
        out << " &middot; "_L1
            << m_words(u"Page %1 of %2"_s).arg(m_words.number(place.page), m_words.number(place.pages));
    out << "</title>\n<style>"_L1;
    out.verbatim(assets.style) << "</style>\n</head>\n"_L1;
}

QByteArray PageFrame::beginning(const Place &place, const Counts &counts, const QJsonObject &measures) const
{
    Markup out;
    writeHead(out, place);
    out << "<body class=\""_L1 << (place.isList() ? "list"_L1 : "full"_L1) << "\">\n"_L1;
    out.verbatim(pageAssets().marks);
    out << "<a class=\"skip\" href=\"#text\">"_L1 << m_words(u"Skip to the conversations"_s) << "</a>\n"_L1;
    writeTitle(out, place, counts);
    if (place.page == 0)
        MeasureMarkup(out, m_words).write(measures);
    writeBar(out, place);
    out << "<div class=\"cols\">\n<nav class=\"convs\""_L1;
    out.attribute("aria-label"_L1, m_words(u"Conversations"_s)) << ">\n<ol id=\"rows\">\n"_L1;
    return out.toUtf8();
}

QByteArray PageFrame::betweenListAndText(const Place &place) const
{
    Markup out;
    out << "</ol>\n</nav>\n<main id=\"text\" tabindex=\"-1\">\n"_L1;
    writePages(out, place);
    return out.toUtf8();
}

QByteArray PageFrame::end(const Place &place) const
{
    Markup out;
    out << "<p id=\"none\" hidden>"_L1
        << m_words(u"Nothing here matches. Search for fewer words, or show everything."_s) << "</p>\n"_L1;
    writePages(out, place);
    out << "</main>\n</div>\n<footer class=\"foot\"><p>"_L1
        << m_words(u"This page loads nothing and sends nothing. What people wrote stands in it as text: no script of "
                   "theirs can run."_s)
        << "</p></footer>\n<script>"_L1;
    out.verbatim(pageAssets().script) << "</script>\n</body>\n</html>\n"_L1;
    return out.toUtf8();
}

void PageFrame::writeTitle(Markup &out, const Place &place, const Counts &counts) const
{
    out << "<header class=\"top\">\n<p class=\"kind\">"_L1 << m_words(u"Exported conversations"_s)
        << "</p>\n<h1 dir=\"auto\">"_L1
        << (m_manifest.title.isEmpty() ? m_words(u"Exported conversations"_s) : m_manifest.title) << "</h1>\n"_L1;
    if (place.page > 0)
        out << "<p><a href=\"../index.html\">"_L1 << m_words(u"All conversations"_s) << "</a> &middot; "_L1
            << m_words(u"Page %1 of %2"_s).arg(m_words.number(place.page), m_words.number(place.pages)) << "</p>\n"_L1;
    out << "<p class=\"lead\">"_L1 << m_words.count(u"%n conversations"_s, counts.conversations) << ", "_L1
        << m_words.count(u"%n messages"_s, counts.messages) << ", "_L1
        << m_words(u"as they were on %1"_s).arg(m_words.time(m_manifest.asOf)) << "</p>\n"_L1;
    out << "<p id=\"shown\" class=\"shown\" hidden></p>\n"_L1;
    if (place.page == 0) {
        writeRedaction(out);
        writeFacts(out);
    }
    out << "</header>\n"_L1;
}

void PageFrame::writeRedaction(Markup &out) const
{
    if (!m_manifest.redaction || m_manifest.redaction->isEmpty())
        return;
    QStringList classes;
    for (const RedactionClass kind : m_manifest.redaction->classes)
        classes << m_words(redactionWord(kind));
    out << "<p class=\"redacted\"><strong>"_L1 << m_words(u"Redacted"_s) << "</strong> "_L1
        << m_words(u"Taken out: %1."_s).arg(m_words.list(classes));
    if (m_seal.removed >= 0)
        out << " "_L1 << m_words.count(u"%n places were changed."_s, m_seal.removed);
    if (m_seal.toJudge > 0)
        out << " "_L1
            << m_words.count(u"%n files could not be judged by rules: a person has to look at them."_s, m_seal.toJudge);
    out << "</p>\n"_L1;
}

void PageFrame::writeFacts(Markup &out) const
{
    const ExportChoice &choice = m_manifest.choice;
    QStringList with;
    QStringList without;
    (choice.notes ? with : without) << m_words(u"internal notes"_s);
    (choice.attachments ? with : without) << m_words(u"attachments"_s);
    (choice.internals ? with : without) << m_words(u"who of us did what"_s);
    (choice.profiles ? with : without) << m_words(u"what is known of customers"_s);
    out << "<dl class=\"facts\">\n"_L1;
    writeFact(out, m_words(u"Exported by"_s), m_manifest.agent);
    writeFact(out, m_words(u"Exported with"_s), m_manifest.program);
    writeFact(out, m_words(u"Included"_s), m_words.list(with));
    writeFact(out, m_words(u"Left out"_s), m_words.list(without));
    QStringList accounts;
    for (const Account &account : m_manifest.accounts)
        accounts << u"%1 (%2)"_s.arg(account.handle, m_words.channel(account.channel));
    writeFact(out, m_words(u"Our accounts"_s), m_words.list(accounts));
    if (!m_seal.fingerprint.isEmpty())
        writeFact(out, m_words(u"Signed"_s),
                  m_seal.signer.isEmpty() ? m_seal.fingerprint : u"%1, %2"_s.arg(m_seal.signer, m_seal.fingerprint));
    writeFact(out, m_words(u"Number of this export"_s), m_manifest.id);
    out << "</dl>\n"_L1;
}

void PageFrame::writeChoice(Markup &out, QLatin1StringView id, const QString &label,
                            const QList<std::pair<QString, QString>> &options) const
{
    out << "<label><span>"_L1 << label << "</span><select id=\""_L1 << id << "\"><option value=\"\">"_L1
        << m_words(u"All"_s) << "</option>"_L1;
    for (const auto &[value, name] : options) {
        out << "<option"_L1;
        out.attribute("value"_L1, value) << ">"_L1 << name << "</option>"_L1;
    }
    out << "</select></label>\n"_L1;
}

void PageFrame::writeBar(Markup &out, const Place &place) const
{
    QList<std::pair<QString, QString>> channels;
    for (const Channel channel : allChannels())
        channels << std::pair(toString(channel), m_words.channel(channel));
    QList<std::pair<QString, QString>> statuses;
    for (const ConversationStatus status : {ConversationStatus::Open, ConversationStatus::Pending,
                                            ConversationStatus::Snoozed, ConversationStatus::Closed})
        statuses << std::pair(toString(status), m_words.status(status));
    // Shown by the script, since without one none of it would do anything.
    out << "<div class=\"bar\" id=\"bar\" role=\"search\" hidden"_L1;
    out.attribute("data-one"_L1, m_words(u"Hit %1 of %2"_s))
        .attribute("data-none"_L1, m_words(u"No hit"_s))
        .attribute("data-shown"_L1, m_words(u"%1 of %2 conversations are shown."_s));
    out << ">\n<input type=\"search\" id=\"words\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"hits\""_L1;
    out.attribute("placeholder"_L1,
                  place.isList() ? m_words(u"Search this list"_s) : m_words(u"Search the conversations"_s))
        .attribute("aria-label"_L1,
                   place.isList() ? m_words(u"Search this list"_s) : m_words(u"Search the conversations"_s));
    out << ">\n<output id=\"hits\" aria-live=\"polite\"></output>\n<button type=\"button\" id=\"prev\""_L1;
    out.attribute("aria-label"_L1, m_words(u"Previous hit"_s))
        << ">&uarr;</button><button type=\"button\" id=\"next\""_L1;
    out.attribute("aria-label"_L1, m_words(u"Next hit"_s)) << ">&darr;</button>\n"_L1;
    writeChoice(out, "channel"_L1, m_words(u"Channel"_s), channels);
    writeChoice(out, "status"_L1, m_words(u"Status"_s), statuses);
    writeChoice(out, "kind"_L1, m_words(u"Messages"_s),
                {{u"public"_s, m_words(u"Public"_s)},
                 {u"private"_s, m_words(u"Private"_s)},
                 {u"internal"_s, m_words(u"Internal notes"_s)},
                 {u"in"_s, m_words(u"From customers"_s)},
                 {u"out"_s, m_words(u"From us"_s)}});
    out << "<button type=\"button\" id=\"all\" hidden>"_L1 << m_words(u"Show everything"_s)
        << "</button><button type=\"button\" id=\"print\">"_L1 << m_words(u"Print"_s)
        << "</button>\n<span class=\"keys\" aria-hidden=\"true\">"_L1
        << m_words(u"/ searches, Enter and Shift+Enter go from hit to hit, j and k from conversation to conversation"_s)
        << "</span>\n</div>\n"_L1;
}

void PageFrame::writePages(Markup &out, const Place &place) const
{
    if (place.page == 0)
        return;
    out << "<p class=\"pages\">"_L1;
    if (place.page > 1)
        out << "<a href=\""_L1 << pageName(place.page - 1).mid(5) << "\">"_L1 << m_words(u"Previous page"_s)
            << "</a> "_L1;
    if (place.page < place.pages)
        out << "<a href=\""_L1 << pageName(place.page + 1).mid(5) << "\">"_L1 << m_words(u"Next page"_s) << "</a>"_L1;
    out << "</p>\n"_L1;
}

}
