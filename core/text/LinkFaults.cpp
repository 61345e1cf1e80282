// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/LinkFaults.h"

#include <QRegularExpression>
#include <QUrl>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestCheckedLink = 2'048;

/// A host as the world can look it up: labels between single dots, the last one of letters, or an address of numbers.
bool isLinkHost(const QString &host)
{
    static const QRegularExpression named(u"^(?:[\\w](?:[\\w-]{0,61}[\\w])?\\.)+(?:\\p{L}{2,63}|xn--[\\w-]+)\\.?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numbered(u"^[0-9]{1,3}(?:\\.[0-9]{1,3}){3}$|^\\[[0-9a-f:.]+\\]$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return host == "localhost"_L1 || named.match(host).hasMatch() || numbered.match(host).hasMatch();
}

QString hostOf(const QString &link)
{
    static const QRegularExpression authority(
        u"^[a-z]+://(?:[^/?#@]*@)?(\\[[^]]*\\]|[^/?#:]*)(?::[0-9]{1,5})?(?=[/?#]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return authority.match(link).captured(1);
}

bool isFaulty(const QString &piece)
{
    static const QRegularExpression whole(u"^https?://"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression halfScheme(
        u"^(?:https?:/[^/\\s]|https?:[\\\\]|https?//|https?;/|https?:?www\\.|h?t?tps?:?///|(?:htt?|htp|hhtp|htttp|ttp)s?:?//(?!/))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (whole.match(piece).hasMatch()) {
        const QUrl url(piece, QUrl::TolerantMode);
        return !url.isValid() || !isLinkHost(hostOf(piece)) || piece.size() > longestCheckedLink;
    }
    if (piece.startsWith(u"www."_s, Qt::CaseInsensitive))
        return !isLinkHost(hostOf(u"http://"_s + piece)) || piece.count(u'.') < 2;
    return halfScheme.match(piece).hasMatch();
}

}

QList<TextRange> linkFaultsIn(const QString &text)
{
    static const QRegularExpression pieces(
        u"(?<![\\w/:.@-])(?:h{0,2}t{0,3}ps?[:;]?[/\\\\]|https?:|https?www\\.|www\\.)[^\\s<>\"”»]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr QStringView closing = u".,;:!?)]}'’*_…";
    QList<TextRange> faults;
    for (auto found = pieces.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        QString piece = match.captured();
        while (!piece.isEmpty() && closing.contains(piece.back()) && piece.size() > 5)
            piece.chop(1);
        if (isFaulty(piece))
            faults.append({match.capturedStart(), piece.size()});
    }
    return faults;
}

}
