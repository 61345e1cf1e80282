// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/CustomerStorm.h"

#include "core/customers/ContactImport.h"
#include "core/customers/Erasure.h"
#include "core/model/Case.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "tests/core/customers/NaivePlaces.h"
#include "tests/support/Printers.h"

#include <QFile>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stormPeople = 7;

template <class T>
Result<T> finished(Async<T> future)
{
    future.waitForFinished();
    return future.result();
}

template <class T>
std::optional<Error> outcomeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

}

CustomerStorm::CustomerStorm(Engine engine, quint32 seed) : m_people(engine), m_random(seed)
{
    settle();
    m_first = m_people.dump();
    m_figures = figures();
    check();
}

/// Everybody writes by mail and on X, some in threads that several share; some are called; one was known by two
/// addresses from the beginning.
void CustomerStorm::settle()
{
    for (int i = 0; i < stormPeople; ++i) {
        const QString thread = u"thread %1"_s.arg(below(4));
        m_people.writes(Channel::Email, u"p%1@home.example"_s.arg(i));
        m_people.writes(Channel::X, u"@p%1"_s.arg(i), thread, 100 * i);
        if (below(2) == 0)
            m_people.writes(Channel::X, u"@p%1"_s.arg(below(i + 1)), thread);
        if (below(2) == 0)
            m_people.called(u"+3310000%1"_s.arg(i), u"Caller %1"_s.arg(i));
    }
    m_people.workspace().write([](Transaction &tx) {
        Customer known;
        known.name = u"Known by both"_s;
        known.createdAt = Clientele::now();
        for (const QString &address : {u"both@home.example"_s, u"both@work.example"_s}) {
            Identity identity;
            identity.channel = Channel::Email;
            identity.handle = identity.remoteKey = address;
            known.identities.append(identity);
        }
        return CustomerRepository(tx).add(tx, known);
    });
    m_people.writes(Channel::Email, u"both@work.example"_s);
}

QList<CustomerId> CustomerStorm::customers()
{
    return m_people.workspace().read([](Session &session) {
        return session.all<CustomerId>(u"SELECT id FROM customers ORDER BY id"_s,
                                       [](const Row &row) { return row.id<CustomerId>(0); });
    });
}

CustomerId CustomerStorm::anybody()
{
    const auto all = customers();
    return all.at(below(static_cast<int>(all.size())));
}

QString CustomerStorm::anyAddress()
{
    const int which = below(3 * stormPeople);
    return which < stormPeople ? u"p%1@home.example"_s.arg(which) : u"new%1@other.example"_s.arg(which);
}

void CustomerStorm::step()
{
    const int what = below(100);
    if (what < 34)
        note(u"link"_s, link());
    else if (what < 52)
        note(u"split"_s, split());
    else if (what < 60)
        note(u"refusal"_s, refuse());
    else if (what < 70)
        note(u"claim"_s, claim());
    else if (what < 76)
        note(u"import"_s, import());
    else if (what < 80)
        note(u"erasure"_s, erase());
    else
        note(u"undo"_s, undoOne());
    check();
}

/// What cannot be done is refused with a sentence, and with nothing changed.
void CustomerStorm::note(const QString &what, const Outcome &outcome)
{
    if (!outcome) {
        ++m_done[what];
        return;
    }
    INFO(what.toStdString() << ": " << outcome->detail.toStdString());
    REQUIRE((outcome->kind == ErrorKind::Conflict || outcome->kind == ErrorKind::Forbidden ||
             outcome->kind == ErrorKind::Malformed));
    REQUIRE_FALSE(outcome->detail.isEmpty());
}

CustomerStorm::Outcome CustomerStorm::link()
{
    return outcomeOf(m_people.link(anybody(), anybody()));
}

CustomerStorm::Outcome CustomerStorm::split()
{
    const Customer from = m_people.customer(anybody());
    QList<IdentityId> some;
    for (const Identity &each : from.identities) {
        if (below(2) == 0)
            some.append(each.id);
    }
    return outcomeOf(m_people.split(from.id, some));
}

CustomerStorm::Outcome CustomerStorm::refuse()
{
    return outcomeOf(m_people.refuse(anybody(), anybody()));
}

CustomerStorm::Outcome CustomerStorm::claim()
{
    Identity identity;
    identity.channel = Channel::Email;
    identity.handle = anyAddress();
    if (below(3) == 0) {
        identity.channel = Channel::Logged;
        identity.contact = ContactKind::Phone;
        identity.handle = u"+33 1 00 00 %1"_s.arg(below(10));
    }
    return outcomeOf(m_people.claim(anybody(), identity));
}

QByteArray CustomerStorm::someRows()
{
    QByteArray rows = "Name,Email,Phone\n";
    for (int i = 1 + below(4); i > 0; --i) {
        rows += u"Person %1,%2,%3\n"_s.arg(below(9))
                    .arg(anyAddress(), below(2) == 0 ? u"+3310000%1"_s.arg(below(10)) : QString())
                    .toUtf8();
    }
    return rows;
}

QByteArray CustomerStorm::someCards()
{
    QByteArray cards;
    for (int i = 1 + below(3); i > 0; --i) {
        cards += u"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person %1\r\nEMAIL:%2\r\nEMAIL:%3\r\nORG:Shop\r\nEND:VCARD\r\n"_s
                     .arg(below(9))
                     .arg(anyAddress(), anyAddress())
                     .toUtf8();
    }
    return cards;
}

