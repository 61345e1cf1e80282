// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/VCardReader.h"
#include "core/text/VCardWriter.h"
#include "tests/support/Printers.h"

#include <QBuffer>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

struct ReadCards
{
    QList<VCard> cards;
    QList<VCardProblem> problems;
};

ReadCards readCards(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    VCardReader reader(buffer);
    ReadCards read;
    while (const auto card = reader.next())
        read.cards.append(*card);
    read.problems = reader.takeProblems();
    return read;
}

ReadCards readCard(const QByteArray &lines, const QByteArray &version = "4.0")
{
    return readCards("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n");
}

ProfileProperty onlyProperty(const QByteArray &line, const QByteArray &version = "4.0")
{
    const auto read = readCard(line, version);
    REQUIRE(read.cards.size() == 1);
    REQUIRE(read.cards.first().properties.size() == 1);
    return read.cards.first().properties.first();
}

}

TEST_CASE("a folded line is put together, also where the fold is within a character", "[text][vcard]")
{
    CHECK(onlyProperty("NOTE:one\r\n  two\r\n\tthree").value == u"one twothree"_s);
    CHECK(onlyProperty("NOTE:caf\xC3\r\n \xA9 noir").value == u"café noir"_s);
    CHECK(onlyProperty("NOTE:a\r\r\n b").value == u"ab"_s);
    CHECK(onlyProperty("NOTE:a\n b").value == u"ab"_s);
    CHECK(onlyProperty("NOTE:a\r b").value == u"ab"_s);
}

TEST_CASE("groups, quoted parameters and RFC 6868 are read, and the value stays escaped", "[text][vcard]")
{
    const ProfileProperty read =
        onlyProperty("item1.x-Thing;TYPE=\"a,b;c:d\",e;LABEL=one^ntwo ^'q^' ^^ ^x:va\\,l;u:e\\n");
    CHECK(read.group == u"item1"_s);
    CHECK(read.name == u"X-THING"_s);
    REQUIRE(read.parameters.size() == 2);
    CHECK(read.parameters[0] == std::pair(u"TYPE"_s, QStringList{u"a,b;c:d"_s, u"e"_s}));
    CHECK(read.parameters[1] == std::pair(u"LABEL"_s, QStringList{u"one\ntwo \"q\" ^ ^x"_s}));
    CHECK(read.value == u"va\\,l;u:e\\n"_s);
}

TEST_CASE("what vCard 2.1 writes its own way becomes what vCard 4 writes", "[text][vcard]")
{
    const ProfileProperty name =
        onlyProperty("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=\r\n=F6rg=0D=0AX;;;", "2.1");
    CHECK(name.value == u"Müller;Jörg\\nX;;;"_s);
    CHECK(name.parameters.isEmpty());
    const ProfileProperty phone = onlyProperty("TEL;HOME;VOICE;PREF:+33 1", "2.1");
    CHECK(phone.parameters == QList{std::pair(u"TYPE"_s, QStringList{u"HOME"_s, u"VOICE"_s, u"PREF"_s})});
    const ProfileProperty photo = onlyProperty("PHOTO;JPEG;BASE64:\r\n /9j/\r\n 4AAQ\r\n\r\n", "2.1");
    CHECK(photo.value == u"data:image/jpeg;base64,/9j/4AAQ"_s);
    CHECK(onlyProperty("PHOTO;ENCODING=b;TYPE=PNG:\n/9j/\n4AAQ", "3.0").value == u"data:image/png;base64,/9j/4AAQ"_s);
    const auto nested = readCard("FN:Boss\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Aide\r\nEND:VCARD\r\nTITLE:CEO", "2.1");
    REQUIRE(nested.cards.size() == 1);
    CHECK(nested.cards.first().properties.size() == 3);
    CHECK(nested.cards.first().properties[1].value == u"BEGIN:VCARD\\nFN:Aide\\nEND:VCARD"_s);
    CHECK(nested.problems.isEmpty());
}

TEST_CASE("whatever is wrong in a card is told with its line, and the reading goes on", "[text][vcard]")
{
    const QByteArray zero(1, '\0');
    const auto read = readCards("junk before\r\nBEGIN:VCARD\r\nFN:One\r\nBEGIN:VCARD\r\nFN:Two\r\n"
                                "NOTE:first\r\nbroken off\r\nTITLE;CHARSET=nonsense:\xE9t\xE9\r\n"
                                "ORG:caf\xE9\r\nROLE:a" +
                                zero + "b\r\n");
    REQUIRE(read.cards.size() == 2);
    CHECK(read.cards[0].properties.size() == 1);
    CHECK(read.cards[1].line == 4);
    const auto &two = read.cards[1].properties;
    REQUIRE(two.size() == 5);
    CHECK(two[1].value == u"first\\nbroken off"_s);
    CHECK(two[2].value == u"été"_s);
    CHECK(two[3].value == u"café"_s);
    QList<qint64> lines;
    for (const VCardProblem &each : read.problems)
        lines.append(each.line);
    CHECK(lines == QList<qint64>{1, 2, 7, 8, 9, 10, 4});
    CHECK(two[4].value == u"ab"_s);
    CHECK(readCards("").cards.isEmpty());
    CHECK(readCards("BEGIN:VCARD").cards.size() == 1);
}

