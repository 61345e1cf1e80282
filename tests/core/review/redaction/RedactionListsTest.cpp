// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/RedactionLists.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("The lists of a redacted bundle are counted and read, whatever else stands in them", "[review]")
{
    CHECK(redactedPlaces({}) == 0);
    CHECK(redactedPlaces("{}\n{}\n") == 2);
    CHECK(redactedPlaces("{}\nno json") == 2);
    const QByteArray lines =
        "{\"conversation\":\"7\",\"message\":\"12\",\"name\":\"scan.pdf\",\"type\":\"application/pdf\","
        "\"why\":\"PDF\"}\n[1]\nno json\n{\"name\":\"nowhere.png\"}\n{\"conversation\":\"9\"}";
    const QList<FileToJudge> files = filesToJudge(lines);
    REQUIRE(files.size() == 2);
    CHECK(files[0] == FileToJudge{ConversationId(7), MessageId(12), u"scan.pdf"_s, u"application/pdf"_s, u"PDF"_s});
    CHECK(files[1].conversation == ConversationId(9));
    CHECK(filesToJudge(QByteArray("{\"conversation\":\"1\"}\n").repeated(10'050)).size() == 10'000);
}
