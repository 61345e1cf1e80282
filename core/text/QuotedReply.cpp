// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuotedReply.h"

#include "core/text/QuoteFold.h"
#include "core/text/QuoteMarks.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How a language says it: the day, the time, the name; then the same of the reader's own words.
struct QuoteHeading
{
    QLatin1StringView language;
    QLocale::Language locale;
    QString day; ///< of QLocale, in its own words
    QString theirs;
    QString yours;
};

const QuoteHeading &headingIn(const QString &language)
{
    static const std::vector<QuoteHeading> headings{
        {"en"_L1, QLocale::English, u"d MMMM yyyy"_s, u"On %1 at %2, %3 wrote:"_s, u"On %1 at %2, you wrote:"_s},
        {"fr"_L1, QLocale::French, u"d MMMM yyyy"_s, u"Le %1 à %2, %3 a écrit :"_s, u"Le %1 à %2, vous avez écrit :"_s},
        {"pt"_L1, QLocale::Portuguese, u"d 'de' MMMM 'de' yyyy"_s, u"Em %1 às %2, %3 escreveu:"_s,
         u"Em %1 às %2, você escreveu:"_s},
        {"es"_L1, QLocale::Spanish, u"d 'de' MMMM 'de' yyyy"_s, u"El %1 a las %2, %3 escribió:"_s,
         u"El %1 a las %2, usted escribió:"_s},
        {"de"_L1, QLocale::German, u"d. MMMM yyyy"_s, u"Am %1 um %2 schrieb %3:"_s, u"Am %1 um %2 schrieben Sie:"_s}};
    const QString base = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    for (const QuoteHeading &heading : headings) {
        if (base == heading.language)
            return heading;
    }
    return headings.front();
}

/// A line of a text that is being answered.
struct AnsweredLine
{
    enum class Kind { Own, Blank, Quoted, QuotedBlank, Heading };
    QString text;
    Kind kind = Kind::Own;
    bool stays = true;
};

AnsweredLine::Kind kindOf(const QString &line)
{
    if (isQuoteLine(line)) {
        const bool isBlank = QString(line).remove(u'>').trimmed().isEmpty();
        return isBlank ? AnsweredLine::Kind::QuotedBlank : AnsweredLine::Kind::Quoted;
    }
    return line.trimmed().isEmpty() ? AnsweredLine::Kind::Blank : AnsweredLine::Kind::Own;
}

bool isOfQuote(const AnsweredLine &line)
{
    return line.kind == AnsweredLine::Kind::Quoted || line.kind == AnsweredLine::Kind::QuotedBlank;
}

/// A quote's heading is the line right above it that ends as one, with the line in front if it was wrapped.
void markHeadings(std::vector<AnsweredLine> &lines)
{
    for (size_t i = 1; i < lines.size(); ++i) {
        size_t above = i - 1;
        while (above > 0 && lines[above].kind == AnsweredLine::Kind::Blank)
            --above;
        if (!isOfQuote(lines[i]) || isOfQuote(lines[above]) || !endsQuoteHeading(lines[above].text))
            continue;
        const bool isWhole = startsQuoteHeading(lines[above].text);
        const bool isWrapped = !isWhole && above > 0 && startsQuoteHeading(lines[above - 1].text);
        if (isWhole || isWrapped)
            lines[above].kind = AnsweredLine::Kind::Heading;
        if (isWrapped)
            lines[above - 1].kind = AnsweredLine::Kind::Heading;
    }
}

/// Of a run of quoted lines [from, to) with an answer behind it the last paragraph stays.
void keepAnswered(std::vector<AnsweredLine> &lines, size_t from, size_t to)
{
    size_t last = to;
    while (last > from && lines[last - 1].kind == AnsweredLine::Kind::QuotedBlank)
        --last;
    size_t first = last;
    while (first > from && lines[first - 1].kind == AnsweredLine::Kind::Quoted)
        --first;
    for (size_t i = first; i < last; ++i)
        lines[i].stays = true;
}

bool isAnswered(const std::vector<AnsweredLine> &lines, size_t end)
{
    while (end < lines.size() && lines[end].kind == AnsweredLine::Kind::Blank)
        ++end;
    return end < lines.size() && lines[end].kind == AnsweredLine::Kind::Own && !isSignatureMark(lines[end].text);
}

void chooseQuotes(std::vector<AnsweredLine> &lines)
{
    for (size_t from = 0; from < lines.size();) {
        if (!isOfQuote(lines[from])) {
            ++from;
            continue;
        }
        size_t to = from;
        while (to < lines.size() && isOfQuote(lines[to]))
            lines[to++].stays = false;
        if (isAnswered(lines, to))
            keepAnswered(lines, from, to);
        from = to;
    }
}

/// A heading without anything below it that it could head goes too.
void chooseHeadings(std::vector<AnsweredLine> &lines)
{
    bool hasQuoteBelow = false;
    for (size_t i = lines.size(); i-- > 0;) {
        if (lines[i].kind == AnsweredLine::Kind::Heading)
            lines[i].stays = hasQuoteBelow;
        hasQuoteBelow = hasQuoteBelow || (isOfQuote(lines[i]) && lines[i].stays);
    }
}

/// Where lines went, one blank line stays of those around them.
QString joinedWithoutGaps(const std::vector<AnsweredLine> &lines)
{
    QStringList kept;
    bool hasGap = false;
    for (const AnsweredLine &line : lines) {
        const bool isBlank = line.kind == AnsweredLine::Kind::Blank;
        hasGap = hasGap || !line.stays;
        if (!line.stays || (isBlank && hasGap && (kept.isEmpty() || kept.back().trimmed().isEmpty())))
            continue;
        kept << line.text;
        hasGap = hasGap && isBlank;
    }
    while (hasGap && !kept.isEmpty() && kept.back().trimmed().isEmpty())
        kept.removeLast();
    return kept.join(u'\n');
}

}

QString attribution(const QString &language, const QString &name, const QDateTime &at)
{
    const QuoteHeading &heading = headingIn(language);
    const QString day = QLocale(heading.locale).toString(at.date(), heading.day);
    const QString time = at.time().toString(u"HH:mm"_s);
    const QString who = name.simplified();
    return who.isEmpty() ? heading.yours.arg(day, time) : heading.theirs.arg(day, time, who);
}

QString quotedFor(const QString &text, const QString &attribution)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(QChar(QChar::ParagraphSeparator), u'\n');
    QStringList lines = plain.split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.front().trimmed().isEmpty())
        lines.removeFirst();
    if (lines.isEmpty())
        return {};
    QString quoted = attribution.isEmpty() ? QString() : attribution + u'\n';
    for (const QString &line : std::as_const(lines)) {
        const bool isQuoted = line.startsWith(u'>');
        quoted += line.trimmed().isEmpty() ? u">"_s : (isQuoted ? u">"_s : u"> "_s) + line;
        quoted += u'\n';
    }
    return quoted;
}

QString quotedMail(const QString &mail, const QString &attribution)
{
    return quotedFor(foldQuotes(mail).visible, attribution);
}

QString trimQuotes(const QString &text)
{
    std::vector<AnsweredLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.push_back({line, kindOf(line), true});
    markHeadings(lines);
    chooseQuotes(lines);
    chooseHeadings(lines);
    return joinedWithoutGaps(lines);
}

}
