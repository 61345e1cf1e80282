// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlSanitizer.h"
#include "core/text/HtmlText.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QString clean(const QString &html)
{
    return sanitiseHtml(html).html;
}

/// Every tag and attribute of the output, as a second, simpler reader sees them.
void requireHarmless(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"_s);
    static const QRegularExpression attribute(u" ([a-z]+)=\"([^\"<>]*)\""_s);
    static const QRegularExpression allowed(
        u"^(a|abbr|b|blockquote|br|caption|center|cite|code|dd|del|dfn|div|dl|dt|em|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|"
        u"pre|q|s|"
        "samp|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)$"_s);
    QStringView rest = html;
    qsizetype done = 0;
    for (auto i = tag.globalMatch(html); i.hasNext();) {
        const auto match = i.next();
        CHECK_FALSE(rest.mid(done, match.capturedStart() - done).contains(u'<'));
        done = match.capturedEnd();
        CHECK(allowed.match(match.captured(2)).hasMatch());
        for (auto j = attribute.globalMatch(match.captured(3)); j.hasNext();) {
            const auto pair = j.next();
            CHECK(QStringList{u"href"_s, u"rel"_s, u"dir"_s, u"colspan"_s, u"rowspan"_s, u"start"_s}.contains(
                pair.captured(1)));
            if (pair.captured(1) == u"href"_s)
                CHECK(QRegularExpression(u"^(https?://|mailto:|tel:)"_s, QRegularExpression::CaseInsensitiveOption)
                          .match(pair.captured(2))
                          .hasMatch());
        }
    }
    CHECK_FALSE(rest.mid(done).contains(u'<'));
}

QString repeated(const QString &piece, int count)
{
    return piece.repeated(count);
}

}

TEST_CASE("nothing that runs or loads survives", "[text][html]")
{
    const auto result = sanitiseHtml(
        u"<body onload=go()><script>alert(1)</script><style>@import 'x'</style><p onclick=\"x\" "
        u"style=\"background:url(//t)\">Hi"
        "<iframe src=//e></iframe><object data=x></object><svg><a "
        "xlink:href='javascript:1'>s</a></svg><math><mi>m</mi></math>"
        "<form action=//e><input name=pw><button>Go</button></form><embed src=x><link rel=stylesheet href=//e><base href=//e>"_s);
    CHECK(result.html == u"<p>Hi</p>Go"_s);
    requireHarmless(result.html);
    for (const auto &what :
         {u"script"_s, u"style"_s, u"event handler onload"_s, u"event handler onclick"_s, u"iframe"_s, u"object"_s,
          u"svg"_s, u"math"_s, u"form"_s, u"input"_s, u"embed"_s, u"link"_s, u"style that loads"_s})
        CHECK(result.blocked.contains(what));
}

TEST_CASE("links keep only addresses that a click may open", "[text][html]")
{
    CHECK(clean(u"<a href='https://a.example/?b=1&amp;c=\"2\"' onclick=x target=_top>t</a>"_s) ==
          u"<a href=\"https://a.example/?b=1&amp;c=&quot;2&quot;\" rel=\"noopener\">t</a>"_s);
    CHECK(clean(u"<a href='mailto:a@b.example'>m</a><a href=tel:+49123>t</a>"_s) ==
          u"<a href=\"mailto:a@b.example\" rel=\"noopener\">m</a><a href=\"tel:+49123\" rel=\"noopener\">t</a>"_s);
    for (const auto &href :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"java&#10;script:alert(1)"_s,
          u"&#1;javascript:alert(1)"_s, u"data:text/html,x"_s, u"vbscript:x"_s, u"file:///etc/passwd"_s, u"//host/x"_s,
          u"/path"_s, u"#part"_s, u"javascript&colon;alert(1)"_s, u""_s})
        CHECK(clean(u"<a href=\"%1\">text</a>"_s.arg(href)) == u"text"_s);
    CHECK(clean(u"<a href='ht\ntps://a.example'>t</a>"_s) == u"<a href=\"https://a.example\" rel=\"noopener\">t</a>"_s);
}

TEST_CASE("pictures become their text and are named", "[text][html]")
{
    const auto result = sanitiseHtml(
        u"<img src='https://t.example/p.gif' alt='Our <logo>'><img src=cid:part1@x><img src='data:image/png;base64,AA'>"
        "<table><tr><td background='https://t.example/b.png'>a<td>b</table>"_s);
    CHECK(result.html.startsWith(u"Our &lt;logo&gt;<table>"_s));
    CHECK(result.blocked == QStringList{u"remote image https://t.example/p.gif"_s, u"embedded image cid:part1@x"_s,
                                        u"inline image"_s, u"remote background https://t.example/b.png"_s});
}

TEST_CASE("what the sender hides stays hidden though the styles are gone", "[text][html]")
{
    CHECK(
        clean(
            u"<div style='DISPLAY : none'>pre</div><span style='max-height:0px;overflow:hidden'>x</span><p hidden>y</p>Hi"_s) ==
        u"Hi"_s);
    CHECK(clean(u"<div style='font-size:0'><span style='font-size:12px'>seen</span></div>"_s) ==
          u"<div><span>seen</span></div>"_s);
}

