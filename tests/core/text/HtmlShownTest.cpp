// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlSanitizer.h"
#include "tests/support/HtmlHarm.h"
#include "tests/support/HtmlPayloads.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;
using Kind = HtmlPicture::Kind;

namespace
{

SanitisedHtml shown(const QString &html)
{
    return sanitiseHtml(html, HtmlUse::Show);
}

}

TEST_CASE("pictures become numbered places that name nothing of where they came from", "[text][html]")
{
    const auto result = shown(u"<p>Look: <img src='http://user:pw@Shop.example/a b.png#x' alt='A \"hat\"' width=120 "
                              "style='height:90px'><img src=cid:part%201@x><img src=' //cdn.example/c.gif '>"
                              "<img src='data:image/png;base64,AAAA' width=50% height=9999></p>"_s);
    CHECK(result.html == u"<p>Look: <img src=\"fm-picture:0\" alt=\"A &quot;hat&quot;\" width=\"120\" height=\"90\">"
                         "<img src=\"fm-picture:1\"><img src=\"fm-picture:2\">"
                         "<img src=\"fm-picture:3\" height=\"2000\"></p>"_s);
    REQUIRE(result.pictures.size() == 4);
    CHECK(result.pictures[0] ==
          HtmlPicture{Kind::Remote, u"http://shop.example/a%20b.png"_s, u"shop.example"_s, u"A \"hat\""_s, 120, 90});
    CHECK(result.pictures[1] == HtmlPicture{Kind::Inline, u"part 1@x"_s, {}, {}, 0, 0});
    CHECK(result.pictures[2].source == u"https://cdn.example/c.gif"_s);
    CHECK(result.pictures[3].kind == Kind::Data);
    CHECK(result.blocked.isEmpty());
}

TEST_CASE("a picture named twice is one picture, and two hundred are enough", "[text][html]")
{
    const auto twice = shown(u"<img src=https://a.example/x><img src=https://a.example/x alt=again>"_s);
    CHECK(twice.html == u"<img src=\"fm-picture:0\"><img src=\"fm-picture:0\" alt=\"again\">"_s);
    CHECK(twice.pictures.size() == 1);
    QString many;
    for (int i = 0; i < 250; ++i)
        many += u"<img src=https://a.example/%1 alt=n%1>"_s.arg(i);
    const auto result = shown(many);
    CHECK(result.pictures.size() == 200);
    CHECK(result.html.endsWith(u">n200n201n202n203n204n205n206n207n208n209n210n211n212n213n214n215n216n217n218n219"
                               "n220n221n222n223n224n225n226n227n228n229n230n231n232n233n234n235n236n237n238n239"
                               "n240n241n242n243n244n245n246n247n248n249"_s));
}

TEST_CASE("what cannot be seen is a tracking picture: named and left out", "[text][html]")
{
    for (const auto &attributes :
         {u"width=1 height=1"_s, u"width=0"_s, u"style='width:1px'"_s, u"style='display : none'"_s, u"height='1px'"_s,
          u"hidden"_s, u"style='visibility:hidden' width=200"_s}) {
        CAPTURE(attributes);
        const auto result = shown(u"<p>Hi<img src=https://t.example/o.gif alt=x %1></p>"_s.arg(attributes));
        CHECK(result.html == u"<p>Hi</p>"_s);
        CHECK(result.pictures.isEmpty());
        CHECK(result.blocked == QStringList{u"tracking picture https://t.example/o.gif"_s});
    }
    const auto inside = shown(u"Hi<div style='display:none'><b><img src=https://t.example/2 width=9></b></div>"_s);
    CHECK(inside.blocked == QStringList{u"remote image https://t.example/2"_s});
    CHECK(inside.pictures.isEmpty());
}

