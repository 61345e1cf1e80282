// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/Redactor.h"
#include "tests/support/Printers.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

RedactionRules rulesFor(const QList<RedactionClass> &classes)
{
    RedactionRules rules;
    rules.classes = classes;
    rules.keep = {u"support@shop.example"_s, u"@brand"_s};
    rules.selection = {u"Projet Éclair"_s, u"AB-1234"_s};
    return rules;
}

RedactionRules allRules()
{
    return rulesFor({RedactionClass::Handles, RedactionClass::Mail, RedactionClass::Phones, RedactionClass::Numbers,
                     RedactionClass::Names, RedactionClass::Images});
}

Customer customerCalled(int id, const QString &name, const QString &address)
{
    Customer customer;
    customer.id = CustomerId(id);
    customer.name = name;
    Identity identity;
    identity.channel = Channel::Email;
    identity.handle = identity.remoteKey = address;
    identity.name = name;
    customer.identities = {identity};
    return customer;
}

ExportedConversation conversationSaying(const QString &text, int customer = 3)
{
    ExportedConversation conversation;
    conversation.conversation.id = ConversationId(7);
    conversation.conversation.customer = CustomerId(customer);
    conversation.conversation.channel = Channel::Email;
    ExportedMessage message;
    message.message.id = MessageId(8);
    message.message.text = text;
    conversation.messages = {message};
    return conversation;
}

struct Desk
{
    explicit Desk(const RedactionRules &rules = allRules()) : redactor(rules, QByteArray("a key of this run"))
    {
        redactor.learn(customerCalled(3, u"Ana Prates de Sousa"_s, u"ana.prates@post.example"_s), {});
        redactor.learn(customerCalled(4, u"Rose Martineau"_s, u"rose@post.example"_s), {});
        redactor.learn(customerCalled(5, u"Zoé Lindqvist"_s, u"zoe@post.example"_s), {});
    }

    QString said(const QString &text, int customer = 3)
    {
        return redactor.redacted(conversationSaying(text, customer)).messages[0].message.text;
    }
    QString html(const QString &markup)
    {
        ExportedConversation conversation = conversationSaying({});
        conversation.messages[0].html = markup;
        return redactor.redacted(conversation).messages[0].html;
    }

    Redactor redactor;
};

}

TEST_CASE("What people write to be reached is found in every spelling", "[review][redaction]")
{
    Desk desk;
    const QStringList whole{u"ana@example.org"_s,
                            u"ANA@EXAMPLE.ORG"_s,
                            u"ana (at) example (dot) org"_s,
                            u"ana [arroba] exemplo.pt"_s,
                            u"ana arobase exemple point fr"_s,
                            u"ana dot prates at example dot org"_s,
                            u"ana\u200B@exam\u00ADple.org"_s,
                            u"ana%40example.org"_s,
                            u"ana&#64;example&period;org"_s,
                            u"ana=40example.org"_s,
                            u"ana @ example.org"_s,
                            u"06 12 34 56 78"_s,
                            u"06.12.34.56.78"_s,
                            u"06/12/34/56/78"_s,
                            u"+33 (0)6 12 34 56 78"_s,
                            u"0033612345678"_s,
                            u"912 345 678"_s,
                            u"+351 912345678"_s,
                            u"(11) 98765-4321"_s,
                            u"11987654321"_s,
                            u"020 7946 0958"_s,
                            u"(555) 234-5678"_s,
                            u"555-234-5678"_s,
                            u"\u0660\u0666 \u0661\u0662 \u0663\u0664 \u0665\u0666 \u0667\u0668"_s,
                            u"4111 1111 1111 1111"_s,
                            u"4111-1111-1111-1111"_s,
                            u"pt50 0002 0123 1234 5678 9015 4"_s,
                            u"PT50000201231234567890154"_s,
                            u"529.982.247-25"_s,
                            u"52998224725"_s,
                            u"11.222.333/0001-81"_s,
                            u"@anabela"_s,
                            u"@anabela@social.example"_s,
                            u"https://x.com/anabela/status/12"_s,
                            u"https://social.example/@anabela/12"_s,
                            u"Ana Prates"_s,
                            u"PRATES, Ana"_s,
                            u"A. Prates"_s,
                            u"ana prates"_s,
                            u"Ana-Prates"_s,
                            u"AnaPrates"_s,
                            u"Ana Prates de Sousa"_s,
                            u"Zoe Lindqvist"_s,
                            u"Lindqvist"_s};
    for (const QString &each : whole) {
        CAPTURE(each);
        const QString said = desk.said(u"So: "_s + each + u" ."_s);
        CHECK(said.startsWith(u"So: "_s));
        CHECK(said.endsWith(u" ."_s));
        const QString left = said.mid(4).chopped(2);
        CHECK((left.startsWith(u'[') || left.endsWith(u"@redacted.invalid"_s)));
        CHECK(left.count(u' ') <= 1);
    }
    CHECK(desk.said(u"Ana's bag"_s).endsWith(u"]'s bag"_s));
}

