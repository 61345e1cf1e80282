// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SubjectKey.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// As mail programs write them, casefolded. "vs" answers in Finnish and forwards in Norwegian: taken as an answer.
const QSet<QString> &replyMarks()
{
    static const QSet<QString> marks{u"re"_s,   u"aw"_s,    u"antw"_s, u"antwort"_s, u"sv"_s,     u"svar"_s, u"vs"_s,
                                     u"res"_s,  u"resp"_s,  u"r"_s,    u"rif"_s,     u"ref"_s,    u"rép"_s,  u"rep"_s,
                                     u"odp"_s,  u"odg"_s,   u"vá"_s,   u"ynt"_s,     u"yan"_s,    u"bls"_s,  u"atb"_s,
                                     u"απ"_s,   u"σχετ"_s,  u"на"_s,   u"отв"_s,     u"ответ"_s,  u"відп"_s, u"رد"_s,
                                     u"הנ"_s,   u"תגובה"_s, u"回复"_s, u"回覆"_s,    u"答复"_s,   u"答覆"_s, u"回信"_s,
                                     u"返信"_s, u"회신"_s,  u"답장"_s, u"ตอบ"_s,     u"ตอบกลับ"_s, u"trl"_s};
    return marks;
}

const QSet<QString> &forwardMarks()
{
    static const QSet<QString> marks{
        u"fw"_s,     u"fwd"_s,  u"wg"_s,   u"tr"_s,        u"enc"_s,  u"rv"_s,          u"i"_s,          u"inoltra"_s,
        u"doorst"_s, u"vb"_s,   u"vl"_s,   u"vid"_s,       u"pd"_s,   u"pf"_s,          u"továbbítás"_s, u"ilt"_s,
        u"trs"_s,    u"πρθ"_s,  u"пер"_s,  u"переслано"_s, u"fs"_s,   u"إعادة توجيه"_s, u"הועבר"_s,      u"转发"_s,
        u"轉寄"_s,   u"轉發"_s, u"転送"_s, u"전달"_s,      u"ส่งต่อ"_s, u"reenv"_s};
    return marks;
}

enum class SubjectMark { None, Reply, Forward };

QString foldedSubject(const QString &subject)
{
    constexpr qsizetype longest = 2'000;
    // Qt's folding leaves the Turkish dotted capital alone.
    return subject.left(longest)
        .normalized(QString::NormalizationForm_C)
        .replace(u'İ', u'i')
        .toCaseFolded()
        .simplified();
}

bool isSubjectColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// "Re[2]", "Re(3)", "Re^2", "Re²", "Re*3" and "Re 2" count the answers; the word before it is the mark.
QString withoutCount(QString word)
{
    word = word.trimmed();
    if (word.endsWith(u']') || word.endsWith(u')'))
        word.chop(1);
    qsizetype end = word.size();
    while (end > 0 && word[end - 1].isNumber())
        --end;
    if (end == word.size())
        return word;
    while (end > 0 && u"[(^* "_s.contains(word[end - 1]))
        --end;
    return word.left(end);
}

/// The mark at the start of `text`, and in `length` how much of the text it takes.
SubjectMark leadingMark(QStringView text, qsizetype *length)
{
    constexpr qsizetype longest = 16;
    const QStringView start = text.left(longest + 1);
    const auto colon = std::find_if(start.begin(), start.end(), isSubjectColon) - start.begin();
    if (colon == start.size())
        return SubjectMark::None;
    const QString word = withoutCount(text.left(colon).toString());
    *length = colon + 1;
    if (replyMarks().contains(word))
        return SubjectMark::Reply;
    return forwardMarks().contains(word) ? SubjectMark::Forward : SubjectMark::None;
}

/// The length of a leading "[tag]" with its brackets, 0 if there is none or nothing follows it.
qsizetype leadingTag(QStringView text)
{
    constexpr qsizetype longest = 64;
    if (!text.startsWith(u'['))
        return 0;
    const qsizetype close = text.indexOf(u']');
    return close < 2 || close > longest || close + 1 >= text.size() ? 0 : close + 1;
}

bool namesTicket(QStringView tag)
{
    return tag.contains(u'#') || std::count_if(tag.begin(), tag.end(), [](QChar c) { return c.isDigit(); }) >= 3;
}

QStringView withoutForwardTrailer(QStringView text)
{
    while (text.endsWith(u"(fwd)"_s))
        text = text.chopped(5).trimmed();
    return text;
}

/// Netscape wrapped a forwarded subject whole: "[Fwd: the subject]".
QStringView unwrapped(QStringView text)
{
    if (text.startsWith(u"[fwd:"_s) && text.endsWith(u']'))
        return text.mid(5).chopped(1).trimmed();
    return text;
}

}

QString subjectKey(const QString &subject)
{
    const QString folded = foldedSubject(subject);
    QStringView rest = withoutForwardTrailer(folded);
    QString tickets;
    while (true) {
        rest = unwrapped(rest.trimmed());
        qsizetype length = 0;
        if (leadingMark(rest, &length) == SubjectMark::None) {
            length = leadingTag(rest);
            if (length == 0)
                break;
            const QStringView tag = rest.left(length);
            if (namesTicket(tag) && !tickets.contains(tag))
                tickets += tag.toString() + u' ';
        }
        rest = rest.mid(length);
    }
    return (tickets + rest.toString()).trimmed();
}

bool isReplySubject(const QString &subject)
{
    const QString folded = foldedSubject(subject);
    QStringView rest = folded;
    while (const qsizetype tag = leadingTag(rest))
        rest = rest.mid(tag).trimmed();
    qsizetype length = 0;
    return leadingMark(rest, &length) == SubjectMark::Reply;
}

}