TEST_CASE("a place that the mail itself names, and what is no picture, become their texts", "[text][html]")
{
    for (const auto &source :
         {u"fm-picture:0"_s, u"file:///etc/passwd"_s, u"/etc/passwd"_s, u":/icons/x.png"_s, u"qrc:/x.png"_s,
          u"\\\\host\\share\\x.png"_s, u"data:image/svg+xml,x"_s, u"data:text/html,x"_s, u"javascript:x"_s,
          u"ftp://a.example/x"_s, u"https://"_s, u"cid:"_s, u"http:///etc/passwd"_s, u""_s}) {
        CAPTURE(source);
        const auto result = shown(u"<img src=\"%1\" alt=\"a &lt;b&gt;\">"_s.arg(source));
        CHECK(result.html == u"a &lt;b&gt;"_s);
        CHECK(result.pictures.isEmpty());
    }
}

TEST_CASE("of styles only what they mean survives, as elements", "[text][html]")
{
    CHECK(shown(u"<span style='font-weight:700;color:red'>b</span><span style='Font-Style: italic'>i</span>"
                "<s>x</s><span style='text-decoration:line-through'>9.90</span>"_s)
              .html == u"<span><b>b</b></span><span><i>i</i></span><s>x</s><span><s>9.90</s></span>"_s);
    CHECK(shown(u"<b style='font-weight:normal'><p style='text-align:right;margin:-9px'>sum</p></b>"_s).html ==
          u"<span><p align=\"right\">sum</p></span>"_s);
    CHECK(shown(u"<table><tr><td align=RIGHT style='background:url(//x)'>1<td style='text-align:justify'>2</table>"_s)
              .html == u"<table><tbody><tr><td align=\"right\">1</td><td>2</td></tr></tbody></table>"_s);
    CHECK(sanitiseHtml(u"<p style='text-align:right;font-weight:bold'>sum</p>"_s).html == u"<p>sum</p>"_s);
}

TEST_CASE("the quotation with which a mail ends is kept apart", "[text][html]")
{
    const auto gmail = shown(u"<div>Thanks!</div><br><div class=gmail_quote><div>On Monday we wrote:</div>"
                             "<blockquote>Your <img src=https://a.example/x> parcel</blockquote></div><br>&nbsp;"_s);
    CHECK(gmail.html == u"<div>Thanks!</div><br>"_s);
    CHECK(
        gmail.quoted ==
        u"<div><div>On Monday we wrote:</div><blockquote>Your <img src=\"fm-picture:0\"> parcel</blockquote></div><br>&nbsp;"_s
            .replace(u"&nbsp;"_s, u""_s));
    const auto outlook = shown(u"<div><p>No.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt "
                               "0cm 0cm 0cm'><p><b>From:</b> we</p></div><p>old</p></div>"_s);
    CHECK(outlook.html == u"<div><p>No.</p></div>"_s);
    CHECK(outlook.quoted == u"<div><div><p><b>From:</b> we</p></div><p>old</p></div>"_s);
    const auto thunderbird =
        shown(u"<p>Yes</p><div class=moz-cite-prefix>We:</div><blockquote type=cite>old</blockquote>"_s);
    CHECK(thunderbird.html == u"<p>Yes</p>"_s);
    CHECK(thunderbird.quoted == u"<div>We:</div><blockquote>old</blockquote>"_s);
}

TEST_CASE("words below a quotation answer it, and a bare forward is no quotation", "[text][html]")
{
    for (const auto &html : {u"<p>a</p><blockquote>old</blockquote><p>answer</p>"_s,
                             u"<blockquote>forwarded</blockquote>"_s, u"<blockquote>old</blockquote><p>below</p>"_s}) {
        const auto result = shown(html);
        CHECK(result.quoted.isEmpty());
        CHECK(result.html == html);
    }
}

TEST_CASE("every hostile mail comes out harmless in both forms", "[text][html]")
{
    for (const QString &payload : htmlPayloads()) {
        CAPTURE(payload);
        const SanitisedHtml kept = sanitiseHtml(payload);
        CHECK(harmInHtml(kept.html, 0) == QString());
        CHECK(sanitiseHtml(kept.html).html == kept.html);
        const SanitisedHtml result = shown(payload);
        CHECK(harmInHtml(result.html, result.pictures.size()) == QString());
        CHECK(harmInHtml(result.quoted, result.pictures.size()) == QString());
        const SanitisedHtml again = sanitiseHtml(result.html);
        CHECK(sanitiseHtml(again.html).html == again.html);
    }
}
