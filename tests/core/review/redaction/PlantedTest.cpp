// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/redaction/PlantedWorkspace.h"
#include "tests/support/Printers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

RedactionRules everything()
{
    RedactionRules rules;
    rules.classes = {RedactionClass::Handles, RedactionClass::Mail,  RedactionClass::Phones,
                     RedactionClass::Numbers, RedactionClass::Names, RedactionClass::Images};
    rules.keep = {u"support@shop.example"_s, u"@shop@social.example"_s, u"lena"_s};
    return rules;
}

}

TEST_CASE("Of 500 planted identifiers none is left in any form of an export", "[review][redaction]")
{
    const ExportForm form =
        GENERATE(ExportForm::Bundle, ExportForm::Html, ExportForm::Json, ExportForm::CsvConversations,
                 ExportForm::CsvMessages, ExportForm::Mbox, ExportForm::Eml);
    PlantedWorkspace workspace;
    REQUIRE(workspace.planted().size() == 500);
    const auto files = workspace.exported(form, everything());
    REQUIRE(!files.isEmpty());
    CAPTURE(toString(form));
    QStringList leaks;
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString &leak :
             leaksIn(file.value(), workspace.planted()) + leaksIn(file.key().toUtf8(), workspace.planted()))
            leaks.append(file.key() + u": "_s + leak);
    }
    CAPTURE(leaks.mid(0, 30).join(u'\n'));
    CHECK(leaks.size() == 0);
}

TEST_CASE("The search for planted identifiers finds them where nothing is taken out", "[review][redaction]")
{
    PlantedWorkspace workspace;
    RedactionRules nothing;
    const auto files = workspace.exported(ExportForm::Bundle, nothing);
    QByteArray all;
    for (const QByteArray &bytes : files)
        all += bytes + '\n';
    QSet<QString> found;
    for (const QString &leak : leaksIn(all, workspace.planted()))
        found.insert(leak.section(u' ', 0, 0));
    qsizetype needles = 0;
    for (const PlantedIdentifier &each : workspace.planted())
        needles += each.needles.size();
    CHECK(found.size() == needles);
}

TEST_CASE("Files that no rule can judge are listed, and pictures do not leave", "[review][redaction]")
{
    PlantedWorkspace workspace;
    RedactionRules rules = everything();
    const auto without = workspace.exported(ExportForm::Bundle, rules);
    CHECK(std::none_of(without.keyBegin(), without.keyEnd(),
                       [](const QString &name) { return name.endsWith(u".png"_s); }));
    rules.classes.removeAll(RedactionClass::Images);
    workspace.exported(ExportForm::Bundle, rules);
    CHECK(workspace.summary().toJudge.size() == 25);
    for (const FileToJudge &file : workspace.summary().toJudge)
        CHECK(file.why == "picture"_L1);
}
