// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/SpellChecker.h"

#include "core/reply/Dictionaries.h"
#include "core/text/SpellWords.h"

#include <QSettings>
#include <QStandardPaths>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostSpelled = 20'000;
const QString learntSetting = u"spelling/words"_s;

Spelling spellingOf(Dictionaries &dictionaries, const QString &text, const QString &language,
                    const QSet<QString> &learnt)
{
    if (!dictionaries.has(language))
        return {};
    Spelling spelling{true, {}};
    QHash<QString, bool> known; // a text repeats its words
    for (const TextRange &place : wordsToSpell(text)) {
        const QString word = text.mid(place.start, place.length);
        auto isKnown = known.constFind(word);
        if (isKnown == known.constEnd())
            isKnown = known.insert(word, learnt.contains(word.toCaseFolded()) || dictionaries.knows(word, language));
        if (!*isKnown)
            spelling.misspelt.append(place);
    }
    return spelling;
}

}

SpellChecker::SpellChecker(QSettings &settings, QStringList folders, QObject *parent)
    : QObject(parent), m_settings(settings), m_dictionaries(std::make_unique<Dictionaries>(std::move(folders)))
{
    for (const QString &word : settings.value(learntSetting).toStringList())
        m_learnt.insert(word.toCaseFolded());
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SpellChecker::~SpellChecker()
{
    post([this] {
        m_worker.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
}

QStringList SpellChecker::usualFolders()
{
    QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s;
    folders.removeDuplicates();
    return folders;
}

Async<Spelling> SpellChecker::check(const QString &text, const QString &language)
{
    auto promise = std::make_shared<Promise<Spelling>>();
    auto future = promise->future();
    post([this, promise, text = text.left(mostSpelled), language, learnt = m_learnt] {
        promise->settle(spellingOf(*m_dictionaries, text, language, learnt));
    });
    return future;
}

Async<QStringList> SpellChecker::suggest(const QString &word, const QString &language)
{
    auto promise = std::make_shared<Promise<QStringList>>();
    auto future = promise->future();
    post([this, promise, word, language] { promise->settle(m_dictionaries->suggestions(word, language)); });
    return future;
}

void SpellChecker::learn(const QString &word)
{
    const QString folded = word.trimmed().toCaseFolded();
    if (folded.isEmpty() || m_learnt.contains(folded))
        return;
    m_learnt.insert(folded);
    save();
}

void SpellChecker::forget(const QString &word)
{
    if (m_learnt.remove(word.trimmed().toCaseFolded()))
        save();
}

QStringList SpellChecker::learntWords() const
{
    QStringList words(m_learnt.begin(), m_learnt.end());
    words.sort();
    return words;
}

void SpellChecker::save()
{
    m_settings.setValue(learntSetting, learntWords());
    Q_EMIT learntWordsChanged();
}

void SpellChecker::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

}
