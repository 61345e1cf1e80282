// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/OwnClues.h"

#include "core/store/AccountRepository.h"
#include "core/text/ContactClues.h"
#include "core/text/IdentityClues.h"
#include "core/text/PageKey.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString accountKey(Channel channel, const QString &name)
{
    return toString(channel) + u' ' + name.toLower();
}

QString ownDomainOf(const Account &account)
{
    if (account.channel == Channel::Email)
        return account.handle.toLower().section(u'@', 1);
    const QString handle = account.handle.toLower().remove(u'@');
    return account.channel == Channel::Bluesky && !handle.endsWith(".bsky.social"_L1) ? handle : QString();
}

}

Result<OwnClues> OwnClues::read(Session &session)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    OwnClues own;
    for (const Account &account : accounts) {
        Identity identity;
        identity.channel = account.channel;
        identity.remoteKey = account.channel == Channel::Email ? account.handle : account.remoteKey;
        identity.handle = account.handle;
        for (const Clue &clue : cluesOfIdentity(identity))
            own.m_values.insert(clue.value);
        own.m_accounts << accountKey(account.channel, account.remoteKey) << accountKey(account.channel, account.handle);
        const QString domain = ownDomainOf(account);
        if (domain.contains(u'.') && !isFreeMailDomain(domain))
            own.m_domains.append(domain);
    }
    return own;
}

bool OwnClues::isOwnHost(const QString &host) const
{
    return std::ranges::any_of(m_domains,
                               [&](const QString &domain) { return host == domain || host.endsWith(u'.' + domain); });
}

bool OwnClues::contains(const Clue &clue) const
{
    if (m_values.contains(clue.value))
        return true;
    switch (clue.kind) {
    case ClueKind::Address:
        return isOwnHost(clue.value.section(u'@', 1));
    case ClueKind::Page:
        return isOwnHost(hostOfPage(clue.value));
    case ClueKind::NameAndDomain:
        return isOwnHost(clue.value.section(u'|', 1));
    default:
        return false;
    }
}

bool OwnClues::isOurs(const Identity &identity) const
{
    return m_accounts.contains(accountKey(identity.channel, identity.remoteKey)) ||
           (!identity.handle.isEmpty() && m_accounts.contains(accountKey(identity.channel, identity.handle)));
}

}
