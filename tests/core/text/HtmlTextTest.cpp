// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlText.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("paragraphs, divs and breaks keep their distance", "[text][htmltext]")
{
    CHECK(htmlToText(u"<p>one</p><p>two<br>three</p>"_s) == u"one\n\ntwo\nthree"_s);
    CHECK(htmlToText(u"<div>a</div><div>b</div>c"_s) == u"a\nb\nc"_s);
    CHECK(htmlToText(u"<div>a</div><div><br></div><div>b<br></div>c"_s) == u"a\n\nb\nc"_s);
    CHECK(htmlToText(u"<h1>T</h1>text<hr>more"_s) == u"T\n\ntext\n----------\nmore"_s);
}

TEST_CASE("white space is folded as browsers fold it", "[text][htmltext]")
{
    CHECK(htmlToText(u"  a \n\t b<b> c</b> <i> d </i> "_s) == u"a b c d"_s);
    CHECK(htmlToText(u"a&nbsp;&nbsp;b soft\u00ADhyphen"_s) == u"a  b softhyphen"_s);
    CHECK(htmlToText(u"<pre>x\n  y\tz</pre>"_s) == u"x\n  y    z"_s);
}

TEST_CASE("entities are decoded and hidden parts left out", "[text][htmltext]")
{
    CHECK(htmlToText(u"&eacute;&#8364;&amp;lt; &hearts;"_s) == u"é€&lt; ♥"_s);
    CHECK(htmlToText(u"<head><title>T</title><style>p{}</style></head><div style='display:none'>pre</div>"
                     "<span style=\"opacity:0\">x</span><script>s</script><!-- c -->seen"_s) == u"seen"_s);
    CHECK(htmlToText(u"<div style='display:none !important'>pre</div>Hi<div style='opacity:0.5'>half</div>"_s) ==
          u"Hi\nhalf"_s);
}

TEST_CASE("lists have bullets or numbers and are indented", "[text][htmltext]")
{
    CHECK(htmlToText(u"a<ul><li>one<li>two<ul><li>deep</ul></ul><ol start=3><li>c<li>d</ol>"_s) ==
          u"a\n\n• one\n• two\n  • deep\n\n3. c\n4. d"_s);
}

TEST_CASE("a link tells its address only where the text does not", "[text][htmltext]")
{
    CHECK(htmlToText(u"see <a href='https://a.example/x'>here</a>."_s) == u"see here <https://a.example/x>."_s);
    CHECK(htmlToText(u"<a href='https://www.a.example/'>a.example</a>"_s) == u"a.example"_s);
    CHECK(htmlToText(u"<a href='https://a.example/x'>https://a.example/x</a>"_s) == u"https://a.example/x"_s);
    CHECK(htmlToText(
              u"<a href='mailto:us@a.example?subject=x'>us@a.example</a> <a href='mailto:us@a.example'>write</a>"_s) ==
          u"us@a.example write <us@a.example>"_s);
    CHECK(htmlToText(u"<a href='#top'>up</a> <a href='https://a.example'><img src=x></a>"_s) == u"up"_s);
    CHECK(htmlToText(u"<a href='https://a.example'><img src=x alt=Logo></a>"_s) == u"Logo <https://a.example>"_s);
}

TEST_CASE("quoted blocks are marked line by line", "[text][htmltext]")
{
    CHECK(htmlToText(u"new<blockquote>one<br>two<blockquote><p>deep</p></blockquote></blockquote>after"_s) ==
          u"new\n\n> one\n> two\n>\n> > deep\n\nafter"_s);
}

TEST_CASE("data tables are read row by row and layout tables block by block", "[text][htmltext]")
{
    CHECK(htmlToText(u"<table><tr><th>Item<th>Price<tr><td><p>Shoe</p><td>9<tr><td>Hat<td></table>end"_s) ==
          u"Item | Price\nShoe | 9\nHat\nend"_s);
    CHECK(htmlToText(u"<table><tr><td><table><tr><td>a</table><td>b</table>"_s) == u"a\nb"_s);
}

TEST_CASE("Word's paragraphs are lines", "[text][htmltext]")
{
    CHECK(htmlToText(u"<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal>b</p>"
                     "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>c</p>"_s) == u"a\nb\n\nc"_s);
}

TEST_CASE("Mastodon's shortened links are written out and mentions stay as they look", "[text][htmltext]")
{
    CHECK(
        htmlToText(
            u"<p><span class=\"h-card\"><a href=\"https://m.example/@ann\" class=\"u-url "
            u"mention\">@<span>ann</span></a>"
            "</span> see <a href=\"https://a.example/long/path?x=1\" rel=nofollow><span "
            "class=\"invisible\">https://</span>"
            "<span class=\"ellipsis\">a.example/long</span><span class=\"invisible\">/path?x=1</span></a></p>"
            "<p><a href=\"https://m.example/tags/help\" class=\"mention hashtag\">#<span>help</span></a> :blob:</p>"_s) ==
        u"@ann see https://a.example/long/path?x=1\n\n#help :blob:"_s);
}

TEST_CASE("hostile markup is turned into text in linear time", "[text][htmltext]")
{
    for (const auto &html :
         {u"<blockquote>x"_s.repeated(1'900), u"<div>x"_s.repeated(100'000), u"<ul><li>x"_s.repeated(900),
          u"<a href=http://x>y"_s.repeated(20'000), u"&"_s.repeated(500'000)}) {
        QElapsedTimer timer;
        timer.start();
        CHECK_FALSE(htmlToText(html).isEmpty());
        CHECK(timer.elapsed() < 5'000);
    }
}
