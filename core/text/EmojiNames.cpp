// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/EmojiNames.h"

#include "core/base/Resources.h"
#include "core/text/WordBeginnings.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <vector>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// One name of an emoji; several have the same emoji.
struct EmojiName
{
    QString emoji;
    QString name;
    QByteArray utf8;
};

using EmojiNames = std::vector<EmojiName>;

void addName(EmojiNames &names, const QString &emoji, const QString &name)
{
    names.push_back({emoji, name, name.toUtf8()});
}

/// Our own table: the emoji, then its names in each language.
void addCommon(EmojiNames &names)
{
    initResources();
    QFile table(u":/emoji.txt"_s);
    if (!table.open(QIODevice::ReadOnly))
        return;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'|');
        for (qsizetype i = 1; i < fields.size() && !line.startsWith(u"# "_s); ++i) {
            for (const QString &name : fields[i].split(u", "_s))
                addName(names, fields[0], name);
        }
    }
}

/// Single code points that Unicode calls emoji; those that are text by themselves get the selector that makes them one.
void addUnicode(EmojiNames &names)
{
    constexpr char32_t first = 0xA9;
    constexpr char32_t last = 0x1FBFF;
    for (char32_t c = first; c <= last; ++c) {
        const auto code = static_cast<UChar32>(c);
        if (!u_hasBinaryProperty(code, UCHAR_EMOJI) || u_hasBinaryProperty(code, UCHAR_EMOJI_COMPONENT))
            continue;
        char name[96];
        UErrorCode error = U_ZERO_ERROR;
        u_charName(code, U_UNICODE_CHAR_NAME, name, sizeof name, &error);
        if (U_FAILURE(error))
            continue;
        const bool isEmojiAlone = u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION);
        addName(names, QString::fromUcs4(&c, 1) + (isEmojiAlone ? QString() : QString(QChar(0xFE0F))),
                QString::fromLatin1(name).toLower());
    }
}

/// A country's flag is its two letters in another guise.
void addFlags(EmojiNames &names)
{
    constexpr std::pair<const char *, const char16_t *> languages[] = {
        {"en", u"flag %1"}, {"fr", u"drapeau %1"}, {"pt", u"bandeira %1"}};
    for (const char *const *country = uloc_getISOCountries(); *country; ++country) {
        QString emoji;
        for (const char *letter = *country; *letter; ++letter) {
            const char32_t regional = 0x1F1E6U + static_cast<char32_t>(*letter - 'A');
            emoji += QString::fromUcs4(&regional, 1);
        }
        for (const auto &[language, pattern] : languages) {
            UErrorCode error = U_ZERO_ERROR;
            UChar name[96];
            const int32_t size = uloc_getDisplayCountry((QByteArray("und_") + *country).constData(), language, name,
                                                        std::size(name), &error);
            if (U_SUCCESS(error) && size > 2) // else it is the code alone
                addName(names, emoji, QString::fromUtf16(pattern).arg(QString::fromUtf16(name, size)));
        }
    }
}

const EmojiNames &emojiNames()
{
    static const EmojiNames names = [] {
        EmojiNames all;
        addCommon(all);
        addUnicode(all);
        addFlags(all);
        return all;
    }();
    return names;
}

}

QList<NamedEmoji> emojiNamed(const QString &beginning, qsizetype atMost)
{
    const WordBeginnings typed(beginning);
    if (typed.isEmpty())
        return {};
    QList<NamedEmoji> whole;
    QList<NamedEmoji> begun;
    QSet<QString> found;
    const QString name = beginning.simplified();
    for (const EmojiName &each : emojiNames()) {
        if (found.contains(each.emoji) || typed.in(each.utf8) != typed.all())
            continue;
        const bool isWhole = each.name.compare(name, Qt::CaseInsensitive) == 0;
        if (!isWhole && begun.size() >= atMost)
            continue;
        found.insert(each.emoji);
        (isWhole ? whole : begun).append({each.emoji, each.name});
    }
    return (whole + begun).mid(0, atMost);
}

}
