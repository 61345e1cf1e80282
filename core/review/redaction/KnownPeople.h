// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"
#include "core/model/Profile.h"

#include <QHash>
#include <QSet>

namespace firstmile
{

/// The people of an export, to be looked up by the words of their names, their handles and their numbers. The order in
/// which they are learned changes nothing.
class KnownPeople
{
public:
    void learn(const Customer &customer, const QList<ProfileRecord> &profile);
    /// A name that the text around says is one: in a mail's header, for the conversation alone.
    void learnName(const QString &key, const QString &name);

    /// Who has that word in their name, folded; sorted by key, each once.
    QStringList withWord(const QString &word) const { return m_words.value(word); }
    /// Who has both words in their names; of many people with both, some.
    QStringList withBoth(const QString &one, const QString &other) const;
    /// Who is called so, all words written as one: "anaprates", "山田太郎".
    QString withWhole(const QString &whole) const { return m_wholes.value(whole); }
    QStringList namesOf(const QString &key) const { return m_names.value(key); }
    bool isPersonWord(const QString &word) const { return m_words.contains(word); }
    const QHash<QChar, QStringList> &togetherNames() const { return m_together; } ///< by their first character

    bool isHandle(const QString &handle) const { return m_handles.contains(handle); }
    bool isPage(const QString &page) const { return m_pages.contains(page); }
    const QSet<QString> &phones() const { return m_phones; }
    QString ownerOf(const QString &address) const { return m_owners.value(address); } ///< key; empty: nobody's

private:
    void learnIdentity(const QString &key, const Identity &identity);
    void learnProperty(const QString &key, const ProfileProperty &property);
    void learnPage(const QString &url);

    QHash<QString, QStringList> m_words;
    QHash<QString, QStringList> m_names; ///< by key
    QHash<QString, QString> m_wholes;
    QHash<QChar, QStringList> m_together;
    QSet<QString> m_handles;
    QSet<QString> m_pages;
    QSet<QString> m_phones;
    QHash<QString, QString> m_owners;
};

/// A handle without "@" in front, folded.
QString handleKey(const QString &handle);
/// What a customer's pseudonym is made of.
QString customerKey(const Customer &customer);
/// The words of a name that tell who it is, folded; none of what is no person's name.
QStringList tellingNameWords(const QString &name);

}
