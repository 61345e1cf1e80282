// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/BundleRedaction.h"

#include "core/review/marks/ReviewFile.h"
#include "tests/support/Printers.h"
#include "tests/support/TestBundle.h"

#include <QDir>
#include <QFile>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString mailAddress = u"ana.prates@shop.example"_s;

/// A bundle in which Ana writes her address, and somebody who reviewed it quotes it.
struct BundleToRedact
{
    BundleToRedact()
    {
        content.parts.first().conversations.first().messages.first().message.text =
            u"Write to %1 or call +351 912 345 678."_s.arg(mailAddress);
        const auto written = writeBundle(plain, content);
        REQUIRE(written);
        id = written->id;
        ReviewBook book(written->id, written->workspace);
        ReviewComment comment;
        comment.id = u"6f1c0d1e-3f44-4d0a-9a37-0a7b1c2d3e4f"_s;
        comment.conversation = content.parts.first().conversations.first().conversation.id;
        comment.quote = mailAddress;
        comment.text = u"Nobody wrote to %1."_s.arg(mailAddress);
        book.add({{u"2d1f6a55-7d0e-4c5b-8f0e-5a5f3b7f2a11"_s, u"Rui"_s}, 1, fromMsecs(1'770'000'000'000), comment});
        REQUIRE(writeWithReviews(plain, {}, file, {toLines(book)}));
        before = bytesOfFile(file);
    }

    RedactionRules rules() const { return {{RedactionClass::Mail, RedactionClass::Phones}, {}, {}}; }

    QTemporaryDir folder;
    QString plain = folder.filePath(u"plain.fmreview"_s);
    QString file = folder.filePath(u"reviewed.fmreview"_s);
    QString target = folder.filePath(u"redacted.fmreview"_s);
    BundleContent content = randomBundle(11);
    QString id;
    QByteArray before;
};

}

TEST_CASE("A bundle that is there is redacted whole, its reviews with it, and the original stays", "[redaction]")
{
    const BundleToRedact bundle;
    const auto reader = BundleReader::open(bundle.file);
    REQUIRE(reader);
    const auto done = redactBundle(**reader, {}, bundle.target, bundle.rules());
    REQUIRE(done);
    CHECK(done->summary.removed > 0);
    CHECK(done->comments == 1);
    CHECK(bytesOfFile(bundle.file) == bundle.before);

    const auto redacted = BundleReader::open(bundle.target);
    REQUIRE(redacted);
    CHECK((*redacted)->verify()->state == BundleSeal::State::Intact);
    CHECK((*redacted)->manifest().id != bundle.id);
    CHECK((*redacted)->manifest().workspace == (*reader)->manifest().workspace);
    const ExportedPart part = (*redacted)->part(1).value();
    const ExportedPart original = (*reader)->part(1).value();
    REQUIRE(part.conversations.size() == original.conversations.size());
    for (qsizetype i = 0; i < part.conversations.size(); ++i) // a review finds its way back by them
        CHECK(part.conversations[i].conversation.id == original.conversations[i].conversation.id);
    for (const LooseZip::Entry &entry : LooseZip::of(bundle.target).entries) {
        INFO(entry.name.constData());
        CHECK_FALSE(entry.bytes.contains("ana.prates"));
        CHECK_FALSE(entry.bytes.contains("912 345 678"));
    }
    const auto reviews = (*redacted)->reviews().value();
    REQUIRE(reviews.size() == 1);
    CHECK(reviewBookFromLines(reviews.first())->bundle() == (*redacted)->manifest().id);
}

TEST_CASE("A redaction of a bundle that is broken off leaves nothing", "[redaction]")
{
    const BundleToRedact bundle;
    const auto reader = BundleReader::open(bundle.file);
    REQUIRE(reader);
    const auto done = redactBundle(**reader, {}, bundle.target, bundle.rules(), [](double) { return false; });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(bundle.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) ==
          QStringList{u"plain.fmreview"_s, u"reviewed.fmreview"_s});
}
