// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapParser.h"
#include "tests/support/Printers.h"

using namespace firstmile;

namespace
{

ImapResponse onlyResponse(const QByteArray &bytes)
{
    ImapParser parser;
    parser.feed(bytes);
    const auto response = parser.next();
    REQUIRE(response);
    REQUIRE(response->has_value());
    CHECK_FALSE(parser.next());
    CHECK(parser.isEmpty());
    return **response;
}

ErrorKind refusalOf(const QByteArray &bytes)
{
    ImapParser parser;
    parser.feed(bytes);
    const auto response = parser.next();
    REQUIRE(response);
    REQUIRE_FALSE(response->has_value());
    return response->error().kind;
}

}

TEST_CASE("a literal keeps its line ends, its NUL and its brackets", "[imap]")
{
    const QByteArray body("a\r\n\0)b {3}\r\n", 12);
    const auto response = onlyResponse("* 12 FETCH (UID 7 BODY[] {12}\r\n" + body + " FLAGS (\\Seen))\r\n");
    CHECK(response.name == "FETCH");
    CHECK(response.number == 12);
    const auto &items = response.values.at(0).items;
    REQUIRE(items.size() == 6);
    CHECK(items.at(2).text == "BODY[]");
    CHECK(items.at(3).text == body);
    CHECK(items.at(5).items.at(0).text == "\\Seen");
}

TEST_CASE("a response that arrives byte by byte is the same", "[imap]")
{
    const QByteArray bytes = "* 1 FETCH (BODY[HEADER.FIELDS (TO CC)] {5}\r\nab\r\nc X \"q\\\"\\\\\" Y NIL)\r\n+ go "
                             "on\r\na1 OK [READ-ONLY] done\r\n";
    ImapParser parser;
    QList<ImapResponse> found;
    for (const char c : bytes) {
        parser.feed(QByteArray(1, c));
        while (const auto response = parser.next())
            found << **response;
    }
    REQUIRE(found.size() == 3);
    const auto &items = found.at(0).values.at(0).items;
    CHECK(items.at(0).text == "BODY[HEADER.FIELDS (TO CC)]");
    CHECK(items.at(1).text == "ab\r\nc");
    CHECK(items.at(3).text == "q\"\\");
    CHECK(items.at(5).isNil());
    CHECK(found.at(1).kind == ImapResponse::Kind::Continuation);
    CHECK(found.at(1).text == "go on");
    CHECK(found.at(2).tag == "a1");
    CHECK(found.at(2).code == "READ-ONLY");
    CHECK(found.at(2).text == "done");
}

TEST_CASE("a status that ends with a number in braces announces no literal", "[imap]")
{
    CHECK(onlyResponse("a3 NO see ticket {12}\r\n").text == "see ticket {12}");
    CHECK(onlyResponse("+ {3}\r\n").text == "{3}");
}

TEST_CASE("a status is read with its code and its words", "[imap]")
{
    const auto response = onlyResponse("* OK [UIDVALIDITY 3857529045] UIDs valid\r\n");
    CHECK(response.isStatus("OK"));
    CHECK(response.code == "UIDVALIDITY");
    CHECK(response.codeText == "3857529045");
    CHECK(response.text == "UIDs valid");
}

TEST_CASE("several responses in one portion come out one by one", "[imap]")
{
    ImapParser parser;
    parser.feed("* 3 EXISTS\r\n* SEARCH 1 2 3\r\n* 3 EX");
    CHECK((*parser.next())->name == "EXISTS");
    CHECK((*parser.next())->values.size() == 3);
    CHECK_FALSE(parser.next());
    parser.feed("PUNGE\r\n");
    CHECK((*parser.next())->name == "EXPUNGE");
}

TEST_CASE("what is no IMAP is refused, and nothing is taken without a bound", "[imap]")
{
    CHECK(refusalOf("HTTP/1.1 400 Bad Request\r\n") == ErrorKind::Malformed);
    CHECK(refusalOf("\r\n") == ErrorKind::Malformed);
    CHECK(refusalOf("* 1 FETCH (UID 1\r\n") == ErrorKind::Malformed);
    CHECK(refusalOf("* 1 FETCH (X \"a)\r\n") == ErrorKind::Malformed);
    CHECK(refusalOf("* 1 FETCH (BODY[] {67108865}\r\n") == ErrorKind::Malformed);
    CHECK(refusalOf("* 1 FETCH " + QByteArray(5000, '(') + "\r\n") == ErrorKind::Malformed);
    CHECK(refusalOf("* " + QByteArray(ImapParser::maxLine + 10, 'x')) == ErrorKind::Malformed);
}

TEST_CASE("broken bytes never make the parser fail in another way than by an error", "[imap]")
{
    const QByteArray good =
        "* 2 FETCH (UID 9 BODY[]<0> {4}\r\nabcd FLAGS (\\Seen \"x\\\"y\"))\r\n* LIST (\\Sent) \"/\" Sent\r\n";
    quint32 random = 1;
    for (int round = 0; round < 3000; ++round) {
        auto bytes = good;
        for (int change = 0; change < 3; ++change) {
            random = random * 1664525u + 1013904223u;
            bytes[static_cast<qsizetype>((random >> 8) % static_cast<quint32>(bytes.size()))] =
                "(){}\"\\[]\r\n 0N"[(random >> 4) % 13];
        }
        ImapParser parser;
        parser.feed(bytes);
        int responses = 0;
        for (auto response = parser.next(); response && *response; response = parser.next())
            ++responses;
        CHECK(responses < 100);
    }
}
