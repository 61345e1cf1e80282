// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/KnownPeople.h"

#include "core/review/redaction/CommonWords.h"
#include "core/review/redaction/FlatWords.h"
#include "core/review/redaction/PhoneKey.h"
#include "core/review/redaction/Pseudonyms.h"
#include "core/text/PageKey.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestKnownName = 120;
constexpr qsizetype mostKnownWords = 8;
constexpr qsizetype shortestWhole = 6;
constexpr qsizetype fewestKnownPhoneDigits = 6;
constexpr qsizetype mostLookedUp = 64;
constexpr qsizetype shortestKnownHandle = 4;

void insertSorted(QStringList &list, const QString &value)
{
    const auto place = std::ranges::lower_bound(list, value);
    if (place == list.end() || *place != value)
        list.insert(place, value);
}

/// Of several who are called so, the same one whatever the order: the first by key.
void insertFirst(QHash<QString, QString> &map, const QString &whole, const QString &key)
{
    QString &known = map[whole];
    if (known.isEmpty() || key < known)
        known = key;
}

}

QString handleKey(const QString &handle)
{
    QString key = flatFold(handle).trimmed();
    while (key.startsWith(u'@'))
        key.remove(0, 1);
    return key;
}

QString customerKey(const Customer &customer)
{
    const CustomerId id = customer.mergedInto ? customer.mergedInto : customer.id;
    return id ? u"customer/"_s + id.toString() : u"name/"_s + flatFold(customer.name);
}

QStringList tellingNameWords(const QString &name)
{
    if (name.contains(u'@') || !pseudonymsIn(name).isEmpty())
        return {};
    const FlatText flat = flatText(name.left(longestKnownName));
    QStringList words;
    for (const FlatWord &word : flatWords(flat)) {
        const QString text = flat.folded.mid(word.from, word.to - word.from);
        if (word.isNumber || words.size() >= mostKnownWords)
            continue;
        if (word.isGlued && !words.isEmpty() && !flat.at(word.from - 1).isDigit())
            words.back() += text; // "McCoy" is one word
        else
            words.append(text);
    }
    words.removeIf([](const QString &word) { return isNameParticle(word) || isRoleWord(word); });
    return words;
}

void KnownPeople::learnName(const QString &key, const QString &name)
{
    const QStringList words = tellingNameWords(name);
    for (const QString &word : words) {
        if (word.size() > 1)
            insertSorted(m_words[word], key);
        if (isWrittenTogether(word[0]) && word.size() > 1)
            insertSorted(m_together[word[0]], word);
    }
    if (!words.isEmpty())
        insertSorted(m_names[key], name);
    if (words.size() < 2)
        return;
    const QStringList wholes{words.join(QString()), words.back() + words.front(), words.front() + words.back()};
    for (const QString &whole : wholes) {
        if (whole.size() >= shortestWhole || isWrittenTogether(whole[0]))
            insertFirst(m_wholes, whole, key);
        if (isWrittenTogether(whole[0]))
            insertSorted(m_together[whole[0]], whole);
    }
}

void KnownPeople::learnPage(const QString &url)
{
    const QString page = pageKey(url);
    if (page.isEmpty())
        return;
    m_pages.insert(page);
    // "x.com/ana", "host.example/@ana", "bsky.app/profile/ana.example": the last part is what people call them.
    const QString last = handleKey(page.section(u'/', -1));
    const bool isProfile = page.count(u'/') == 1 || page.contains("/profile/"_L1) || page.contains("/@"_L1);
    if (isProfile && last.size() >= shortestKnownHandle)
        m_handles.insert(last);
}

void KnownPeople::learnIdentity(const QString &key, const Identity &identity)
{
    learnName(key, identity.name);
    for (const QString &address : {identity.handle, identity.remoteKey}) {
        if (address.isEmpty() || isPseudonym(address))
            continue;
        insertFirst(m_owners, handleKey(address), key);
        const bool isHandle = identity.channel != Channel::Email && identity.channel != Channel::Logged;
        if (isHandle && address == identity.handle) {
            m_handles.insert(handleKey(address));
            if (const QString local = handleKey(address).section(u'@', 0, 0); local.size() >= shortestKnownHandle)
                m_handles.insert(local);
        }
    }
    if (identity.contact == ContactKind::Phone) {
        const QString phone = nationalPhone(flatFold(identity.handle));
        if (phone.size() >= fewestKnownPhoneDigits)
            m_phones.insert(phone);
    }
    learnPage(identity.profileUrl);
    for (const ProfileLink &link : identity.links)
        learnPage(link.url);
}

void KnownPeople::learnProperty(const QString &key, const ProfileProperty &property)
{
    if (property.name == "FN"_L1 || property.name == "N"_L1 || property.name == "NICKNAME"_L1)
        learnName(key, property.value);
    if (property.name == "TEL"_L1) {
        const QString phone = nationalPhone(flatFold(property.value).remove("tel:"_L1));
        if (phone.size() >= fewestKnownPhoneDigits)
            m_phones.insert(phone);
    }
    if (property.name == "URL"_L1 || property.name == "X-SOCIALPROFILE"_L1 || property.name == "IMPP"_L1)
        learnPage(property.value);
}

void KnownPeople::learn(const Customer &customer, const QList<ProfileRecord> &profile)
{
    const QString key = customerKey(customer);
    learnName(key, customer.name);
    for (const Identity &identity : customer.identities)
        learnIdentity(key, identity);
    for (const ProfileRecord &record : profile) {
        for (const ProfileProperty &property : record.properties)
            learnProperty(key, property);
    }
}

QStringList KnownPeople::withBoth(const QString &one, const QString &other) const
{
    QStringList few = m_words.value(one);
    QStringList many = m_words.value(other);
    if (few.size() > many.size())
        std::swap(few, many);
    if (few.size() > mostLookedUp) // Maria Silva, of whom there are many: which of them it is nobody can tell
        few.resize(mostLookedUp);
    few.removeIf([&](const QString &key) { return !std::ranges::binary_search(many, key); });
    return few;
}

}
