// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceExports.h"

#include "core/customers/Linking.h"
#include "core/metrics/SelectionMeasures.h"
#include "core/store/ConversationRepository.h"
#include "tests/support/Clientele.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecrets.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Ana writes by mail and on X, Ben by mail.
struct ExportDesk
{
    Clientele people{Engine::Sqlite};
    Identity anaMail = people.writes(Channel::Email, u"ana@x.example"_s, u"one"_s);
    Identity anaX = people.writes(Channel::X, u"@ana"_s, u"two"_s);
    Identity ben = people.writes(Channel::Email, u"ben@x.example"_s, u"three"_s);
    FakeClock clock{Clientele::now()};
    MemorySecrets secrets;
    QTemporaryDir folder;
    WorkspaceExports exports{{people.workspace().database(), &secrets, clock, measuresOf, makeExportSink}, u"lena"_s};

    ExportRequest request(const QString &name)
    {
        ExportRequest request;
        request.form = ExportForm::Json;
        request.path = folder.filePath(name);
        return request;
    }

    /// The manifest of what was written.
    QJsonObject manifest(const QString &name)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object().value("manifest"_L1).toObject();
    }
};

}

TEST_CASE("a query, a customer with all who are linked to them, and a selection are exported", "[exports]")
{
    ExportDesk desk;
    ExportScope scope{ExportScope::Kind::Query, {}, u"channel:email"_s, ConversationSort::Newest, {}, u"Mails"_s};
    CHECK(await(desk.exports.preview(scope, desk.request({}))).value().conversations == 2);
    CHECK(await(desk.exports.write(scope, desk.request(u"q.json"_s))).value().conversations == 2);
    CHECK(desk.manifest(u"q.json"_s).value("title"_L1) == u"Mails"_s);
    CHECK(desk.manifest(u"q.json"_s).value("agent"_L1) == u"lena"_s);

    scope = {ExportScope::Kind::Customer, {}, {}, ConversationSort::Newest, desk.anaX.customer, u"Ana"_s};
    CHECK(await(desk.exports.write(scope, desk.request(u"c.json"_s))).value().conversations == 1);
    REQUIRE(desk.people.link(desk.anaMail.customer, desk.anaX.customer));
    const auto both = await(desk.exports.write(scope, desk.request(u"c.json"_s))).value();
    CHECK(both.conversations == 2);
    CHECK(both.customers == 1);

    scope = {ExportScope::Kind::Conversations,
             desk.people.conversationsOf(desk.ben.customer),
             {},
             ConversationSort::Newest,
             {},
             u"Ben"_s};
    CHECK(await(desk.exports.write(scope, desk.request(u"s.json"_s))).value().conversations == 1);
}

TEST_CASE("a text that is no query is refused, and one export runs at a time", "[exports]")
{
    ExportDesk desk;
    const ExportScope bad{ExportScope::Kind::Query, {}, u"before:yesterdayish"_s, ConversationSort::Newest, {}, {}};
    CHECK(await(desk.exports.write(bad, desk.request(u"bad.json"_s))).error().kind == ErrorKind::Malformed);

    const ExportScope all{ExportScope::Kind::Query, {}, {}, ConversationSort::Newest, {}, {}};
    const auto first = desk.exports.write(all, desk.request(u"first.json"_s));
    CHECK(await(desk.exports.write(all, desk.request(u"second.json"_s))).error().kind == ErrorKind::Conflict);
    desk.exports.cancel();
    CHECK(await(first).error().kind == ErrorKind::Cancelled);
    CHECK(!QFile::exists(desk.folder.filePath(u"first.json"_s)));
    CHECK(await(desk.exports.write(all, desk.request(u"first.json"_s))).value().conversations == 3);
}

TEST_CASE("a PDF is there whole, readable by its owner alone, and a failed one leaves nothing", "[exports]")
{
    ExportDesk desk;
    const ExportScope all{ExportScope::Kind::Query, {}, {}, ConversationSort::Newest, {}, u"All"_s};
    ExportRequest request = desk.request(u"all.pdf"_s);
    request.form = ExportForm::Pdf;
    CHECK(await(desk.exports.write(all, request)).value().conversations == 3);
    QFile file(request.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.trimmed().endsWith("%%EOF"));
    CHECK_FALSE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files) == QStringList{u"all.pdf"_s});

    request.path = desk.folder.filePath(u"missing/all.pdf"_s);
    CHECK(await(desk.exports.write(all, request)).error().kind == ErrorKind::Rejected);
}

TEST_CASE("what is printed goes to the paper it was given, and to no file", "[exports]")
{
    ExportDesk desk;
    QBuffer sheets;
    REQUIRE(sheets.open(QIODevice::WriteOnly));
    const ExportScope all{ExportScope::Kind::Query, {}, {}, ConversationSort::Newest, {}, u"All"_s};
    CHECK(await(desk.exports.print(all, desk.request({}), std::make_shared<QPdfWriter>(&sheets))).value().messages ==
          3);
    CHECK(sheets.data().startsWith("%PDF-"));
    CHECK(QDir(desk.folder.path()).isEmpty());
}
