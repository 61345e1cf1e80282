// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageCondition.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString quotedForFts(const QStringList &words)
{
    return u'"' + words.join(u' ').replace(u'"', u"\"\""_s) + u'"';
}

QString ftsColumn(SearchColumn column)
{
    switch (column) {
    case SearchColumn::Subject:
        return u"subject : "_s;
    case SearchColumn::Text:
        return u"text : "_s;
    case SearchColumn::People:
        return u"people : "_s;
    case SearchColumn::Files:
        return u"files : "_s;
    case SearchColumn::Any:
        break;
    }
    return {};
}

QString ftsMatch(SearchColumn column, const QList<SearchPhrase> &phrases)
{
    QStringList parts;
    for (const SearchPhrase &phrase : phrases)
        parts.append(quotedForFts(phrase.words) + (phrase.beginning ? u" *"_s : QString()));
    return ftsColumn(column) + u'(' + parts.join(u" OR "_s) + u')';
}

QString lexeme(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"''"_s).replace(u'\\', u"\\\\"_s) + u'\'';
}

/// The phrase within one weight, so that none reaches from the subject into the text.
QString tsPhrase(const SearchPhrase &phrase, QChar weight)
{
    QStringList words;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const bool isBeginning = phrase.beginning && i + 1 == phrase.words.size();
        words.append(lexeme(phrase.words.at(i)) + u':' + (isBeginning ? u"*"_s : QString()) + weight);
    }
    return u'(' + words.join(u" <-> "_s) + u')';
}

QString weightsOf(SearchColumn column)
{
    switch (column) {
    case SearchColumn::Subject:
        return u"A"_s;
    case SearchColumn::People:
        return u"B"_s;
    case SearchColumn::Files:
        return u"C"_s;
    case SearchColumn::Text:
        return u"D"_s;
    case SearchColumn::Any:
        break;
    }
    return u"ABCD"_s;
}

QString tsMatch(SearchColumn column, const QList<SearchPhrase> &phrases)
{
    QStringList parts;
    for (const SearchPhrase &phrase : phrases) {
        if (phrase.words.size() == 1 && column == SearchColumn::Any) {
            parts.append(lexeme(phrase.words.first()) + (phrase.beginning ? u":*"_s : QString()));
            continue;
        }
        for (const QChar weight : weightsOf(column))
            parts.append(tsPhrase(phrase, weight));
    }
    return u'(' + parts.join(u" | "_s) + u')';
}

}

QString searchMatch(Engine engine, SearchColumn column, const QList<SearchPhrase> &phrases)
{
    return engine == Engine::Sqlite ? ftsMatch(column, phrases) : tsMatch(column, phrases);
}

}
