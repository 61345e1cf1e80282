// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace firstmile
{

class Dictionary;

/// The Hunspell dictionaries that lie in some folders, each loaded when it is first asked for. Not for several threads
/// at once.
class Dictionaries
{
public:
    explicit Dictionaries(QStringList folders);
    ~Dictionaries();

    bool has(const QString &language);

    /// Whether any of the language's dictionaries knows the word.
    bool knows(const QString &word, const QString &language);
    QStringList suggestions(const QString &word, const QString &language);

private:
    using Loaded = std::vector<std::shared_ptr<Dictionary>>;

    const Loaded &of(const QString &language);
    QStringList filesOf(const QString &language) const;

    QStringList m_folders;
    QHash<QString, Loaded> m_byLanguage;
    QHash<QString, std::shared_ptr<Dictionary>> m_byFile;
};

}
