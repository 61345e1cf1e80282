// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerTemplate.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

AnswerPeople anaAndLena()
{
    AnswerPeople people;
    people.customerNames = {u"Ana Sousa"_s};
    people.customerHandles = {u"anasousa"_s};
    people.agentNames = {u"Lena"_s};
    people.ownHandles = {u"brand"_s, u"help@brand.example"_s};
    return people;
}

QString templateOf(const QString &answer)
{
    return answerTemplate(answer, anaAndLena());
}

}

TEST_CASE("What frames an answer is cut off", "[reply]")
{
    CHECK(templateOf(u"@anasousa @other We are on it. ^LK"_s) == u"We are on it."_s);
    CHECK(templateOf(u"@anasousa We are on it! -Lena"_s) == u"We are on it!"_s);
    CHECK(templateOf(u"We are on it. /AB 1/2"_s) == u"We are on it."_s);
    CHECK(templateOf(u"(2/2) We are on it. *AB"_s) == u"We are on it."_s);
    auto people = anaAndLena();
    people.isMail = true;
    CHECK(answerTemplate(u"It is on its way.\n\nBest regards,\nLena Kurz\nBrand\n\nOn Monday, Ana wrote:\n> where?\n"_s,
                         people) == u"It is on its way."_s);
}

TEST_CASE("Names, addresses and numbers of an answer become placeholders", "[reply]")
{
    CHECK(templateOf(u"Hi Ana, your order A-21903 left."_s) == u"Hi {customer.first-name}, your order {order} left."_s);
    CHECK(templateOf(u"Dear Ana Sousa, it left."_s) == u"Dear {customer.name}, it left."_s);
    CHECK(templateOf(u"Hello Margarida, it left."_s) == u"Hello {customer.first-name}, it left."_s);
    CHECK(templateOf(u"Bonjour Zoé ! C'est parti."_s) == u"Bonjour {customer.first-name} ! C'est parti."_s);
    CHECK(templateOf(u"It left, Margarida!"_s) == u"It left, {customer.first-name}!"_s);
    CHECK(templateOf(u"I, Lena, wrote to ana@x.example."_s) == u"I, {agent.name}, wrote to {customer.email}."_s);
    CHECK(templateOf(u"We rang +351 21 000 00 01 twice."_s) == u"We rang {customer.phone} twice."_s);
    CHECK(templateOf(u"We gave back $45.20 on 12/05/2026."_s) == u"We gave back {amount} on {day}."_s);
    CHECK(templateOf(u"The code 8812345678 opens it."_s) == u"The code {number} opens it."_s);
    CHECK(templateOf(u"See https://brand.example/t?key=8f3a9c2d1e and ask @anasousa"_s) ==
          u"See {link} and ask {customer.handle}"_s);
    CHECK(templateOf(u"We keep {braces}."_s) == u"We keep {{braces}}."_s);
}

TEST_CASE("What is the team's own stays", "[reply]")
{
    const QString own = u"Ask @brand or help@brand.example, 24/7, or see https://brand.example/help within 5 days."_s;
    CHECK(templateOf(own) == own);
    auto people = anaAndLena();
    people.common = {u"0800 555 1234"_s, u"https://t.co/abcdefghij"_s};
    const QString common = u"Ring 0800 555 1234 or see https://t.co/abcdefghij"_s;
    CHECK(answerTemplate(common, people) == common);
}

TEST_CASE("Names that only one customer ever wrote are taken out where an answer repeats them", "[reply]")
{
    auto people = anaAndLena();
    people.theirWords = {u"quelimane"_s, u"slow"_s};
    CHECK(answerTemplate(u"We have no shop in Quelimane, the post is slow there."_s, people) ==
          u"We have no shop in {detail}, the post is slow there."_s);
}

TEST_CASE("A greeting without a known name is a greeting", "[reply]")
{
    CHECK(withoutGreetedName(u"Hi {customer.first-name}, it left."_s) == u"Hi, it left."_s);
    CHECK(withoutGreetedName(u"It left, {customer.first-name}!"_s) == u"It left!"_s);
    CHECK(withoutGreetedName(u"For {customer.name} only."_s) == u"For {customer.name} only."_s);
}