TEST_CASE("layout tables become blocks and at most two tables lie in one another", "[text][html]")
{
    CHECK(clean(u"<table role=presentation><tr><td>a<td>b</table>"_s) == u"<div>a</div><div>b</div>"_s);
    CHECK(clean(u"<table><tr><td>only</table>"_s) == u"<div>only</div>"_s);
    CHECK(clean(u"<table><tr><th>x<td colspan=99999>y</table>"_s) ==
          u"<table><tbody><tr><th>x</th><td colspan=\"20\">y</td></tr></tbody></table>"_s);
    const QString nested = clean(repeated(u"<table><tr><td>left<td>"_s, 12));
    CHECK(nested.count(u"<table>"_s) == 2);
    CHECK(nested.count(u"left"_s) == 12);
}

TEST_CASE("at most two hundred elements are open at once", "[text][html]")
{
    const QString html = clean(repeated(u"<blockquote>x"_s, 1'500));
    CHECK(html.count(u"<blockquote>"_s) == 200);
    CHECK(html.count(u'x') == 1'500);
}

TEST_CASE("input that tries to be read differently the second time is read twice", "[text][html]")
{
    for (const auto &html :
         {u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"_s,
          u"<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">"_s,
          u"<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"_s,
          u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"_s, u"<p><button><p>a</p></button></p>"_s,
          u"<xmp><img src=x onerror=alert(1)></xmp>"_s, u"<textarea><img src=x onerror=alert(1)></textarea>"_s,
          u"<template><img src=x></template>"_s,
          u"<select><template><style><!--</style><a rel=\"--></style></template></select><img id=x onerror=1>\">"_s,
          u"<pre>\n\n two</pre>"_s, u"&lt;script&gt;alert(1)&lt;/script&gt;"_s, u"<<script>script>alert(1)</script>"_s,
          u"<h1><h1><p><h2>"_s, u"<a href=http://x><table><a href=http://y>"_s}) {
        const QString once = clean(html);
        requireHarmless(once);
        CHECK(clean(once) == once);
    }
}

TEST_CASE("random markup comes out harmless and stable", "[text][html]")
{
    const QStringList pieces{u"<p>"_s,
                             u"</p>"_s,
                             u"<table>"_s,
                             u"<tr>"_s,
                             u"<td>"_s,
                             u"</table>"_s,
                             u"<b>"_s,
                             u"</b>"_s,
                             u"<a href=http://x>"_s,
                             u"</a>"_s,
                             u"<svg>"_s,
                             u"</svg>"_s,
                             u"<style>"_s,
                             u"</style>"_s,
                             u"<select>"_s,
                             u"<li>"_s,
                             u"<h1>"_s,
                             u"<form>"_s,
                             u"<!--"_s,
                             u"-->"_s,
                             u"<pre>\n"_s,
                             u"<math>"_s,
                             u"<mtext>"_s,
                             u"<title>"_s,
                             u"<script>"_s,
                             u"</script>"_s,
                             u"t"_s,
                             u"\n"_s,
                             u"<img src=x onerror=y alt='<z>'>"_s,
                             u"<caption>"_s,
                             u"<nobr>"_s,
                             u"<dd>"_s,
                             u"&lt;"_s};
    QRandomGenerator random(7);
    for (int i = 0; i < 800; ++i) {
        QString html;
        for (int k = random.bounded(30); k >= 0; --k)
            html += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const QString once = clean(html);
        CAPTURE(html);
        requireHarmless(once);
        CHECK(clean(once) == once);
    }
}

TEST_CASE("hostile markup costs time in proportion to its size", "[text][html]")
{
    QString fonts;
    for (int i = 0; i < 30'000; ++i)
        fonts += u"<p><font a=%1></p>"_s.arg(i);
    for (const auto &html :
         {repeated(u"<div>"_s, 100'000), u"<a "_s + repeated(u"x=1 "_s, 100'000) + u'>', fonts,
          repeated(u"<table><tr><td>a<td>"_s, 20'000), repeated(u"<b>"_s, 100'000), repeated(u"<!--"_s, 100'000),
          repeated(u"<script>"_s, 100'000), repeated(u"<"_s, 300'000)}) {
        QElapsedTimer timer;
        timer.start();
        const auto result = sanitiseHtml(html);
        CHECK(timer.elapsed() < 8'000); // the parser alone would take half a minute
        requireHarmless(result.html);
    }
    CHECK(sanitiseHtml(repeated(u"<div>x"_s, 3'000)).blocked == QStringList{u"markup too large or too deep"_s});
}

TEST_CASE("what is too large to parse is shown as paragraphs", "[text][html]")
{
    const QString html =
        u"<p>Hello &amp; <b>welcome</b><br>line</p><script>x<p></script><p>bye"_s + repeated(u"<i>"_s, 60'000);
    const auto result = sanitiseHtml(html);
    CHECK(result.html == u"<p>Hello &amp; welcome<br>line</p><p>bye</p>"_s);
    CHECK(result.text == u"Hello & welcome\nline\n\nbye"_s);
    CHECK(clean(result.html) == result.html);
}

TEST_CASE("plain text and nothing at all are fine", "[text][html]")
{
    CHECK(clean(u"a < b & c"_s) == u"a &lt; b &amp; c"_s);
    CHECK(clean({}).isEmpty());
    CHECK(sanitiseHtml(u"<p>a</p>"_s).text == u"a"_s);
    CHECK(sanitiseHtml(u"<p>a</p>"_s).blocked.isEmpty());
}
