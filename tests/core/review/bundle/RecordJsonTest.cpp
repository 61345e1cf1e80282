// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/RecordJson.h"
#include "core/review/bundle/BundleJson.h"
#include "core/review/bundle/RecordTime.h"
#include "tests/support/Printers.h"
#include "tests/support/RandomExport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Through the bytes, as a bundle carries it.
QJsonObject throughBytes(const QJsonObject &json)
{
    return bundleObject(toLine(json)).value_or(QJsonObject());
}

/// The JSON of a small conversation, with one field of its message replaced.
QJsonObject withMessageField(const QString &key, const QJsonValue &value)
{
    QJsonObject json = toJson([] {
        ExportedConversation small;
        small.conversation.id = ConversationId(1);
        small.messages.append(ExportedMessage());
        small.messages.first().message.id = MessageId(2);
        return small;
    }());
    QJsonArray messages = json.value("messages"_L1).toArray();
    QJsonObject message = messages.first().toObject();
    message.insert(key, value);
    messages.replace(0, message);
    json.insert("messages"_L1, messages);
    return json;
}

QString whyRefused(const QJsonObject &json)
{
    const auto read = exportedConversationFromJson(json);
    return read || read.error().kind != ErrorKind::Malformed ? QString() : read.error().detail;
}

}

TEST_CASE("What is written of a conversation or a customer is read again, whatever is in it", "[review]")
{
    RandomExport random(GENERATE(range(1U, 300U)));
    const ExportedConversation conversation = random.conversation();
    const auto again = exportedConversationFromJson(throughBytes(toJson(conversation)));
    REQUIRE(again.has_value());
    REQUIRE(*again == conversation);

    const ExportedCustomer customer = random.customer();
    const auto customerAgain = exportedCustomerFromJson(throughBytes(toJson(customer)));
    REQUIRE(customerAgain.has_value());
    REQUIRE(*customerAgain == customer);
}

TEST_CASE("What is empty takes no room in a line", "[review]")
{
    ExportedCustomer customer;
    customer.customer.id = CustomerId(9'223'372'036'854'775'807);
    REQUIRE(QJsonDocument(toJson(customer)).toJson(QJsonDocument::Compact) ==
            R"({"createdAt":"1970-01-01T00:00:00Z","id":"9223372036854775807"})");
}

TEST_CASE("Times that cannot be written are the nearest that can", "[review]")
{
    REQUIRE(recordTime(Instant::min()) == u"0001-01-01T00:00:00Z"_s);
    REQUIRE(recordTime(Instant::max()) == u"9999-12-31T23:59:59.999Z"_s);
    REQUIRE(recordTimeFrom(u"2024-02-29T23:59:59.001Z"_s) == fromMsecs(1'709'251'199'001));
}

TEST_CASE("A time that is none is refused", "[review]")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"2026-02-29T00:00:00Z"_s, u"2026-01-01T24:00:00Z"_s, u"2026-01-01T00:00:60Z"_s,
                 u"2026-01-01T00:00:00"_s, u"2026-01-01T00:00:00+02:00"_s, u"0000-01-01T00:00:00Z"_s,
                 u"2026-01-01 00:00:00Z"_s, u"+026-01-01T00:00:00Z"_s, u"2026-01-01T00:00:00.1Z"_s,
                 u"2026-01-01T00:00:00,001Z"_s, u"99999-01-01T00:00:00Z"_s, u"2026-00-01T00:00:00Z"_s);
    INFO(text.toStdString());
    REQUIRE_FALSE(recordTimeFrom(text).has_value());
}

TEST_CASE("Huge and odd numbers are refused with the field's name", "[review]")
{
    const QJsonObject good = withMessageField(u"text"_s, u"fine"_s);
    REQUIRE(exportedConversationFromJson(good).has_value());
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(key, value);
        return whyRefused(json);
    };
    for (const QJsonValue &number :
         {QJsonValue(1e300), QJsonValue(-1e300), QJsonValue(1.5), QJsonValue(9007199254740992.0), QJsonValue(-2),
          QJsonValue(u"3"_s), QJsonValue(QJsonValue::Null)})
        REQUIRE(with(u"reach"_s, number).startsWith(u"reach is no whole number"_s));
    REQUIRE(with(u"messageCount"_s, 2147483648.0).startsWith(u"messageCount is no whole number"_s));
    for (const QString &id : {u"9223372036854775808"_s, u"-1"_s, u"+1"_s, u" 1"_s, u"01"_s, u"1e3"_s, u""_s, u"0"_s})
        REQUIRE(with(u"id"_s, id) == u"id is no id"_s);
    REQUIRE(with(u"id"_s, 7) == u"id is no id"_s);
}

TEST_CASE("What is of the wrong kind is refused with the field's name", "[review]")
{
    REQUIRE(whyRefused(withMessageField(u"direction"_s, u"sideways"_s)) ==
            u"message 1: direction is no word that is known here"_s);
    REQUIRE(whyRefused(withMessageField(u"direction"_s, u""_s)) ==
            u"message 1: direction is no word that is known here"_s);
    REQUIRE(whyRefused(withMessageField(u"deleted"_s, u"yes"_s)) == u"message 1: deleted is neither true nor false"_s);
    REQUIRE(whyRefused(withMessageField(u"to"_s, QJsonArray{u"ana@shop.example"_s})) ==
            u"message 1: to has something in it that is no object"_s);
    REQUIRE(whyRefused(withMessageField(u"text"_s, QString(QChar(0xd800)))) ==
            u"message 1: text is no valid Unicode"_s);
    REQUIRE(whyRefused(withMessageField(u"at"_s, 5)) == u"message 1: at is no time in UTC"_s);
    REQUIRE(whyRefused({}) == u"id is missing"_s);
}
