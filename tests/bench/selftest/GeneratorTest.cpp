// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MailMaker.h"
#include "tests/bench/MimeEncoding.h"
#include "tests/bench/WorkspaceWriter.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include "core/channels/mail/MailReader.h"

#include <QCryptographicHash>

using namespace firstmile;
using namespace firstmile::bench;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16);
}

const Vocabulary &vocabulary()
{
    static const Vocabulary words;
    return words;
}

QByteArray allMails(std::size_t count, std::uint64_t seed)
{
    const Plan plan(count, seed, Plan::Networks::EmailAlone);
    const MailMaker maker(plan, vocabulary());
    std::string all;
    std::size_t number = 0;
    for (const PlannedMessage &planned : plan.messages())
        all += MailMaker::fileName(planned, ++number) + "\n" + maker.mail(planned);
    return QByteArray::fromStdString(all);
}

QByteArray allMessages(std::size_t count, std::uint64_t seed)
{
    const Plan plan(count, seed);
    const MessageMaker maker(plan, vocabulary());
    QStringList lines;
    for (const PlannedMessage &planned : plan.messages()) {
        const IngestItem item = maker.item(planned);
        const IncomingMessage &message = item.message;
        lines << message.remoteId << message.inReplyTo << message.author.remoteKey << message.author.name
              << message.subject << message.text << QString::number(toMsecs(message.at)) << item.agent
              << QString::number(message.author.followers) << message.references.join(u' ');
    }
    return lines.join(u'\n').toUtf8();
}

}

TEST_CASE("mails depend on the seed alone, to the byte", "[bench]")
{
    CHECK(allMails(300, 1) == allMails(300, 1));
    CHECK(allMails(300, 1) != allMails(300, 2));
    CHECK(digest(allMails(300, 1)) == "8acfbe83ba1a2501");
}

TEST_CASE("the messages of a workspace depend on the seed alone", "[bench]")
{
    CHECK(allMessages(2000, 1) == allMessages(2000, 1));
    CHECK(allMessages(2000, 1) != allMessages(2000, 2));
    CHECK(digest(allMessages(2000, 1)) == "56c73f679cb87c52");
}

TEST_CASE("a generated mail is read as it was meant", "[bench]")
{
    const Plan plan(400, 3, Plan::Networks::EmailAlone);
    const MailMaker maker(plan, vocabulary());
    std::size_t bytes = 0;
    for (const PlannedMessage &planned : plan.messages()) {
        const std::string mail = maker.mail(planned);
        bytes += mail.size();
        MailContext context;
        context.ownAddresses = QStringList{QString::fromLatin1(ourAddress.data(), qsizetype(ourAddress.size()))};
        const auto read = readMail(QByteArray::fromStdString(mail), context);
        REQUIRE(read);
        CHECK(read->problems.isEmpty());
        CHECK(read->at == Instant(std::chrono::seconds(planned.at / 1000)));
        CHECK((read->direction == Direction::Inbound) == planned.inbound);
        CHECK(read->references.size() == std::min<int>(planned.position, 10));
        CHECK(read->text.contains(u"\n-- \n"_s));
    }
    CHECK(bytes / plan.messages().size() > 4000);
    CHECK(bytes / plan.messages().size() < 5200);
}

TEST_CASE("a plan has the lengths and customers that it promises", "[bench]")
{
    const Plan plan(60'000, 5);
    REQUIRE(plan.messages().size() == 60'000);
    CHECK(std::is_sorted(plan.messages().begin(), plan.messages().end(),
                         [](const PlannedMessage &a, const PlannedMessage &b) { return a.at < b.at; }));
    std::map<std::uint32_t, int> byCustomer;
    std::map<Network, int> byNetwork;
    int longest = 0;
    for (const PlannedMessage &message : plan.messages()) {
        const PlannedConversation &conversation = plan.conversation(message);
        ++byCustomer[conversation.customer];
        ++byNetwork[conversation.network];
        longest = std::max<int>(longest, conversation.length);
        CHECK_FALSE((message.at < planBegins || message.at >= planEnds));
    }
    CHECK(longest > 150);
    CHECK(longest <= 200);
    CHECK(byNetwork.size() == 5);
    CHECK(std::any_of(byCustomer.begin(), byCustomer.end(), [](const auto &each) { return each.second == 1; }));
    CHECK(std::any_of(byCustomer.begin(), byCustomer.end(), [](const auto &each) { return each.second > 200; }));
}

TEST_CASE("a plan in a workspace is there message by message and conversation by conversation", "[bench]")
{
    TestWorkspace workspace;
    const Plan plan(1500, 7);
    WorkspaceWriter writer(workspace.database(), plan, vocabulary());
    for (std::size_t first = 0; first < plan.messages().size(); first += WorkspaceWriter::batchSize)
        REQUIRE(writer.write(first));
    const auto count = [&](const QString &what) {
        return workspace
            .read([&](Session &session) {
                return session.first<qint64>(u"SELECT count(*) FROM "_s + what,
                                             [](const Row &row) { return row.integer(0); });
            })
            .value_or(-1);
    };
    CHECK(count(u"messages"_s) == 1500);
    CHECK(count(u"conversations WHERE messages > 0"_s) == qint64(plan.conversations()));
    CHECK(count(u"conversations WHERE status = 'closed'"_s) > qint64(plan.conversations()) / 2);
    CHECK(count(u"conversations WHERE waiting_since IS NOT NULL AND status = 'open'"_s) > 10);
    CHECK(count(u"conversations WHERE assignee <> ''"_s) > 10);
    CHECK(count(u"conversation_tags"_s) > 10);
}

TEST_CASE("MIME encodings are those of their RFCs", "[bench]")
{
    CHECK(base64("Man") == "TWFu");
    CHECK(base64("Ma") == "TWE=");
    CHECK(base64("M") == "TQ==");
    CHECK(base64(std::string(57, 'a'), 76).size() == 77);
    CHECK(quotedPrintable("caf\xC3\xA9 = 1 \n") == "caf=C3=A9 =3D 1=20\n");
    CHECK(latin1("caf\xC3\xA9") == std::optional<std::string>("caf\xE9"));
    CHECK(latin1("\xE2\x82\xAC") == std::nullopt);
    CHECK(headerText("plain") == "plain");
    CHECK(headerText("\xC3\xA9") == "=?utf-8?B?w6k=?=");
    CHECK(mailDate(planBegins) == "Fri, 01 Nov 2024 00:00:00 +0000");
}
