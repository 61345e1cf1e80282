// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/HtmlSink.h"

#include "tests/core/review/page/PageSample.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray sinkPicture = "\x89PNG\r\n\x1a\nthe picture";

ExportRequest requestInto(const QString &path)
{
    ExportRequest request;
    request.path = path;
    request.form = ExportForm::Html;
    request.zone = u"Europe/Lisbon"_s;
    return request;
}

/// Adds a conversation with a picture and with a file that calls itself one.
void addWithFiles(HtmlSink &sink, qint64 id, const QByteArray &state)
{
    ExportedPart part{{}, {conversationSaying(id, u"calm"_s)}};
    ExportedMessage &message = part.conversations[0].messages[0];
    for (const QByteArray &bytes : {sinkPicture, QByteArray("<svg onload=x>")}) {
        const auto file = sink.addFile(message.message, message.message.attachments[0], bytes);
        REQUIRE(file);
        CHECK(file->size == bytes.size());
        CHECK(file->entry.isEmpty() == (bytes != sinkPicture));
        message.files[bytes == sinkPicture ? 0 : 1] = *file;
    }
    for (ExportedMessage &other : part.conversations[0].messages) {
        if (&other != &message)
            other.files.clear();
    }
    REQUIRE(sink.addRedactions({RedactionEntry{}}, {}));
    REQUIRE(sink.add(part, {}, state));
}

QByteArray pageAt(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("a single page has its pictures in it, and nothing stays beside it", "[review][page]")
{
    const QTemporaryDir folder;
    HtmlSink sink(requestInto(folder.filePath(u"all.html"_s)), "key");
    CHECK(sink.begin({}).value_or(-1) == 0);
    addWithFiles(sink, 1, "a");
    REQUIRE(sink.finish(manifestSaying(u"calm"_s), {}, {}));
    const QByteArray html = pageAt(folder.filePath(u"all.html"_s));
    CHECK(html.count("<img ") == 1);
    CHECK(html.contains("data:image/png;base64," + sinkPicture.toBase64()));
    CHECK_FALSE(html.contains("<svg onload"));
    CHECK(html.contains("1 place was changed."));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"all.html"_s});
}

TEST_CASE("a single page that was interrupted is the same as one in a single go", "[review][page]")
{
    const QTemporaryDir folder;
    {
        HtmlSink sink(requestInto(folder.filePath(u"halves.html"_s)), "key");
        REQUIRE(sink.begin({}));
        addWithFiles(sink, 1, "one");
        // A picture of the part that never came to be.
        REQUIRE(sink.addFile({}, {}, sinkPicture));
    }
    CHECK_FALSE(QFile::exists(folder.filePath(u"halves.html"_s)));
    HtmlSink sink(requestInto(folder.filePath(u"halves.html"_s)), "key");
    CHECK(sink.begin({}).value_or(-1) == 1);
    CHECK(sink.state() == "one");
    addWithFiles(sink, 2, "two");
    REQUIRE(sink.finish(manifestSaying(u"calm"_s), {}, {}));

    HtmlSink whole(requestInto(folder.filePath(u"whole.html"_s)), "key");
    REQUIRE(whole.begin({}));
    addWithFiles(whole, 1, "one");
    addWithFiles(whole, 2, "two");
    REQUIRE(whole.finish(manifestSaying(u"calm"_s), {}, {}));
    CHECK(pageAt(folder.filePath(u"halves.html"_s)) == pageAt(folder.filePath(u"whole.html"_s)));
}

TEST_CASE("what is left of another export is begun anew", "[review][page]")
{
    const QTemporaryDir folder;
    {
        HtmlSink sink(requestInto(folder.filePath(u"all.html"_s)), "key");
        REQUIRE(sink.begin({}));
        addWithFiles(sink, 1, "one");
    }
    HtmlSink other(requestInto(folder.filePath(u"all.html"_s)), "another key");
    CHECK(other.begin({}).value_or(-1) == 0);
    CHECK(other.state().isEmpty());
    other.discard();
    CHECK(QDir(folder.path()).isEmpty());
}

}