TEST_CASE("cards in UTF-16 and with a byte order mark are read as those in UTF-8", "[text][vcard]")
{
    const QString text = u"BEGIN:VCARD\r\nFN:Zoé 😀\r\nEND:VCARD\r\n"_s;
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &bytes : {"\xFF\xFE" + wide, wide, "\xEF\xBB\xBF" + text.toUtf8()}) {
        const auto read = readCards(bytes);
        REQUIRE(read.cards.size() == 1);
        CHECK(read.cards.first().properties.first().value == u"Zoé 😀"_s);
        CHECK(read.problems.isEmpty());
    }
}

TEST_CASE("a photo of ten megabytes is read, folded or not, and the card after it", "[text][vcard]")
{
    const QByteArray photo = QByteArray(10 * 1024 * 1024, 'x').toBase64();
    QByteArray folded;
    for (qsizetype at = 0; at < photo.size(); at += 74)
        folded += photo.mid(at, 74) + "\r\n ";
    for (const QByteArray &form : {photo, folded + "="}) {
        const auto read = readCards("BEGIN:VCARD\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + form +
                                    "\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Next\r\nEND:VCARD\r\n");
        REQUIRE(read.cards.size() == 2);
        CHECK(read.cards[0].properties.first().value.size() >= photo.size());
        CHECK(read.cards[1].properties.first().value == u"Next"_s);
    }
}

TEST_CASE("a written card has lines of 75 octets at most, never cut within a character", "[text][vcard]")
{
    const QByteArray card = vCardOf({{{}, u"NOTE"_s, {}, u"😀é"_s.repeated(100)}}, VCardVersion::V4);
    for (const QByteArray &line : card.split('\n')) {
        CHECK(line.size() <= 76); // with the CR
        CHECK(isUtf8(line));
    }
    CHECK(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    CHECK(readCards(card).cards.first().properties.last().value == u"😀é"_s.repeated(100));
}

TEST_CASE("a round trip of vCard 4 keeps every property, unknown ones too", "[text][vcard]")
{
    const QList<ProfileProperty> properties{
        {{}, u"FN"_s, {}, u"Ana; \\, Sousa"_s},
        {u"g1"_s, u"X-ODD"_s, {{u"P"_s, {u"a,b"_s, u"c\"d^e\nf"_s, u""_s}}, {u"TYPE"_s, {u"x"_s}}}, u"v:;,\\n"_s},
        {{}, u"PHOTO"_s, {}, u"data:image/png;base64,AAAA"_s},
        {{}, u"NOTE"_s, {{u"LANGUAGE"_s, {u"pt-BR"_s}}}, u""_s},
        {{}, u"UNHEARD-OF"_s, {}, u"  blanks  "_s}};
    const auto read = readCards(vCardOf(properties, VCardVersion::V4));
    REQUIRE(read.cards.size() == 1);
    CHECK(read.cards.first().properties == properties);
    CHECK(read.problems.isEmpty());
}

TEST_CASE("vCard 3 gets its names, its photos and its preferred numbers in its own way", "[text][vcard]")
{
    const QByteArray card = vCardOf({{{}, u"EMAIL"_s, {{u"PREF"_s, {u"1"_s}}}, u"a@x.example"_s},
                                     {{}, u"PHOTO"_s, {}, u"data:image/png;base64,AAAA"_s},
                                     {{}, u"TEL"_s, {{u"VALUE"_s, {u"uri"_s}}}, u"tel:+331"_s}},
                                    VCardVersion::V3);
    CHECK(card.contains("FN:a@x.example\r\nN:;a@x.example;;;\r\n"));
    CHECK(card.contains("EMAIL;TYPE=pref:a@x.example\r\n"));
    CHECK(card.contains("PHOTO;ENCODING=b;TYPE=PNG:AAAA\r\n"));
    CHECK(card.contains("TEL:+331\r\n"));
    CHECK(readCards(card).cards.first().properties[3].value == u"data:image/png;base64,AAAA"_s);
}