TEST_CASE("What only looks like it stays", "[review][redaction]")
{
    Desk desk;
    const QStringList ordinary{u"Look at this point and see what you make of it."_s,
                               u"We met @ home at 5 pm on 12/06/2024, not 2024-06-13."_s,
                               u"Order 12345678 of 2019-2020 cost 1,250.50 or 3.14159265."_s,
                               u"Le colis 1234 5678 est arrivé le 03.04.2025 à 10 h."_s,
                               u"The server 192.168.100.200 runs version 10.4.12.3."_s,
                               u"Une pierre, une rose et du bois."_s,
                               u"A rose is red and the marina is full."_s,
                               u"Please call me about ticket 4711."_s,
                               u"Contact support@shop.example or @brand."_s,
                               u"See https://shop.example/returns?order=1234567."_s,
                               u"A luz da sala e as pedras da rua."_s,
                               u"No 1 in 100 of 2,000,000."_s};
    for (const QString &each : ordinary)
        CHECK(desk.said(each) == each);
}

TEST_CASE("A name that is a word goes where it can only be the name", "[review][redaction]")
{
    Desk desk;
    CHECK(desk.said(u"une rose pour Rose"_s, 4).startsWith(u"une rose pour [name "_s));
    CHECK(desk.said(u"salut, c'est rose"_s, 4) == u"salut, c'est rose"_s);
    CHECK(desk.said(u"bonjour rose"_s, 4).startsWith(u"bonjour [name "_s));
    CHECK(desk.said(u"Thanks,\nrose"_s, 4).startsWith(u"Thanks,\n[name "_s));
    CHECK(desk.said(u"Rose Martineau told me"_s, 3).startsWith(u"[name "_s));
    CHECK(desk.said(u"A Rose by any name"_s, 3) == u"A Rose by any name"_s);
}

TEST_CASE("What tags, attributes and links hide is taken out of formatted text", "[review][redaction]")
{
    Desk desk;
    const QString html = desk.html(
        u"<p>ana<b>@</b>exam<i>ple</i>.org, A<b>na</b> Pra<i>tes</i></p><p><a href=\"mailto:ana@example.org\" "
        u"title=\"Ana "
        "Prates\">x</a> <a href=\"tel:+33612345678\">y</a> <a href=\"https://shop.example/?e=ana%40example.org\">z</a></p>"_s);
    for (const QString &left : {u"ana"_s, u"Prates"_s, u"Pra"_s, u"exam<"_s, u"612345678"_s, u"%40"_s}) {
        CAPTURE(html);
        CHECK(!html.contains(left, Qt::CaseInsensitive));
    }
    CHECK(html.contains("mailto:"_L1));
    CHECK(html.contains("https://shop.example/?e="_L1));
    CHECK(desk.html(u"<p>Hi <img src=\"data:image/png;base64,AAAA\" alt=\"Ana Prates\"></p>"_s)
              .contains("[picture removed]"_L1));
    const QString plain = u"<p>Nothing <b>to</b> see<br>here</p>"_s;
    CHECK(desk.html(plain) == plain);
}

TEST_CASE("The same is the same everywhere, and redacting again changes nothing", "[review][redaction]")
{
    Desk desk;
    const QString said = desk.said(u"Ana Prates, ana.prates@post.example; PRATES, Ana: ANA.PRATES@POST.EXAMPLE"_s);
    const QStringList names = said.split(u"; "_s);
    CHECK(names.at(0).section(u", "_s, 0, 0) == names.at(1).section(u": "_s, 0, 0));
    CHECK(names.at(0).section(u", "_s, 1) == names.at(1).section(u": "_s, 1));
    CHECK(desk.said(u"+33 6 12 34 56 78"_s) == desk.said(u"06.12.34.56.78"_s));

    ExportedConversation conversation = conversationSaying(said + u" 529.982.247-25 @anabela 06 12 34 56 78"_s);
    Message &message = conversation.messages[0].message;
    message.from = {u"Ana Prates"_s, u"ana.prates@post.example"_s};
    message.remoteId = u"1.ana.prates@post.example"_s;
    message.inReplyTo = u"0.ana.prates@post.example"_s;
    message.attachments = {{{}, u"Ana Prates 0612345678.pdf"_s, u"application/pdf"_s, 0, {}, u"Ana at sea"_s, false}};
    conversation.messages[0].html = u"<p>Ana <b>Prates</b></p>"_s;
    conversation.conversation.customerName = u"Ana Prates de Sousa"_s;
    conversation.conversation.customerHandle = u"ana.prates@post.example"_s;
    const ExportedConversation once = desk.redactor.redacted(conversation);
    CHECK(desk.redactor.redacted(once) == once);
    CHECK(once.conversation.customerName == once.messages[0].message.from.name);
    CHECK(once.conversation.customerHandle == once.messages[0].message.from.address);
    CHECK(once.messages[0].message.attachments[0].name.endsWith(".pdf"_L1));
    Desk later; // an interrupted run goes on with the same key
    CHECK(later.redactor.redacted(conversation) == once);
}

