// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ContactClues.h"

#include "core/text/ContactScan.h"
#include "core/text/OrderNumbers.h"
#include "core/text/QuoteFold.h"
#include "core/text/QuoteMarks.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostClues = 40;
constexpr qsizetype longestSigned = 400;
constexpr qsizetype longestSignedLine = 80;
constexpr qsizetype mostSignedLines = 8;
constexpr qsizetype fewestSignedLines = 2;

constexpr QLatin1StringView sharedMailboxes[] = {
    "admin"_L1, "billing"_L1, "bonjour"_L1, "booking"_L1,  "bookings"_L1, "contact"_L1,  "contacto"_L1, "contato"_L1,
    "geral"_L1, "hello"_L1,   "help"_L1,    "hi"_L1,       "hola"_L1,     "info"_L1,     "jobs"_L1,     "mail"_L1,
    "media"_L1, "news"_L1,    "noreply"_L1, "no-reply"_L1, "office"_L1,   "ola"_L1,      "press"_L1,    "presse"_L1,
    "sales"_L1, "service"_L1, "shop"_L1,    "support"_L1,  "team"_L1,     "webmaster"_L1};

constexpr QLatin1StringView freeMail[] = {
    "126.com"_L1,      "163.com"_L1,        "aol.com"_L1,      "att.net"_L1,         "bluewin.ch"_L1,
    "bol.com.br"_L1,   "btinternet.com"_L1, "clix.pt"_L1,      "comcast.net"_L1,     "duck.com"_L1,
    "fastmail.com"_L1, "free.fr"_L1,        "gmail.com"_L1,    "googlemail.com"_L1,  "hey.com"_L1,
    "icloud.com"_L1,   "ig.com.br"_L1,      "laposte.net"_L1,  "libero.it"_L1,       "mac.com"_L1,
    "mail.com"_L1,     "mail.ru"_L1,        "me.com"_L1,       "msn.com"_L1,         "naver.com"_L1,
    "orange.fr"_L1,    "pm.me"_L1,          "posteo.de"_L1,    "proton.me"_L1,       "protonmail.com"_L1,
    "qq.com"_L1,       "rediffmail.com"_L1, "sapo.pt"_L1,      "sfr.fr"_L1,          "skynet.be"_L1,
    "t-online.de"_L1,  "telenet.be"_L1,     "terra.com.br"_L1, "tin.it"_L1,          "tutanota.com"_L1,
    "uol.com.br"_L1,   "verizon.net"_L1,    "virgilio.it"_L1,  "virginmedia.com"_L1, "wanadoo.fr"_L1,
    "web.de"_L1,       "ya.ru"_L1,          "zoho.com"_L1};

/// They have a domain in many countries.
constexpr QLatin1StringView freeMailBrands[] = {"gmx."_L1,     "hotmail."_L1, "live."_L1,
                                                "outlook."_L1, "yahoo."_L1,   "yandex."_L1};

QStringList signedLines(const QString &block)
{
    QStringList lines;
    for (const QStringView line : QStringView(block).split(u'\n')) {
        const QString simple = line.toString().simplified();
        if (!simple.isEmpty() && !isSignatureMark(simple))
            lines.append(simple);
    }
    return lines;
}

bool isShortBlock(const QStringList &lines)
{
    return lines.size() >= fewestSignedLines && lines.size() <= mostSignedLines &&
           std::ranges::all_of(lines, [](const QString &line) { return line.size() <= longestSignedLine; });
}

/// Behind "-- "; what follows a quoted line is not the author's.
QString markedSignature(const QList<TextPart> &parts)
{
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        const QStringView text = parts[i].text;
        const auto feed = text.indexOf(u'\n');
        QStringView first = feed < 0 ? text : text.left(feed);
        if (first.endsWith(u'\r'))
            first.chop(1);
        if (parts[i].isQuoted && isSignatureMark(first))
            return parts[i].text.left(4 * longestSigned);
    }
    return {};
}

QString lastParagraph(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto blank = std::max(trimmed.lastIndexOf("\n\n"_L1), trimmed.lastIndexOf("\n\r\n"_L1));
    return blank < 0 ? QString() : trimmed.mid(blank).trimmed();
}

QString signatureIn(const FoldedText &folded)
{
    const QStringList marked = signedLines(markedSignature(folded.parts));
    if (isShortBlock(marked))
        return marked.join(u'\n').left(longestSigned);
    const QStringList last = signedLines(lastParagraph(folded.visible));
    if (!isShortBlock(last) || contactClues(last.join(u'\n'), ClueSource::Signature).isEmpty())
        return {};
    return last.join(u'\n').left(longestSigned);
}

void addClue(QList<Clue> &clues, const Clue &clue)
{
    const bool known = std::ranges::any_of(
        clues, [&](const Clue &each) { return each.kind == clue.kind && each.value == clue.value; });
    if (!known && clues.size() < mostClues)
        clues.append(clue);
}

/// The lines in which an address or a number can stand: few, of most messages none, and the others are not read any
/// further.
QString tellingLines(QStringView text)
{
    constexpr int fewestDigits = 3;
    QString lines;
    qsizetype start = 0;
    int digits = 0;
    bool hasAt = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t c = i < text.size() ? text[i].unicode() : u'\n';
        digits += c >= u'0' && c <= u'9';
        hasAt = hasAt || c == u'@';
        if (c != u'\n')
            continue;
        if (hasAt || digits >= fewestDigits)
            lines += text.mid(start, i - start).toString() + u'\n';
        start = i + 1;
        digits = 0;
        hasAt = false;
    }
    return lines;
}

bool isSomebodyElses(const Clue &clue)
{
    return clue.kind == ClueKind::Page;
}

}

QString phoneKey(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    return digits;
}

QList<Clue> contactClues(QStringView text, ClueSource source)
{
    return ContactScan(text, source).clues();
}

QString signatureOf(const QString &mail)
{
    return signatureIn(foldQuotes(mail));
}

QList<Clue> cluesOfMessage(const QString &text, bool isMail)
{
    if (tellingLines(text).isEmpty() && !text.contains("\n--"_L1))
        return {};
    const FoldedText folded = isMail ? foldQuotes(text) : FoldedText{text, {}, {}};
    QList<Clue> clues;
    if (const QString signature = isMail ? signatureIn(folded) : QString(); !signature.isEmpty()) {
        QString value = signature;
        addClue(clues, {ClueKind::Signature, ClueSource::Signature, value.replace(u'\n', u" / "_s)});
        for (const Clue &each : contactClues(signature, ClueSource::Signature))
            addClue(clues, each);
    }
    const QString telling = tellingLines(folded.visible);
    for (const QString &number : orderNumbers(telling))
        addClue(clues, {ClueKind::Order, ClueSource::Message, number});
    for (const Clue &each : contactClues(telling, ClueSource::Message)) {
        if (!isSomebodyElses(each))
            addClue(clues, each);
    }
    return clues;
}

bool isSharedMailbox(const QString &address)
{
    const QString local = address.section(u'@', 0, 0);
    return std::ranges::any_of(sharedMailboxes, [&](QLatin1StringView each) { return local == each; });
}

bool isFreeMailDomain(const QString &domain)
{
    return std::ranges::any_of(freeMail, [&](QLatin1StringView each) { return domain == each; }) ||
           std::ranges::any_of(freeMailBrands, [&](QLatin1StringView each) { return domain.startsWith(each); });
}

}
