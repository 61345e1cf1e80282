// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/HtmlPage.h"

#include "core/review/page/SanitisedMarkup.h"
#include "tests/core/review/page/PageSample.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QString between(const QString &html, const QString &from, const QString &to)
{
    const qsizetype start = html.indexOf(from);
    const qsizetype end = html.indexOf(to, start + from.size());
    REQUIRE(start >= 0);
    REQUIRE(end >= 0);
    return html.mid(start + from.size(), end - start - from.size());
}

QString pageHash(const QString &text)
{
    return u"'sha256-"_s +
           QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64()) + u"'"_s;
}

QString safePiece(const QString &html)
{
    QString out;
    SanitisedMarkup(out, u"Quotation"_s).writeTags(html);
    return out;
}

/// What a file of the page's folder says.
QString pageFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

}

TEST_CASE("nothing that a field says becomes an element or an attribute of the page", "[review][page]")
{
    const QString calm =
        skeletonOf(pageOf({partSaying(u"calm"_s)}, manifestSaying(u"calm"_s), measuresSaying(u"calm"_s)));
    CHECK(calm.contains("article"_L1));
    const QString hostile = GENERATE(
        u"<script>alert(1)</script>"_s, u"\"><img src=x onerror=alert(1)>"_s, u"' onfocus='alert(1)' autofocus x='"_s,
        u"</title></style></script><h1>"_s, u"--><!--><svg onload=alert(1)>"_s, u"javascript:alert(1)"_s,
        u"&lt;b&gt;&#60;b&#62;"_s, u"</article></section></main></body>"_s, u"\u0001x\u0002y"_s, u"]]><![CDATA[<x>"_s,
        u"\u202e<b>\u2066"_s, u"x onerror=alert(1) `"_s, u"{{7*7}}${7*7}%1%2%n"_s);
    const QByteArray page = pageOf({partSaying(hostile)}, manifestSaying(hostile), measuresSaying(hostile));
    CHECK(skeletonOf(page) == calm);
    CHECK_FALSE(page.contains('\x01'));
    CHECK_FALSE(page.contains('\x02'));
}

TEST_CASE("formatted mail is sanitised again, and what a sanitiser may let through is taken out", "[review][page]")
{
    ExportedPart part{{}, {conversationSaying(1, u"calm"_s)}};
    part.conversations[0].messages[0].html =
        u"<p style=\"color:red\" onclick=\"x()\">Hello <img src=\"https://evil.example/p.gif\"><script>y()</script></p>"
        u"<blockquote>before</blockquote>"_s;
    const QString html = QString::fromUtf8(pageOf({part}, manifestSaying(u"calm"_s)));
    const QString body = between(html, u"class=\"b html\" dir=\"auto\">"_s, u"</article>"_s);
    CHECK(body.contains("<p>Hello"_L1));
    CHECK(
        body.contains("<details class=\"q\"><summary>Quotation</summary><blockquote>before</blockquote></details>"_L1));
    for (const auto what : {"onclick"_L1, "style="_L1, "<img"_L1, "evil"_L1, "y()"_L1})
        CHECK_FALSE(body.contains(what));

    // The second half alone, given what no sanitiser should give it.
    CHECK(safePiece(u"<script>a</script><p onclick=\"x\" dir=\"rtl\">b</p>"_s) == u"a<p dir=\"rtl\">b</p>"_s);
    CHECK(safePiece(u"<a href=\"javascript:x()\">a</a>"_s) == u"<a>a</a>"_s);
    CHECK(safePiece(u"<a href=\"https://a.example/?a=1&amp;b=&quot;\">a</a>"_s) ==
          u"<a href=\"https://a.example/?a=1&amp;b=&quot;\" rel=\"noreferrer noopener\" target=\"_blank\">a</a>"_s);
    CHECK(safePiece(u"<b>a</i></div></article>"_s) == u"<b>a</b>"_s);
    CHECK(safePiece(u"<ul><li>a</ul>b"_s) == u"<ul><li>a</li></ul>b"_s);
    CHECK(safePiece(u"<h1>a</h1>"_s) == u"<div class=\"h\">a</div>"_s);
    CHECK(safePiece(u"<p\u0001>a<"_s) == u"a"_s);
}