CustomerStorm::Outcome CustomerStorm::import()
{
    const bool cards = below(2) == 0;
    ContactImportOptions options;
    options.path = m_folder.filePath(cards ? u"people.vcf"_s : u"people.csv"_s);
    options.agent = u"lena"_s;
    QFile file(options.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(cards ? someCards() : someRows());
    file.close();
    return outcomeOf(finished(m_people.workspace().database().write(
        [&](Transaction &tx) { return importContacts(tx, options, Clientele::now()); })));
}

CustomerStorm::Outcome CustomerStorm::erase()
{
    ErasureRequest request;
    request.customer = anybody();
    request.agent = u"lena"_s;
    return outcomeOf(finished(m_people.workspace().database().write(
        [&](Transaction &tx) { return eraseCustomer(tx, request, Clientele::now()); })));
}

CustomerStorm::Outcome CustomerStorm::undoOne()
{
    auto standing = m_people.deeds();
    standing.removeIf([](const CustomerDeed &each) { return each.undoneAt.has_value(); });
    if (standing.isEmpty())
        return {};
    return outcomeOf(m_people.undo(standing.at(below(static_cast<int>(standing.size()))).id));
}

/// What stands is undone in any order; what cannot be undone before something else is has its turn after that.
void CustomerStorm::undoEverything()
{
    for (bool left = true; left;) {
        auto standing = m_people.deeds();
        standing.removeIf([](const CustomerDeed &each) { return each.undoneAt.has_value(); });
        left = !standing.isEmpty();
        bool moved = !left;
        while (!moved) {
            REQUIRE_FALSE(standing.isEmpty()); // else all that are left wait for each other
            const CustomerDeed deed = standing.takeAt(below(static_cast<int>(standing.size())));
            const auto undone = m_people.undo(deed.id);
            INFO(toString(deed.kind).toStdString() << ": " << (undone ? "" : undone.error().detail.toStdString()));
            REQUIRE((undone || undone.error().kind == ErrorKind::Conflict));
            moved = undone.has_value();
        }
        check();
    }
}

/// Cases, messages and log of each conversation, which no deed about who is who may change.
QStringList CustomerStorm::figures()
{
    return m_people.workspace().read([](Session &session) -> Result<QStringList> {
        FM_ASSIGN(const auto conversations,
                  (session.all<ConversationId>(u"SELECT id FROM conversations ORDER BY id"_s,
                                               [](const Row &row) { return row.id<ConversationId>(0); })));
        QStringList lines;
        for (const ConversationId id : conversations) {
            FM_ASSIGN(const auto events, EventRepository(session).ofConversation(id));
            FM_ASSIGN(const auto messages, (session.first<qint64>(
                                               u"SELECT count(*) FROM messages WHERE conversation_id = ?"_s,
                                               [](const Row &row) { return row.integer(0); }, id)));
            QString line = u"%1: %2 messages, %3 events"_s.arg(id.value).arg(*messages).arg(events.size());
            for (const Case &each : casesOf(events, Clientele::now()))
                line += u", case of %1 at %2"_s.arg(each.opener.value).arg(toIso(each.openedAt));
            lines.append(line);
        }
        return lines;
    });
}

void CustomerStorm::check()
{
    REQUIRE(figures() == m_figures);
    REQUIRE(m_people.troubles() == QStringList());
    const auto strays = m_people.workspace().read([](Session &session) {
        return session.first<qint64>(uR"(
            SELECT count(*) FROM messages m
            WHERE (SELECT count(*) FROM conversations c JOIN identities i ON i.id = c.identity_id
                   JOIN customers k ON k.id = i.customer_id
                   WHERE c.id = m.conversation_id AND c.customer_id = k.id AND k.merged_into IS NULL) <> 1)"_s,
                                     [](const Row &row) { return row.integer(0); });
    });
    REQUIRE(strays == 0);
    checkPlaces();
}

void CustomerStorm::checkPlaces()
{
    struct Stored
    {
        QHash<IdentityId, CustomerId> origins;
        CustomerPlaces places;
        QSet<CustomerId> customers;
    };
    const auto stored = m_people.workspace().read([](Session &session) -> Result<Stored> {
        Stored found;
        FM_TRY(session.all<int>(u"SELECT id, origin_customer, customer_id FROM identities"_s, [&](const Row &row) {
            found.origins.insert(row.id<IdentityId>(0), row.id<CustomerId>(1));
            found.places.customerOf.insert(row.id<IdentityId>(0), row.id<CustomerId>(2));
            return 0;
        }));
        FM_TRY(session.all<int>(u"SELECT id, merged_into FROM customers"_s, [&](const Row &row) {
            found.customers.insert(row.id<CustomerId>(0));
            if (row.id<CustomerId>(1))
                found.places.mergedInto.insert(row.id<CustomerId>(0), row.id<CustomerId>(1));
            return 0;
        }));
        return found;
    });
    const auto deeds = m_people.deeds();
    CustomerPlaces places = placesOf(stored.origins, deeds);
    REQUIRE(places == naivePlacesOf(stored.origins, deeds));
    places.mergedInto.removeIf([&](const auto &each) { return !stored.customers.contains(each.key()); });
    REQUIRE(places == stored.places);
}

}
