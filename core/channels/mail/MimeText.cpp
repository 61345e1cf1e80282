// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeText.h"

#include "core/channels/mail/MimeCharset.h"

#include <QStringTokenizer>

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

/// Joins flowed lines into paragraphs while they come in.
class FlowedText
{
public:
    FlowedText(qsizetype size, bool delSp) : m_delSp(delSp) { m_text.reserve(size); }

    void add(QStringView line)
    {
        const qsizetype depth = quoteDepth(line);
        line = line.sliced(depth);
        if (line.startsWith(u' '))
            line = line.sliced(1); // RFC 3676 4.4: space-stuffing
        const bool signature = line == "-- "_L1;
        const bool blank = line.trimmed().isEmpty(); // a paragraph's end to everybody, spaces or not
        if (m_open && (depth != m_depth || signature || blank))
            endParagraph();
        if (!m_open)
            beginParagraph(depth, blank && !signature);
        const bool soft = line.endsWith(u' ') && !signature && !blank;
        m_text += blank && !signature ? QStringView() : line.chopped(soft && m_delSp ? 1 : 0);
        if (!soft)
            endParagraph();
    }

    QString text()
    {
        if (m_text.endsWith(u'\n'))
            m_text.chop(1);
        return m_text;
    }

private:
    static qsizetype quoteDepth(QStringView line)
    {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        return depth;
    }

    void beginParagraph(qsizetype depth, bool blank)
    {
        m_text.resize(m_text.size() + depth, u'>');
        if (depth > 0 && !blank)
            m_text += u' ';
        m_depth = depth;
        m_open = true;
    }

    void endParagraph()
    {
        m_text += u'\n';
        m_open = false;
    }

    const bool m_delSp;
    QString m_text;
    qsizetype m_depth = 0;
    bool m_open = false;
};

}

QString decodeHeaderText(const QByteArray &value)
{
    constexpr qsizetype longestRead = 64 * 1024; // nobody reads more, and somebody may want to keep us busy
    const QByteArray raw = value.left(longestRead);
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
    FlowedText flowed(text.size(), delSp);
    for (const QStringView line : QStringTokenizer(text, u'\n'))
        flowed.add(line);
    return flowed.text();
}

}