TEST_CASE("the policy lets through the page's own style and script and nothing else", "[review][page]")
{
    const QString html = QString::fromUtf8(pageOf({partSaying(u"calm"_s)}, manifestSaying(u"calm"_s)));
    const QString policy =
        between(html, u"http-equiv=\"Content-Security-Policy\" content=\""_s, u"\">"_s).replace("&#39;"_L1, "'"_L1);
    const QString style = between(html, u"<style>"_s, u"</style>"_s);
    const QString script = between(html, u"<script>"_s, u"</script>"_s);
    CHECK(policy ==
          u"default-src 'none'; script-src %1; style-src %2; img-src data:; base-uri 'none'; form-action 'none'"_s.arg(
              pageHash(script), pageHash(style)));
    CHECK(html.count("<script"_L1) == 1);
    CHECK(html.count("<style"_L1) == 1);
    CHECK(html.indexOf("Content-Security-Policy"_L1) < html.indexOf("<title>"_L1));
    CHECK(html.contains("<meta name=\"referrer\" content=\"no-referrer\">"_L1));
    for (const auto way : {"eval("_L1, "innerHTML"_L1, "document.write"_L1, "outerHTML"_L1, "insertAdjacentHTML"_L1,
                           "fetch("_L1, "XMLHttpRequest"_L1, "localStorage"_L1, "import("_L1})
        CHECK_FALSE(script.contains(way));
    for (const auto way : {"url("_L1, "@import"_L1, "@font-face"_L1})
        CHECK_FALSE(style.contains(way));
}

TEST_CASE("a page has every message once, by word and not by colour alone what it is", "[review][page]")
{
    QList<ExportedPart> parts;
    for (qint64 id = 1; id <= 40; ++id)
        parts.append({{}, {conversationSaying(id, u"calm"_s)}});
    const QString html = QString::fromUtf8(pageOf(parts, manifestSaying(u"calm"_s)));
    CHECK(html.count("<article "_L1) == 120);
    CHECK(html.count("<section class=\"c "_L1) == 40);
    CHECK(html.count("Internal note: only the team"_L1) == 40);
    CHECK(html.count(">Private</span>"_L1) == 80);
    CHECK(html.contains("40 conversations, 120 messages, as they were on 3 May 2026, 13:00 WEST"_L1));
    CHECK(pageOf(parts, manifestSaying(u"calm"_s)) == html.toUtf8());
}

TEST_CASE("a page speaks the language that it was asked for", "[review][page]")
{
    const auto page = [](const QString &language) {
        return QString::fromUtf8(pageOf({partSaying(u"calm"_s)}, manifestSaying(u"calm"_s), {},
                                        {language, u"America/Sao_Paulo"_s, true, {}}));
    };
    CHECK(page(u"fr"_s).contains(u"telles qu’elles étaient le 3 mai 2026, 09:00 -03"_s));
    CHECK(page(u"fr_FR"_s).contains(u"<html lang=\"fr\">"_s));
    CHECK(page(u"pt_PT"_s).contains(u"2 conversas, 6 mensagens, como estavam em 3 de maio de 2026, 09:00 -03"_s));
    CHECK(page(u"pt-BR"_s).contains(u"<html lang=\"pt-BR\">"_s));
    CHECK(page(u"ja"_s).contains(u"<html lang=\"en\">"_s));
}

TEST_CASE("what people wrote keeps its own direction", "[review][page]")
{
    const QString arabic = u"مرحبا، أين طلبي؟ 123"_s;
    const QString html = QString::fromUtf8(pageOf({partSaying(arabic)}, manifestSaying(arabic)));
    CHECK(html.contains(u"<div class=\"b\" dir=\"auto\">%11"_s.arg(arabic)));
    CHECK(html.contains(u"<h1 dir=\"auto\">"_s + arabic));
    CHECK(html.contains(u"<h3><bdi>"_s + arabic));
}

TEST_CASE("the head says what was taken out, and by whom a page was signed", "[review][page]")
{
    const HtmlPage::Seal seal{u"Ann Sole"_s, u"ABCD-EFGH"_s, 17, 1};
    const QString html = QString::fromUtf8(pageOf({partSaying(u"calm"_s)}, manifestSaying(u"calm"_s), {}, {}, seal));
    CHECK(html.contains("Taken out: e-mail addresses, names of customers. 17 places were changed. 1 file could not be "
                        "judged by rules: a person has to look at it."_L1));
    CHECK(html.contains("Ann Sole, ABCD-EFGH"_L1));
    BundleManifest plain = manifestSaying(u"calm"_s);
    plain.redaction.reset();
    CHECK_FALSE(QString::fromUtf8(pageOf({partSaying(u"calm"_s)}, plain)).contains("<strong>Redacted</strong>"_L1));
}

