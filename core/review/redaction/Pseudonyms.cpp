// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/Pseudonyms.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView pseudonymConsonants = "bdfgjklmnprstvz"_L1;
constexpr QLatin1StringView pseudonymVowels = "aeiou"_L1;
constexpr int pseudonymSyllables = 3;
constexpr qsizetype idLength = 26; // of five bits each: 130

const QRegularExpression &pseudonymPattern()
{
    static const QRegularExpression pattern(
        u"\\[(?:name|phone|number|handle|address|link|text|picture) "
        u"[BDFGJKLMNPRSTVZ][aeiou](?:[bdfgjklmnprstvz][aeiou])"
        u"{2}[0-9]{3}\\]|\\[picture removed\\]"
        u"|(?:[bdfgjklmnprstvz][aeiou]){3}[0-9]{3}@redacted\\.invalid|r-[a-z2-7]{26}(?:@redacted\\.invalid)?"_s);
    return pattern;
}

/// A word that can be said, and three digits: 343 million of them.
QString sayable(const QByteArray &digest)
{
    quint64 left = 0;
    for (int i = 0; i < 7; ++i)
        left = left << 8 | static_cast<quint8>(digest[i]);
    QString word;
    for (int i = 0; i < pseudonymSyllables; ++i) {
        word += QLatin1Char(pseudonymConsonants[static_cast<qsizetype>(left % 15)]);
        left /= 15;
        word += QLatin1Char(pseudonymVowels[static_cast<qsizetype>(left % 5)]);
        left /= 5;
    }
    return word + u"%1"_s.arg(left % 1000, 3, 10, QLatin1Char('0'));
}

}

QByteArray Pseudonyms::digest(const QString &kind, const QString &value) const
{
    return QMessageAuthenticationCode::hash((kind + u'\n' + value).toUtf8(), m_key, QCryptographicHash::Sha256);
}

QString Pseudonyms::standing(const QString &kind, const QString &value) const
{
    QString word = sayable(digest(kind, value));
    word[0] = word[0].toUpper();
    return u"[%1 %2]"_s.arg(kind, word);
}

QString Pseudonyms::mailAddress(const QString &value) const
{
    return sayable(digest(u"mail"_s, value)) + "@redacted.invalid"_L1;
}

QString Pseudonyms::id(const QString &value) const
{
    constexpr QLatin1StringView letters = "abcdefghijklmnopqrstuvwxyz234567"_L1;
    const QByteArray bytes = digest(u"id"_s, value);
    QString id = u"r-"_s;
    int bits = 0;
    quint32 held = 0;
    for (qsizetype i = 0; id.size() < idLength + 2; ++i) {
        held = held << 8 | static_cast<quint8>(bytes[i]);
        for (bits += 8; bits >= 5 && id.size() < idLength + 2; bits -= 5)
            id += QLatin1Char(letters[static_cast<qsizetype>(held >> (bits - 5) & 31)]);
    }
    return id;
}

QList<TextRange> pseudonymsIn(const QString &text)
{
    QList<TextRange> places;
    if (!text.contains(u'[') && !text.contains("redacted"_L1) && !text.contains("r-"_L1))
        return places;
    for (auto each = pseudonymPattern().globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

bool isPseudonym(const QString &text)
{
    const QList<TextRange> places = pseudonymsIn(text);
    return places.size() == 1 && places[0] == TextRange{0, text.size()};
}

}