TEST_CASE("The order in which people are learned changes nothing", "[review][redaction]")
{
    QList<Customer> people{customerCalled(3, u"Ana Prates"_s, u"a@post.example"_s),
                           customerCalled(9, u"Ana Prates"_s, u"b@post.example"_s),
                           customerCalled(5, u"Bela Prates"_s, u"c@post.example"_s)};
    const QString text = u"Ana Prates, Bela Prates, Prates and AnaPrates with ana, bela"_s;
    QStringList results;
    for (int turn = 0; turn < 3; ++turn) {
        Redactor redactor(allRules(), QByteArray("key"));
        for (const Customer &customer : std::as_const(people))
            redactor.learn(customer, {});
        results.append(redactor.redacted(conversationSaying(text)).messages[0].message.text);
        std::ranges::rotate(people, people.begin() + 1);
    }
    CHECK(results[0] == results[1]);
    CHECK(results[1] == results[2]);
}

TEST_CASE("Threads still match, and only what was chosen goes", "[review][redaction]")
{
    Desk desk;
    ExportedConversation first = conversationSaying(u"x"_s);
    first.messages[0].message.remoteId = u"1@post.example"_s;
    ExportedConversation second = conversationSaying(u"y"_s);
    second.messages[0].message.inReplyTo = u"1@post.example"_s;
    const auto root = desk.redactor.redacted(first);
    CHECK(root.messages[0].message.remoteId == desk.redactor.redacted(second).messages[0].message.inReplyTo);
    CHECK(root.messages[0].message.id == MessageId(8));

    const QString text = u"Ana Prates, ana@example.org, 06 12 34 56 78, @anabela, 4111 1111 1111 1111"_s;
    Desk phones(rulesFor({RedactionClass::Phones}));
    const QString said = phones.said(text);
    CHECK(said.startsWith("Ana Prates, ana@example.org, [phone "_L1));
    CHECK(said.endsWith(", @anabela, 4111 1111 1111 1111"_L1));
    Desk words(rulesFor({RedactionClass::Selection}));
    CHECK(words.said(u"the PROJET eclair and ab 1234, AB1234, not AB-12345"_s).count("[text "_L1) == 3);
}

TEST_CASE("The log never says what it was", "[review][redaction]")
{
    Desk desk;
    desk.said(u"Ana Prates, ana@example.org, 06 12 34 56 78, @anabela, 4111 1111 1111 1111"_s);
    const QList<RedactionEntry> entries = desk.redactor.takeEntries();
    CHECK(entries.size() == 5);
    for (const RedactionEntry &entry : entries) {
        CHECK(entry.conversation == ConversationId(7));
        CHECK(entry.field == "text"_L1);
        for (const QString &word : {u"prates"_s, u"example.org"_s, u"612"_s, u"anabela"_s, u"4111"_s})
            CHECK(!(entry.stands + entry.why).contains(word, Qt::CaseInsensitive));
    }
    CHECK(desk.redactor.takeEntries().isEmpty());
}

TEST_CASE("Rules are written without their words, and read back", "[review][redaction]")
{
    const RedactionRules rules = rulesFor({RedactionClass::Mail, RedactionClass::Selection});
    const QJsonObject json = toJson(rules);
    CHECK(json.value("selectionWords"_L1).toInt() == 2);
    CHECK(redactionRulesFromJson(json)->classes == rules.classes);
    CHECK(!redactionRulesFromJson({{u"classes"_s, u"mail"_s}}));
    CHECK(!redactionRulesFromJson({{u"classes"_s, QJsonArray{u"everything"_s}}}));
}
