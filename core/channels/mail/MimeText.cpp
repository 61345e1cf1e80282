// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeText.h"

#include "core/channels/mail/MimeCharset.h"

#include <QStringList>

#include <optional>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// One "=?charset?B?data?=".
struct EncodedWord
{
    QByteArray charset;
    bool base64 = false;
    QByteArray data;
    qsizetype end = 0; ///< behind it in the header
};

/// Encoded words of one charset in a row: a character may be split between them, against RFC 2047 5.
struct WordRun
{
    QByteArray charset;
    QByteArray bytes;
    QByteArray openBase64; ///< not yet at the end of a base64 text, which some senders split anywhere
};

/// Where the data of an encoded word ends. A '?' within Q data that begins "?=" is only told from the end by what
/// follows.
qsizetype wordDataEnd(const QByteArray &raw, qsizetype from)
{
    const qsizetype end = raw.indexOf("?=", from);
    if (end >= 0)
        return end;
    const qsizetype space = raw.indexOf(' ', from); // the sender forgot the end, or cut it off
    return space < 0 ? raw.size() : space;
}

std::optional<EncodedWord> encodedWordAt(const QByteArray &raw, qsizetype at)
{
    constexpr qsizetype longestCharset = 60;
    const qsizetype mark = raw.indexOf('?', at + 2);
    if (mark < 0 || mark - at > longestCharset || mark + 2 >= raw.size() || raw[mark + 2] != '?')
        return std::nullopt;
    const char encoding = char(raw[mark + 1] | 0x20);
    if ((encoding != 'b' && encoding != 'q') || mark == at + 2)
        return std::nullopt;
    const qsizetype dataEnd = wordDataEnd(raw, mark + 3);
    return EncodedWord{raw.mid(at + 2, mark - at - 2), encoding == 'b', raw.mid(mark + 3, dataEnd - mark - 3),
                       std::min(dataEnd + 2, raw.size())};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray decodeQ(const QByteArray &data)
{
    QByteArray bytes;
    bytes.reserve(data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        const bool escape =
            data[i] == '=' && i + 2 < data.size() && hexDigit(data[i + 1]) >= 0 && hexDigit(data[i + 2]) >= 0;
        if (escape) {
            bytes += char(hexDigit(data[i + 1]) * 16 + hexDigit(data[i + 2]));
            i += 2;
        } else {
            bytes += data[i] == '_' ? ' ' : data[i];
        }
    }
    return bytes;
}

void closeBase64(WordRun &run)
{
    run.bytes += QByteArray::fromBase64(run.openBase64);
    run.openBase64.clear();
}

void addToRun(WordRun &run, const EncodedWord &word)
{
    run.charset = word.charset;
    if (!word.base64) {
        closeBase64(run);
        run.bytes += decodeQ(word.data);
        return;
    }
    run.openBase64 += word.data.simplified().replace(' ', "");
    if (run.openBase64.endsWith('='))
        closeBase64(run);
}

void flushRun(WordRun &run, QString &text)
{
    closeBase64(run);
    text += decodeCharset(run.bytes, run.charset);
    run = {};
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

/// "> > text" to its depth and what follows it.
int takeQuoteMarks(QString &line)
{
    int depth = 0;
    while (depth < line.size() && line[depth] == u'>')
        ++depth;
    line.remove(0, depth);
    return depth;
}

/// A paragraph of flowed text while its lines come in.
struct FlowedParagraph
{
    QString text;
    int depth = 0;
    bool open = false; ///< ended in a soft break
};

void endParagraph(FlowedParagraph &paragraph, QStringList &lines)
{
    if (!paragraph.open)
        return;
    const bool marked = paragraph.depth > 0;
    lines +=
        QString(paragraph.depth, u'>') + (marked && !paragraph.text.isEmpty() ? u" "_s : QString()) + paragraph.text;
    paragraph = {};
}

void addFlowedLine(FlowedParagraph &paragraph, QString line, bool delSp, QStringList &lines)
{
    const int depth = takeQuoteMarks(line);
    if (line.startsWith(u' '))
        line.remove(0, 1); // RFC 3676 4.4: space-stuffing
    const bool signature = line == "-- "_L1;
    const bool blank = line.trimmed().isEmpty(); // a paragraph's end to everybody, spaces or not
    if (paragraph.open && (depth != paragraph.depth || signature || blank))
        endParagraph(paragraph, lines);
    const bool soft = line.endsWith(u' ') && !signature && !blank;
    if (soft && delSp)
        line.chop(1);
    paragraph.text += line;
    paragraph.depth = depth;
    paragraph.open = true;
    if (!soft)
        endParagraph(paragraph, lines);
}

}

QString decodeHeaderText(const QByteArray &raw)
{
    QString text;
    WordRun run;
    qsizetype at = 0;
    while (at < raw.size()) {
        const qsizetype mark = raw.indexOf("=?", at);
        const auto word = mark < 0 ? std::nullopt : encodedWordAt(raw, mark);
        const qsizetype plainEnd = mark < 0 ? raw.size() : word ? mark : mark + 2;
        const QByteArray plain = raw.mid(at, plainEnd - at);
        const bool betweenWords = !run.charset.isEmpty() && word && plain.trimmed().isEmpty();
        if (!betweenWords || word->charset.compare(run.charset, Qt::CaseInsensitive) != 0)
            flushRun(run, text);
        if (!betweenWords)
            text += decodeCharset(plain, {});
        if (word)
            addToRun(run, *word);
        at = word ? word->end : plainEnd;
    }
    flushRun(run, text);
    return withoutControls(text);
}

QString joinFlowedLines(const QString &text, bool delSp)
{
    QStringList lines;
    FlowedParagraph paragraph;
    for (const QString &line : text.split(u'\n'))
        addFlowedLine(paragraph, line, delSp, lines);
    endParagraph(paragraph, lines);
    return lines.join(u'\n');
}

}
