// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/text/SearchFold.h"

#include <QSet>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

class QSettings;

namespace firstmile
{

class Dictionaries;

/// What a spelling check found.
struct Spelling
{
    bool hasDictionary = false;  ///< false: none is installed for the language, and nothing is marked
    QList<TextRange> misspelt{}; ///< words, in their order
    bool operator==(const Spelling &) const = default;
};

/// Checks spelling with the system's Hunspell dictionaries, in a thread of its own, since a dictionary takes up to half
/// a second to load and a suggestion up to a tenth. Dictionaries are loaded when first asked for.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    /// The personal word list is kept in `settings`, which outlive this; `folders`: where dictionaries lie, the first
    /// that has one wins.
    explicit SpellChecker(QSettings &settings, QStringList folders = usualFolders(), QObject *parent = nullptr);
    ~SpellChecker() override;

    static QStringList usualFolders();

    /// The misspelt words of a text in a language ("pt", "pt-BR"). Without a region any of the language's dictionaries
    /// may know a word (two at most: the machine's own region, then the best known). Not looked at: mentions, hashtags,
    /// URLs, addresses, words with digits, capitals of up to five letters, placeholders, quoted "> " lines. Only the
    /// first 20,000 characters are checked.
    Async<Spelling> check(const QString &text, const QString &language);

    /// At most five words that may have been meant, the likeliest first.
    Async<QStringList> suggest(const QString &word, const QString &language);

    /// The person's own words count as right in every language, whatever their case.
    void learn(const QString &word);
    void forget(const QString &word);
    QStringList learntWords() const; ///< sorted

Q_SIGNALS:
    void learntWordsChanged();

private:
    void save();
    void post(std::function<void()> work);

    QSettings &m_settings;
    QSet<QString> m_learnt;                       ///< casefolded
    std::unique_ptr<Dictionaries> m_dictionaries; ///< touched in the thread alone
    QObject m_worker;
    QThread m_thread;
};

}
