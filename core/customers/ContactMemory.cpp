// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactMemory.h"

#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedContact
{
    QString key;
    KnownContact contact;
};

NamedContact readNamedContact(const Row &row)
{
    return {row.text(0), {row.id<CustomerId>(1), row.id<IdentityId>(2), !row.isNull(3)}};
}

size_t placeOfChannel(Channel channel)
{
    return static_cast<size_t>(channel);
}

/// A handle as it is compared.
const QString handleKey = u"lower(CASE WHEN i.handle LIKE '@%' THEN substr(i.handle, 2) ELSE i.handle END)"_s;

}

/// Nobody needs to be looked for where nobody is: most first imports meet an empty workspace.
Result<void> ContactMemory::prepare()
{
    for (const Channel channel : allChannels()) {
        FM_ASSIGN(const auto any, (m_session.first<qint64>(
                                      u"SELECT id FROM identities WHERE channel = ? LIMIT 1"_s,
                                      [](const Row &row) { return row.integer(0); }, toString(channel))));
        if (!any)
            m_wasEmpty.insert(channel);
    }
    return {};
}

Result<void> ContactMemory::read(const QList<ContactPerson> &people)
{
    QHash<Channel, QStringList> keys;
    QHash<Channel, QStringList> handles;
    for (const ContactPerson &person : people) {
        for (const Identity &each : person.identities) {
            if (!m_wasEmpty.contains(each.channel) || m_added.contains(qHash(each.remoteKey)))
                keys[each.channel].append(each.remoteKey);
        }
        for (const ContactHandle &each : person.handles)
            handles[each.channel].append(each.handle);
    }
    for (const Channel channel : allChannels()) {
        FM_TRY(readKeys(channel, keys.value(channel)));
        FM_TRY(readHandles(channel, handles.value(channel)));
    }
    return {};
}

Result<void> ContactMemory::readKeys(Channel channel, const QStringList &keys)
{
    auto &known = m_known[placeOfChannel(channel)];
    known.clear();
    if (keys.isEmpty())
        return {};
    FM_ASSIGN(const auto found,
              (m_session.all<NamedContact>(u"SELECT i.remote_key, i.customer_id, i.id, c.erased_at FROM "_s +
                                               textsFromJson(m_session.engine()) +
                                               u" CROSS JOIN identities i JOIN customers c ON c.id = i.customer_id "
                                               "WHERE i.channel = ? AND i.remote_key = each.value"_s,
                                           readNamedContact, jsonList(keys), toString(channel))));
    for (const NamedContact &each : found)
        known.insert(each.key, each.contact);
    return {};
}

/// Handles have no index: one look at the channel's identities for all of the batch, and none for most files.
Result<void> ContactMemory::readHandles(Channel channel, const QStringList &handles)
{
    auto &known = m_handles[placeOfChannel(channel)];
    known.clear();
    if (handles.isEmpty())
        return {};
    FM_ASSIGN(const auto found,
              (m_session.all<NamedContact>(u"SELECT "_s + handleKey +
                                               u", i.customer_id, i.id, c.erased_at FROM identities i "
                                               "JOIN customers c ON c.id = i.customer_id WHERE i.channel = ? AND "_s +
                                               handleKey + u" IN (SELECT value FROM "_s +
                                               textsFromJson(m_session.engine()) + u")"_s,
                                           readNamedContact, toString(channel), jsonList(handles))));
    for (const NamedContact &each : found)
        known.insert(each.key, each.contact);
    return {};
}

const KnownContact *ContactMemory::find(Channel channel, const QString &key) const
{
    const auto &known = m_known[placeOfChannel(channel)];
    const auto found = known.constFind(key);
    return found == known.cend() ? nullptr : &*found;
}

const KnownContact *ContactMemory::find(const ContactHandle &handle) const
{
    const auto &known = m_handles[placeOfChannel(handle.channel)];
    const auto found = known.constFind(handle.handle);
    return found == known.cend() ? nullptr : &*found;
}

void ContactMemory::add(const Identity &identity, CustomerId customer)
{
    m_known[placeOfChannel(identity.channel)].insert(identity.remoteKey, {customer, {}, false});
    m_added.insert(qHash(identity.remoteKey));
}

void ContactMemory::linked(CustomerId other, CustomerId into)
{
    for (auto *const all : {&m_known, &m_handles}) {
        for (auto &known : *all) {
            for (KnownContact &each : known) {
                if (each.customer == other)
                    each.customer = into;
            }
        }
    }
}

Result<bool> ContactMemory::isSomebodyElse(const ContactPerson &person, CustomerId customer)
{
    const bool hasMail = !person.identities.isEmpty() && person.identities.first().channel == Channel::Email;
    const bool hasOnlyAddress =
        !person.identities.isEmpty() && person.identities.first().contact == ContactKind::Letter;
    FM_ASSIGN(const auto other, (m_session.first<std::pair<QString, bool>>(
                                    u"SELECT c.name, EXISTS (SELECT 1 FROM identities i WHERE i.customer_id = c.id "
                                    "AND i.channel = 'email') FROM customers c WHERE c.id = ?"_s,
                                    [](const Row &row) { return std::pair(row.text(0), row.truth(1)); }, customer)));
    const bool isSameName =
        other && other->first.simplified().compare(person.name.simplified(), Qt::CaseInsensitive) == 0;
    return other && !isSameName && (hasOnlyAddress || (hasMail && other->second));
}

Result<bool> ContactMemory::isSaid(CustomerId customer, const QByteArray &content)
{
    FM_ASSIGN(const auto said, (m_session.first<qint64>(
                                   u"SELECT r.id FROM profile_records r WHERE r.source = 'import' AND r.content = ? "
                                   "AND r.customer_id IN (SELECT id FROM customers WHERE id = ? OR merged_into = ?) "
                                   "LIMIT 1"_s,
                                   [](const Row &row) { return row.integer(0); }, Utf8{content}, customer, customer)));
    return said.has_value();
}

}
