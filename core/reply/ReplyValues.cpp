// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyValues.h"

#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/ProfileRepository.h"
#include "core/text/OrderNumbers.h"
#include "core/text/PersonName.h"
#include "core/text/QuoteFold.h"

#include <QLocale>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

using ReplyPlaces = QMap<QString, QString>;

void putValue(ReplyPlaces &values, const QString &name, const QString &value)
{
    if (const QString plain = value.simplified(); !plain.isEmpty())
        values.insert(name, plain);
}

QLocale replyLocale(const QString &language)
{
    return language.isEmpty() ? QLocale(QLocale::English) : QLocale(language);
}

/// As the language writes a day at length, without the name of the weekday.
QString dayInWords(const QLocale &locale, const QDate &day)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(u"dddd"_s);
    const auto isEdge = [](QChar c) { return c.isSpace() || c == u',' || c == u'\u060C'; };
    while (!format.isEmpty() && isEdge(format.front()))
        format.remove(0, 1);
    while (!format.isEmpty() && isEdge(format.back()))
        format.chop(1);
    return locale.toString(day, format);
}

void putDayValues(ReplyPlaces &values, const QString &language, Instant now)
{
    const QLocale locale = replyLocale(language);
    const QDate today = toDateTime(now).toLocalTime().date();
    putValue(values, u"date"_s, dayInWords(locale, today));
    putValue(values, u"weekday"_s, locale.standaloneDayName(today.dayOfWeek(), QLocale::LongFormat));
}

/// "lena.berg" and "Lena Berg" sign as "LB".
QString initialsOfAgent(const QString &agent)
{
    QString initials;
    bool isBeginning = true;
    for (const QChar c : agent.section(u'@', 0, 0)) {
        if (c.isLetter() && isBeginning)
            initials += c.toUpper();
        isBeginning = !c.isLetterOrNumber();
    }
    return initials;
}

/// A customer whose name nobody told has their handle or address for a name, and is not called by it.
bool isToldCustomerName(const Customer &customer)
{
    return !customer.erasedAt && !customer.name.contains(u'@') &&
           std::ranges::none_of(customer.identities, [&](const Identity &each) {
               return each.name.isEmpty() && each.handle.compare(customer.name, Qt::CaseInsensitive) == 0;
           });
}

bool namesByHandle(Channel channel)
{
    return channel != Channel::Email && channel != Channel::Logged;
}

QString handleOn(const QList<Identity> &identities, Channel channel, ContactKind contact)
{
    const auto found = std::ranges::find_if(
        identities, [&](const Identity &each) { return each.channel == channel && each.contact == contact; });
    return found == identities.end() ? QString() : found->handle;
}

void putCustomerValues(ReplyPlaces &values, const Customer &customer, const Profile &profile,
                       const Conversation &conversation)
{
    if (isToldCustomerName(customer)) {
        putValue(values, u"customer.name"_s, customer.name);
        putValue(values, u"customer.first-name"_s, givenName(customer.name));
    }
    if (namesByHandle(conversation.channel))
        putValue(values, u"customer.handle"_s, conversation.customerHandle);
    const auto putContact = [&](const QString &name, const QString &known, const QString &field) {
        putValue(values, name, known.isEmpty() ? profile.text(field) : known);
    };
    const bool isMail = conversation.channel == Channel::Email;
    const QString address = handleOn(customer.identities, Channel::Email, ContactKind::None);
    putContact(u"customer.email"_s, isMail ? conversation.customerHandle : address, u"email"_s);
    putContact(u"customer.phone"_s, handleOn(customer.identities, Channel::Logged, ContactKind::Phone), u"phone"_s);
    putValue(values, u"customer.company"_s, profile.text(u"company"_s));
}

void putFieldValues(ReplyPlaces &values, const QList<ProfileField> &fields, const Profile &profile,
                    const QString &language)
{
    for (const ProfileField &field : fields) {
        QString text = profile.text(u"custom:"_s + field.key);
        const QDate day = field.type == ProfileFieldType::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (day.isValid())
            text = dayInWords(replyLocale(language), day);
        putValue(values, u"field."_s + field.key, text);
    }
}

/// The last one in the customer's own words, the newest message first; a subject only where the words have none.
QString newestOrder(const QList<Message> &messages, Channel channel)
{
    for (auto each = messages.crbegin(); each != messages.crend(); ++each) {
        const Message &message = *each;
        if (message.direction != Direction::Inbound || message.deleted || message.automatic != Automatic::None)
            continue;
        const QString own = channel == Channel::Email ? foldQuotes(message.text).visible : message.text;
        if (const QStringList found = orderNumbers(own); !found.isEmpty())
            return found.last();
        if (const QStringList found = orderNumbers(message.subject); !found.isEmpty())
            return found.last();
    }
    return {};
}

Result<void> putWhoTheyAre(ReplyPlaces &values, Session &session, const Conversation &conversation,
                           const QString &language)
{
    FM_ASSIGN(const auto customer, CustomerRepository(session).find(conversation.customer));
    if (!customer)
        return {};
    ProfileRepository profiles(session);
    FM_ASSIGN(const auto records, profiles.of(conversation.customer));
    FM_ASSIGN(const auto fields, profiles.fields());
    const Profile profile = profileOf(records);
    putCustomerValues(values, *customer, profile, conversation);
    putFieldValues(values, fields, profile, language);
    return {};
}

}

Result<QMap<QString, QString>> replyValues(Session &session, ConversationId id, const QString &agent,
                                           const QString &language, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + id.toString(), {}};
    ReplyPlaces values;
    FM_TRY(putWhoTheyAre(values, session, *conversation, language));
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(id));
    putValue(values, u"order"_s, newestOrder(messages, conversation->channel));
    putValue(values, u"subject"_s, conversation->subject);
    putValue(values, u"agent.name"_s, agent);
    putValue(values, u"agent.initials"_s, initialsOfAgent(agent));
    FM_ASSIGN(const auto account, AccountRepository(session).find(conversation->account));
    if (account) {
        putValue(values, u"account.name"_s, account->name);
        putValue(values, u"account.handle"_s, account->handle);
    }
    putDayValues(values, language, now);
    return values;
}

}
