// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleNames.h"

#include "core/review/bundle/BundleLimits.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFileNameCharacters = 80;
constexpr qsizetype mostSuffixCharacters = 12;

QString numberedEntry(QLatin1StringView folder, int number)
{
    return u"%1/%2.jsonl"_s.arg(folder).arg(number, 5, 10, QChar(u'0'));
}

/// Control characters, and those that make a name look like another (marks of direction, joiners, line separators).
bool isHiddenInName(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isPlainInFileName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u" -_.,()+@#").contains(c);
}

/// Cuts at most `count` characters off the end, never through a surrogate pair.
QString beginningOf(const QString &text, qsizetype count)
{
    if (text.size() <= count)
        return text;
    return text.left(text.at(count).isLowSurrogate() && text.at(count - 1).isHighSurrogate() ? count - 1 : count);
}

/// `room`: bytes of UTF-8 that are left for it.
QString safeFileName(const QString &name, qsizetype room)
{
    QString safe = QString::fromUtf8(name.toUtf8()).normalized(QString::NormalizationForm_C);
    for (QChar &c : safe) {
        if (!isPlainInFileName(c))
            c = u'_';
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) // Windows drops them
        safe.chop(1);
    const qsizetype point = safe.lastIndexOf(u'.');
    const QString suffix = point > 0 && safe.size() - point <= mostSuffixCharacters ? safe.mid(point) : QString();
    QString stem = beginningOf(safe.chopped(suffix.size()), mostFileNameCharacters - suffix.size());
    while (!stem.isEmpty() && (stem + suffix).toUtf8().size() > room)
        stem = beginningOf(stem, stem.size() - 1);
    const QString whole = stem + suffix;
    return whole.isEmpty() ? u"file"_s : whole;
}

bool isOddPart(const QString &part)
{
    return part.isEmpty() || part == "."_L1 || part == ".."_L1;
}

}

namespace bundleNames
{

QString conversations(int part)
{
    return numberedEntry("conversations"_L1, part);
}

QString customers(int part)
{
    return numberedEntry("customers"_L1, part);
}

QString reviews(int number)
{
    return numberedEntry("reviews"_L1, number);
}

bool isReviews(const QString &name)
{
    return name.startsWith("reviews/"_L1) && name.endsWith(".jsonl"_L1);
}

bool isOutsideChain(const QString &name)
{
    return name == manifest || name == signature || isReviews(name);
}

QString attachment(MessageId message, int number, const QString &name)
{
    const QString start = attachments + u"%1-%2-"_s.arg(message.toString()).arg(number);
    return start + safeFileName(name, bundleLimits::nameBytes - start.size());
}

QString faultOf(const QString &name)
{
    if (name.isEmpty() || name.toUtf8().size() > bundleLimits::nameBytes)
        return u"an empty or overlong name"_s;
    if (std::ranges::any_of(name, isHiddenInName))
        return u"a control character in its name"_s;
    if (name.contains(u'\\') || name.contains(u':'))
        return u"a name that is a path elsewhere"_s;
    if (std::ranges::any_of(name.split(u'/'), isOddPart))
        return u"a name that leads out of its folder"_s;
    return {};
}

QString keyOf(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

}

}
