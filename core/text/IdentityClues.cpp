// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/IdentityClues.h"

#include "core/text/ContactClues.h"
#include "core/text/PageKey.h"
#include "core/text/PersonName.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestAbout = 4'000;
constexpr qsizetype shortestHandle = 8;
constexpr qsizetype fewestUnusualLetters = 6;

/// What people add to a name that is taken.
constexpr QLatin1StringView handleAdditions[] = {"official"_L1, "photography"_L1, "photo"_L1, "music"_L1, "writes"_L1,
                                                 "design"_L1,   "oficial"_L1,     "real"_L1,  "the"_L1,   "art"_L1};

/// Whoever writes before an address so speaks of another.
constexpr QLatin1StringView otherRoles[] = {
    "agent"_L1,   "booking"_L1,  "bookings"_L1, "manager"_L1,    "management"_L1, "mgmt"_L1,      "press"_L1,
    "presse"_L1,  "wife"_L1,     "husband"_L1,  "married"_L1,    "son"_L1,        "daughter"_L1,  "employer"_L1,
    "work at"_L1, "works at"_L1, "ceo of"_L1,   "founder of"_L1, "via"_L1,        "contact my"_L1};

class IdentityReading
{
public:
    explicit IdentityReading(const Identity &identity) : m_identity(identity) {}

    QList<Clue> clues()
    {
        if (playsSomebody(m_identity.name) || playsSomebody(m_identity.about.left(longestAbout)))
            return {};
        addOwn();
        addUnusualHandle();
        addNamed();
        addDomains();
        return m_clues;
    }

private:
    QString domainAsHandle() const
    {
        const QString handle = m_identity.handle.toLower().remove(u'@');
        return m_identity.channel == Channel::Bluesky && handle.contains(u'.') && !handle.endsWith(".bsky.social"_L1)
                   ? handle
                   : QString();
    }

    void addOwn()
    {
        const QString &handle = m_identity.handle;
        add(ClueKind::Page, ClueSource::Own, pageKey(m_identity.profileUrl));
        switch (m_identity.channel) {
        case Channel::Email:
            return add(ClueKind::Address, ClueSource::Own, m_identity.remoteKey.toLower());
        case Channel::Logged:
            return isPhoneNumber() ? add(ClueKind::Phone, ClueSource::Own, phoneKey(handle)) : void();
        case Channel::X:
            return add(ClueKind::Page, ClueSource::Own, pageOnX(handle));
        case Channel::Mastodon:
            return add(ClueKind::Page, ClueSource::Own, pageOnMastodon(handle));
        case Channel::Bluesky:
            return add(ClueKind::Page, ClueSource::Own, pageOnBluesky(handle));
        default:
            return;
        }
    }

    bool isPhoneNumber() const
    {
        constexpr qsizetype enough = 7;
        return m_identity.contact != ContactKind::Letter && phoneKey(m_identity.handle).size() >= enough &&
               std::ranges::none_of(m_identity.handle, [](QChar c) { return c.isLetter(); });
    }

    /// One that its owner's name does not explain.
    void addUnusualHandle()
    {
        QString handle = m_identity.handle.toLower();
        if (m_identity.channel == Channel::Mastodon)
            handle = handle.mid(handle.startsWith(u'@') ? 1 : 0).section(u'@', 0, 0);
        else if (m_identity.channel == Channel::Bluesky && domainAsHandle().isEmpty())
            handle = handle.section(u'.', 0, 0);
        else if (m_identity.channel != Channel::X)
            return;
        handle.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        QString left = handle;
        for (const QString &word : fullNameKey(m_identity.name).split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > 1)
                left.remove(word);
        }
        for (const QLatin1StringView addition : handleAdditions)
            left.remove(addition);
        left.removeIf([](QChar c) { return !c.isLetter(); });
        if (handle.size() >= shortestHandle && left.size() >= fewestUnusualLetters)
            add(ClueKind::Handle, ClueSource::Own, handle);
    }

    void addNamed()
    {
        for (const ProfileLink &link : m_identity.links) {
            const ClueSource source = link.verified ? ClueSource::Verified : ClueSource::Profile;
            if (link.url.startsWith("mailto:"_L1, Qt::CaseInsensitive))
                add(ClueKind::Address, source, link.url.mid(7).toLower());
            else
                add(ClueKind::Page, source, pageKey(link.url));
        }
        const QString about = m_identity.about.left(longestAbout);
        for (const QStringView line : QStringView(about).split(u'\n')) {
            if (!speaksOfAnother(line)) {
                for (const Clue &each : contactClues(line, ClueSource::About))
                    add(each.kind, each.source, each.value);
            }
        }
    }

    static bool speaksOfAnother(QStringView line)
    {
        return std::ranges::any_of(otherRoles, [&](QLatin1StringView role) {
            const auto at = line.indexOf(role, 0, Qt::CaseInsensitive);
            return at >= 0 && (at == 0 || !line[at - 1].isLetter()) &&
                   (at + role.size() >= line.size() || !line[at + role.size()].isLetter());
        });
    }

    /// A domain is a person's if they write from it, if it is their handle, or if its start page names their profile.
    void addDomains()
    {
        const QString name = fullNameKey(m_identity.name);
        if (name.isEmpty())
            return;
        const QString address = m_identity.channel == Channel::Email ? m_identity.remoteKey.toLower() : QString();
        const QString domain = address.section(u'@', 1);
        if (!domain.isEmpty() && !isFreeMailDomain(domain) && !isSharedMailbox(address))
            add(ClueKind::NameAndDomain, ClueSource::Own, name + u'|' + domain);
        const QList<Clue> known = m_clues;
        for (const Clue &each : known) {
            if (each.kind == ClueKind::Page && each.source == ClueSource::Verified && !each.value.contains(u'/') &&
                !isFreeMailDomain(each.value))
                add(ClueKind::NameAndDomain, ClueSource::Verified, name + u'|' + each.value);
        }
    }

    void add(ClueKind kind, ClueSource source, const QString &value)
    {
        const bool known =
            std::ranges::any_of(m_clues, [&](const Clue &each) { return each.kind == kind && each.value == value; });
        if (!value.isEmpty() && !known)
            m_clues.append({kind, source, value});
    }

    const Identity &m_identity;
    QList<Clue> m_clues;
};

}

QList<Clue> cluesOfIdentity(const Identity &identity)
{
    return IdentityReading(identity).clues();
}

}