TEST_CASE("files are linked where a browser never runs them, and pictures load from nowhere", "[review][page]")
{
    ExportedPart part{{}, {conversationSaying(1, u"calm"_s)}};
    part.conversations[0].messages[0].files = {{u"attachments/1/bill #1.html"_s, "x", 3},
                                               {u"attachments/1/a b.png"_s, "x", 3}};
    const QString html = QString::fromUtf8(pageOf({part}, manifestSaying(u"calm"_s)));
    CHECK(html.contains("href=\"attachments/1/a%20b.png\" download"_L1));
    CHECK_FALSE(html.contains("href=\"attachments/1/bill"_L1));
    CHECK(html.contains("attachments/1/bill #1.html"_L1));
    CHECK_FALSE(html.contains("<img"_L1));

    HtmlPageStyle alone{u"en"_s, u"UTC"_s, true, [](const ExportedFile &file) -> Result<QByteArray> {
                            return file.entry.endsWith(u".png"_s) ? QByteArray("\x89PNG\r\n\x1a\nrest")
                                                                  : QByteArray("<svg onload=x>");
                        }};
    const QString single = QString::fromUtf8(pageOf({part}, manifestSaying(u"calm"_s), {}, alone));
    CHECK(single.contains("<img loading=\"lazy\" src=\"data:image/png;base64,iVBORw0KGgpyZXN0\" alt=\"calm\">"_L1));
    CHECK(single.count("<img"_L1) == 1 + 2); // the other two messages have one each
    CHECK_FALSE(single.contains("href=\"attachments"_L1));
}

TEST_CASE("a run that was interrupted goes on after its last whole part", "[review][page]")
{
    const QTemporaryDir folder;
    const QString spool = folder.filePath(u"spool"_s);
    const HtmlPageStyle style{u"en"_s, u"Europe/Lisbon"_s, true, {}};
    QByteArray state;
    {
        auto page = HtmlPage::open(spool, style);
        REQUIRE(page);
        REQUIRE((*page)->add({{}, {conversationSaying(1, u"one"_s)}}));
        state = (*page)->state();
        REQUIRE((*page)->add({{}, {conversationSaying(2, u"two, which does not count"_s)}}));
    }
    auto page = HtmlPage::open(spool, style, state);
    REQUIRE(page);
    CHECK((*page)->conversations() == 1);
    CHECK((*page)->messages() == 3);
    REQUIRE((*page)->add({{}, {conversationSaying(3, u"three"_s)}}));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE((*page)->write(out, manifestSaying(u"calm"_s), {}, {}));
    CHECK(out.data() == pageOf({{{}, {conversationSaying(1, u"one"_s), conversationSaying(3, u"three"_s)}}},
                               manifestSaying(u"calm"_s)));
    (*page)->discard();
    CHECK_FALSE(QFile::exists(spool));
    const auto gone = HtmlPage::open(spool, style, state);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == ErrorKind::Storage);
}

TEST_CASE("writing a page can be cancelled", "[review][page]")
{
    const QTemporaryDir folder;
    auto page = HtmlPage::open(folder.filePath(u"spool"_s), {});
    REQUIRE(page);
    REQUIRE((*page)->add(partSaying(u"calm"_s)));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = (*page)->write(out, {}, {}, {}, [](double) { return false; });
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("what is too much for one page is a list that leads to several", "[review][page]")
{
    const QTemporaryDir folder;
    auto page = HtmlPage::open(folder.filePath(u"spool"_s), {u"en"_s, u"UTC"_s, true, {}});
    REQUIRE(page);
    for (qint64 id = 1; id <= 10; ++id)
        REQUIRE((*page)->add({{}, {conversationSaying(id, u"calm"_s)}}));
    const auto names = (*page)->writeInto(folder.path(), manifestSaying(u"calm"_s), {}, {}, {}, 24);
    REQUIRE(names);
    REQUIRE(*names == QStringList{u"index.html"_s, u"html/00001.html"_s, u"html/00002.html"_s, u"html/00003.html"_s,
                                  u"html/00004.html"_s, u"html/00005.html"_s});
    const QString list = pageFile(folder.filePath(u"index.html"_s));
    CHECK(list.count("<article"_L1) == 0);
    CHECK(list.contains("<a href=\"html/00001.html#c1\">"_L1));
    CHECK(list.contains("<a href=\"html/00005.html#c10\">"_L1));
    qsizetype messages = 0;
    for (const QString &name : names->mid(1)) {
        const QString one = pageFile(folder.filePath(name));
        messages += one.count("<article"_L1);
        CHECK(one.contains("<a href=\"../index.html\">"_L1));
        CHECK(one.contains("href=\"../attachments/1/a.png\""_L1));
    }
    CHECK(messages == 30);
    CHECK(pageFile(folder.filePath(u"html/00002.html"_s)).contains("<a href=\"00003.html\">"_L1));

    const auto one = (*page)->writeInto(folder.path(), manifestSaying(u"calm"_s), {}, {}, {}, 30);
    REQUIRE(one);
    CHECK(*one == QStringList{u"index.html"_s});
}

}
