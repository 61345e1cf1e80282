// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/CsvReader.h"
#include "tests/support/Printers.h"

#include <QBuffer>
#include <QElapsedTimer>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QList<CsvRecord> allRecords(const QByteArray &bytes, QChar delimiter = {})
{
    CsvReader reader(bytes, delimiter);
    QList<CsvRecord> records;
    while (const auto record = reader.next())
        records << *record;
    return records;
}

QStringList firstFields(const QByteArray &bytes)
{
    return allRecords(bytes).value(0).fields;
}

}

TEST_CASE("a quoted field keeps delimiters, doubled quotes and line breaks", "[text][csv]")
{
    const auto records = allRecords("name,said\r\nAnn,\"well, \"\"yes\"\"\r\nand no\"\r\nBo,hm\r\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].fields == QStringList{u"Ann"_s, u"well, \"yes\"\r\nand no"_s});
    CHECK(records[1].line == 2);
    CHECK(records[2].line == 4);
    CHECK(records[2].fault == CsvFault::None);
}

TEST_CASE("the delimiter is found in the first line", "[text][csv]")
{
    CHECK(firstFields("a;b;\"c,d,e,f\"\n") == QStringList{u"a"_s, u"b"_s, u"c,d,e,f"_s});
    CHECK(firstFields("a\tb\n") == QStringList{u"a"_s, u"b"_s});
    CHECK(firstFields("alone\n") == QStringList{u"alone"_s});
    CHECK(allRecords("a;b,c\n", u';').value(0).fields == QStringList{u"a"_s, u"b,c"_s});
}

TEST_CASE("empty fields count and blank lines do not", "[text][csv]")
{
    const auto records = allRecords("a,,\"\",\n\n\r\n1\n");
    REQUIRE(records.size() == 2);
    CHECK(records[0].fieldCount() == 4);
    CHECK(records[1].line == 4);
    CHECK(records[1].fieldCount() == 1);
    CHECK(allRecords("").isEmpty());
    CHECK(allRecords("\n\n").isEmpty());
}

TEST_CASE("line ends of every system separate records", "[text][csv]")
{
    for (const auto &bytes : {QByteArray("a,b\r\nc,d"), QByteArray("a,b\nc,d\n"), QByteArray("a,b\rc,d\r")}) {
        const auto records = allRecords(bytes);
        REQUIRE(records.size() == 2);
        CHECK(records[1].line == 2);
        CHECK(records[1].fields == QStringList{u"c"_s, u"d"_s});
    }
}

TEST_CASE("a byte order mark, UTF-8, UTF-16 and Windows-1252 are all read", "[text][csv]")
{
    CHECK(firstFields("\xEF\xBB\xBFprénom,b\n") == QStringList{u"prénom"_s, u"b"_s});
    CHECK(firstFields("\xEF\xBB\xBF\"a\",b\n") == QStringList{u"a"_s, u"b"_s});
    CHECK(firstFields("caf\xE9,\x80 5\n") == QStringList{u"café"_s, u"€ 5"_s});
    CHECK(firstFields(QByteArray("\xFF\xFE"
                                 "a\0\t\0\xE9\0\n\0",
                                 10)) == QStringList{u"a"_s, u"é"_s});
}

TEST_CASE("a record with a broken quote is marked and the next one is read", "[text][csv]")
{
    const auto records = allRecords("a,b\n\"x\" y,2\n3,say \"hi\"\n\"never closed,5\n6,7\n");
    REQUIRE(records.size() == 5);
    CHECK(records[1].fault == CsvFault::TextAfterQuote);
    CHECK(records[1].fields == QStringList{u"x y"_s, u"2"_s});
    CHECK(records[2].fields == QStringList{u"3"_s, u"say \"hi\""_s});
    CHECK(records[2].fault == CsvFault::None);
    CHECK(records[3].fault == CsvFault::UnclosedQuote);
    CHECK(records[3].fields == QStringList{u"\"never closed"_s, u"5"_s});
    CHECK(records[4].fields == QStringList{u"6"_s, u"7"_s});
    CHECK(records[4].line == 5);
}

TEST_CASE("a device is read in pieces without losing a record", "[text][csv]")
{
    QByteArray bytes("id,text\n");
    for (int i = 0; i < 40'000; ++i)
        bytes += QByteArray::number(i) + ",\"line one\nline two\"\n";
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device);
    REQUIRE(reader.next());
    for (int i = 0; i < 40'000; ++i) {
        const auto record = reader.next();
        REQUIRE(record);
        REQUIRE(record->line == 2 + 2 * i);
        REQUIRE(record->fields == QStringList{QString::number(i), u"line one\nline two"_s});
    }
    CHECK_FALSE(reader.next());
}

TEST_CASE("quotes that never close do not make reading quadratic", "[text][csv]")
{
    QByteArray bytes;
    for (int i = 0; i < 200'000; ++i)
        bytes += "\"x\"\"\n";
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(allRecords(bytes, u',').isEmpty());
    CHECK(timer.elapsed() < 5'000);
}

TEST_CASE("a bar separates cells, and any named encoding is read", "[text][csv]")
{
    CHECK(firstFields("a|b|c\n") == QStringList{u"a"_s, u"b"_s, u"c"_s});
    const auto read = [](QByteArray bytes, const QByteArray &encoding) {
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {}, encoding);
        return reader.next().value_or(CsvRecord()).fields;
    };
    CHECK(read("na\xEFve;\xA4\n", "ISO-8859-15") == QStringList{u"naïve"_s, u"€"_s});
    CHECK(read("\x83\x7C\x83\x58,b\n", "Shift_JIS") == QStringList{u"ポス"_s, u"b"_s});
    CHECK(read(QByteArray("a\0,\0b\0\n\0", 8), "UTF-16LE") == QStringList{u"a"_s, u"b"_s});
    CHECK(read("\xEF\xBB\xBF\xC3\xA9,b\n", "utf-8") == QStringList{u"é"_s, u"b"_s});
}

TEST_CASE("where quotes are not trusted, one that was forgotten costs no line but its own", "[text][csv]")
{
    CsvReader reader("a,\"b\nc,d\n\"e f\ng\",h\n\"x \"y,z\n\"open to the end\nlast,one\n");
    reader.distrustQuotes(1000);
    QList<CsvRecord> records;
    while (const auto record = reader.next())
        records << *record;
    REQUIRE(records.size() == 6);
    CHECK(records[0].fields == QStringList{u"a"_s, u"\"b"_s});
    CHECK(records[0].fault == CsvFault::UnclosedQuote);
    CHECK(records[1].fields == QStringList{u"c"_s, u"d"_s});
    CHECK(records[2].fields == QStringList{u"e f\ng"_s, u"h"_s});
    CHECK(records[3].fault == CsvFault::TextAfterQuote);
    CHECK(records[4].fields == QStringList{u"\"open to the end"_s});
    CHECK(records[4].line == 6);
    CHECK(records[5].fields == QStringList{u"last"_s, u"one"_s});
}

TEST_CASE("a quoted field longer than is trusted ends where its line ends, and memory with it", "[text][csv]")
{
    QByteArray bytes = "\"never closed,b\n";
    for (int i = 0; i < 50000; ++i)
        bytes += "some,row\n";
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    reader.distrustQuotes(1000);
    int rows = 0;
    while (const auto record = reader.next())
        rows += record->fieldCount() == 2;
    CHECK(rows == 50001);
    CHECK(reader.bytesRead() == bytes.size());
}
