// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Dictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostDictionaries = 2;
constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype longestSpelled = 90; // what Hunspell takes

/// Where most of a language's writers are, for a language without its region.
const QStringList &usualRegions()
{
    static const QStringList regions{u"en_US"_s, u"en_GB"_s, u"pt_BR"_s, u"pt_PT"_s, u"es_ES"_s, u"es_MX"_s,
                                     u"fr"_s,    u"fr_FR"_s, u"de_DE"_s, u"it_IT"_s, u"nl_NL"_s};
    return regions;
}

}

/// One of Hunspell's, which speaks in an encoding of its own.
class Dictionary
{
public:
    explicit Dictionary(const QString &file)
        : m_hunspell(QFile::encodeName(file + u".aff"_s).constData(), QFile::encodeName(file + u".dic"_s).constData())
        , m_encoding(encodingOf(m_hunspell.get_dict_encoding()))
    {}

    /// False: in an encoding that nobody knows.
    bool isUsable() const { return m_encoding != nullptr; }

    bool knows(const QString &word)
    {
        const std::string bytes = encoded(word);
        return !bytes.empty() && m_hunspell.spell(bytes);
    }

    QStringList suggestions(const QString &word)
    {
        QStringList all;
        const std::string bytes = encoded(word);
        for (const std::string &each : bytes.empty() ? std::vector<std::string>() : m_hunspell.suggest(bytes))
            all << decoded(each);
        return all;
    }

private:
    struct Close
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    using Encoding = std::unique_ptr<UConverter, Close>;

    static Encoding encodingOf(std::string name)
    {
        if (const std::string vendor = "microsoft-"; name.starts_with(vendor))
            name.erase(0, vendor.size());
        UErrorCode status = U_ZERO_ERROR;
        Encoding encoding(ucnv_open(name.c_str(), &status));
        if (encoding) // rather nothing than another word
            ucnv_setFromUCallBack(encoding.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        return encoding;
    }

    /// Empty if it cannot be written there.
    std::string encoded(const QString &word) const
    {
        UErrorCode status = U_ZERO_ERROR;
        std::string bytes(static_cast<size_t>(UCNV_GET_MAX_BYTES_FOR_STRING(word.size(), 4)), '\0');
        const int32_t size =
            ucnv_fromUChars(m_encoding.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                            reinterpret_cast<const UChar *>(word.utf16()), static_cast<int32_t>(word.size()), &status);
        bytes.resize(U_SUCCESS(status) ? static_cast<size_t>(size) : 0);
        return bytes;
    }

    QString decoded(const std::string &bytes) const
    {
        UErrorCode status = U_ZERO_ERROR;
        QString word(static_cast<qsizetype>(bytes.size()) * 2 + 1, Qt::Uninitialized);
        word.resize(ucnv_toUChars(m_encoding.get(), reinterpret_cast<UChar *>(word.data()),
                                  static_cast<int32_t>(word.size()), bytes.data(), static_cast<int32_t>(bytes.size()),
                                  &status));
        return word;
    }

    Hunspell m_hunspell;
    Encoding m_encoding;
};

Dictionaries::Dictionaries(QStringList folders) : m_folders(std::move(folders)) {}

Dictionaries::~Dictionaries() = default;

bool Dictionaries::has(const QString &language)
{
    return !of(language).empty();
}

/// With a straight apostrophe, as most dictionaries have it. A word that is right in its parts is right with hyphens.
bool Dictionaries::knows(const QString &word, const QString &language)
{
    if (word.size() > longestSpelled)
        return true;
    const QString straight = QString(word).replace(u'\u2019', u'\'').remove(QChar(QChar::SoftHyphen));
    const Loaded &all = of(language);
    const auto isKnown = [&](const QString &part) {
        return part.size() < 2 || std::ranges::any_of(all, [&](const auto &each) { return each->knows(part); });
    };
    if (isKnown(straight))
        return true;
    const QStringList parts = straight.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, isKnown);
}

QStringList Dictionaries::suggestions(const QString &word, const QString &language)
{
    QStringList all;
    if (word.size() > longestSpelled)
        return all;
    const QString straight = QString(word).replace(u'\u2019', u'\'');
    for (const auto &dictionary : of(language)) {
        for (const QString &each : dictionary->suggestions(straight)) {
            if (!all.contains(each) && all.size() < mostSuggestions)
                all << each;
        }
    }
    return all;
}

const Dictionaries::Loaded &Dictionaries::of(const QString &language)
{
    const QString key = QString(language).replace(u'-', u'_');
    if (const auto known = m_byLanguage.constFind(key); known != m_byLanguage.constEnd())
        return *known;
    Loaded loaded;
    for (const QString &file : filesOf(key)) {
        auto &dictionary = m_byFile[file];
        if (!dictionary)
            dictionary = std::make_shared<Dictionary>(file);
        if (dictionary->isUsable())
            loaded.push_back(dictionary);
    }
    return *m_byLanguage.insert(key, loaded);
}

/// Of the region asked for, or else of the machine's own and the best known ones; each without its ending.
QStringList Dictionaries::filesOf(const QString &language) const
{
    const QString base = language.section(u'_', 0, 0).toLower();
    QMap<QString, QString> found; // region -> file
    for (const QString &folder : m_folders) {
        const QDir dir(folder);
        for (const QFileInfo &file : dir.entryInfoList({base + u".dic"_s, base + u"_*.dic"_s}, QDir::Files)) {
            const QString name = file.completeBaseName();
            if (!found.contains(name) && QFileInfo::exists(dir.filePath(name + u".aff"_s)))
                found.insert(name, dir.filePath(name));
        }
    }
    if (base.isEmpty())
        return {};
    if (found.contains(language))
        return {found[language]};
    QStringList files;
    QSet<QString> same; // the regions that one dictionary has are links to it
    for (const QString &region : QStringList{QLocale::system().name()} + usualRegions() + found.keys()) {
        const QString file = found.value(region);
        const QString real = QFileInfo(file + u".dic"_s).canonicalFilePath();
        if (!file.isEmpty() && !same.contains(real) && files.size() < mostDictionaries) {
            files << file;
            same.insert(real);
        }
    }
    return files;
}

}
