// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/ReviewWorkspace.h"
#include "core/store/ConversationRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "tests/support/WrittenBundle.h"

#include <QFile>
#include <QSignalSpy>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

int conversationsIn(ReviewWorkspace &review)
{
    const auto found =
        await(review.database().read([](Session &session) { return ConversationRepository(session).list({}); }));
    REQUIRE(found);
    return static_cast<int>(found->size());
}

bool isVerified(const ReviewWorkspace &review)
{
    return review.seal().state != BundleSeal::State::Unchecked;
}

}

TEST_CASE("An export opens with its first screen, fills itself, and says that it is as it was written")
{
    WrittenBundle bundle;
    ReviewWorkspace review(bundle.file());
    QSignalSpy failed(&review, &ReviewWorkspace::failed);
    REQUIRE(await(review.open()));
    CHECK(review.manifest() == bundle.exported().manifest);
    CHECK(review.clock().now() == bundle.asOf());
    CHECK(conversationsIn(review) > 0);
    REQUIRE(waitFor([&] { return isVerified(review); }));
    CHECK(review.isFilled());
    CHECK(review.seal().state == BundleSeal::State::Intact);
    CHECK(failed.isEmpty());
    CHECK_FALSE(review.isEncrypted());
    const auto back = await(review.database().read([](Session &session) { return ExportedByHand::read(session); }));
    REQUIRE(back);
    REQUIRE(back->all.conversations.size() == bundle.exported().all.conversations.size());
    for (qsizetype i = 0; i < back->all.conversations.size(); ++i)
        CHECK(back->all.conversations[i].conversation == bundle.exported().all.conversations[i].conversation);
}

TEST_CASE("Files and formatted texts come out of the export")
{
    WrittenBundle bundle;
    ReviewWorkspace review(bundle.file());
    REQUIRE(await(review.open()));
    REQUIRE(waitFor([&] { return review.isFilled(); }));
    int files = 0;
    int formatted = 0;
    for (const ExportedConversation &conversation : bundle.exported().all.conversations) {
        for (const ExportedMessage &each : conversation.messages) {
            const auto html = await(review.html(each.message.id));
            REQUIRE(html);
            CHECK(*html == WrittenBundle::htmlOf(each.message));
            formatted += html->isEmpty() ? 0 : 1;
            for (const Attachment &attachment : each.message.attachments) {
                const auto bytes = await(review.attachment(each.message.id, attachment.id));
                REQUIRE(bytes);
                CHECK(*bytes == WrittenBundle::bytesOf(attachment));
                ++files;
            }
        }
    }
    CHECK(files > 0);
    CHECK(formatted > 0);
    const auto nothing = await(review.attachment(MessageId(1), AttachmentId(987654)));
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A part that is damaged is told, named by the seal, and what came before it can be read")
{
    WrittenBundle bundle;
    REQUIRE(bundle.exported().manifest.parts >= 3);
    const QByteArray last = "conversations/0000" + QByteArray::number(bundle.exported().manifest.parts) + ".jsonl";
    bundle.damage(last);
    ReviewWorkspace review(bundle.file());
    QSignalSpy failed(&review, &ReviewWorkspace::failed);
    REQUIRE(await(review.open()));
    REQUIRE(waitFor([&] { return isVerified(review); }));
    CHECK(failed.size() == 1);
    REQUIRE(review.trouble());
    CHECK(review.trouble()->kind == ErrorKind::Malformed);
    CHECK(review.isFilled());
    CHECK(conversationsIn(review) > 0);
    CHECK(conversationsIn(review) < bundle.exported().manifest.conversations);
    CHECK(review.seal().state == BundleSeal::State::Changed);
    CHECK(review.seal().problems.join(u' ').contains(QString::fromLatin1(last)));
}

TEST_CASE("An encrypted export asks for its passphrase, and opens with the right one at the second try")
{
    WrittenBundle bundle(u"correct horse"_s);
    ReviewWorkspace review(bundle.file());
    for (const QString &wrong : {u""_s, u"battery staple"_s}) {
        const auto refused = await(review.open(wrong), 30000);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Unauthorised);
    }
    REQUIRE(await(review.open(u"correct horse"_s), 30000));
    CHECK(review.isEncrypted());
    REQUIRE(waitFor([&] { return isVerified(review); }, 30000));
    CHECK(review.seal().state == BundleSeal::State::Intact);
    CHECK(conversationsIn(review) == bundle.exported().manifest.conversations);
}

TEST_CASE("What is no export, or is not there, is refused in the reader's words")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.fmreview"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam");
    file.close();
    const auto refused = await(ReviewWorkspace(file.fileName()).open());
    CHECK_FALSE(refused);
    ReviewWorkspace other(file.fileName());
    const auto malformed = await(other.open());
    REQUIRE_FALSE(malformed);
    CHECK(malformed.error().kind == ErrorKind::Malformed);
    ReviewWorkspace missing(folder.filePath(u"nothing.fmreview"_s));
    CHECK_FALSE(await(missing.open()));
}

TEST_CASE("A review that is closed while it fills ends at once")
{
    WrittenBundle bundle;
    for (int round = 0; round < 10; ++round) {
        ReviewWorkspace review(bundle.file());
        if (round % 2)
            REQUIRE(await(review.open()));
        else
            (void)review.open();
    }
    CHECK(QFile::exists(bundle.file()));
}
