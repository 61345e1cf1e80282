// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/MailHtml.h"
#include "core/text/HtmlSanitizer.h"
#include "tests/support/Printers.h"

#include <random>

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("a mail's plain text becomes paragraphs, lists, quotes, emphasis and links", "[text][mailhtml]")
{
    CHECK(mailHtml(u"Hi Ana,\n\nit is < 5 & \"ok\".\nBye"_s) ==
          u"<p>Hi Ana,</p><p>it is &lt; 5 &amp; \"ok\".<br>Bye</p>"_s);
    CHECK(
        mailHtml(u"Do:\n- one\n  and more\n* two\n\n1. a\n2. b\n7. c"_s) ==
        u"<p>Do:</p><ul><li>one<br>and more</li><li>two</li></ul><ol><li>a</li><li>b</li></ol><ol start=\"7\"><li>c</li></ol>"_s);
    CHECK(
        mailHtml(u"> Where is it?\n>> Sent.\n> No.\nIt is here."_s) ==
        u"<blockquote><p>Where is it?</p><blockquote><p>Sent.</p></blockquote><p>No.</p></blockquote><p>It is here.</p>"_s);
    CHECK(mailHtml(u"**Really *very* good**, *yes*."_s) ==
          u"<p><strong>Really <em>very</em> good</strong>, <em>yes</em>.</p>"_s);
    CHECK(mailHtml(u"See **https://shop.example/a*b?x=1&y=2**, shop.com or ann@shop.example."_s) ==
          u"<p>See <strong><a href=\"https://shop.example/a*b?x=1&amp;y=2\" "
          u"rel=\"noopener\">https://shop.example/a*b?x=1&amp;y=2</a></strong>, "
          "<a href=\"https://shop.com\" rel=\"noopener\">shop.com</a> or "
          "<a href=\"mailto:ann@shop.example\" rel=\"noopener\">ann@shop.example</a>.</p>"_s);
}

TEST_CASE("what means nothing in a mail's text stays as it was typed", "[text][mailhtml]")
{
    CHECK(mailHtml(u"2 * 3 * 4, a**b, ** and *, snake_case, -- \nAna"_s) ==
          u"<p>2 * 3 * 4, a**b, ** and *, snake_case, --<br>Ana</p>"_s);
    CHECK(mailHtml(u"-5 degrees\n2026. was good"_s) == u"<p>-5 degrees<br>2026. was good</p>"_s);
    CHECK(mailHtml(u"<script>alert(1)</script> javascript:x"_s) ==
          u"<p>&lt;script&gt;alert(1)&lt;/script&gt; javascript:x</p>"_s);
    CHECK(mailHtml(u" \n\n>\n> \n"_s).isEmpty());
}

TEST_CASE("the sanitiser has nothing to change in a mail's HTML", "[text][mailhtml]")
{
    const QStringList pieces{u"a"_s,
                             u" "_s,
                             u"\n"_s,
                             u"\n\n"_s,
                             u"> "_s,
                             u">"_s,
                             u"- "_s,
                             u"1. "_s,
                             u"2. "_s,
                             u"*"_s,
                             u"**"_s,
                             u"***"_s,
                             u"&lt;"_s,
                             u"<b>"_s,
                             u"\""_s,
                             u"é"_s,
                             u"😀"_s,
                             u"\t"_s,
                             u"shop.com"_s,
                             u"https://shop.example/x?y=1&z=\"<"_s,
                             u"ann@shop.example"_s,
                             u"  "_s,
                             u"\r\n"_s,
                             QString(QChar(0)),
                             QString(QChar(0xD83D)),
                             QString(QChar(0xFFFC)),
                             QString(QChar(0xA0)),
                             QString(QChar(0x85)),
                             QString(QChar(0x2028)),
                             QString(QChar(0x200B)),
                             QString(QChar(0x0C))};
    std::mt19937 random(7);
    for (int i = 0; i < 3'000; ++i) {
        QString text;
        const auto length = random() % 30;
        for (unsigned k = 0; k < length; ++k)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const QString html = mailHtml(text);
        const SanitisedHtml sanitised = sanitiseHtml(html);
        CAPTURE(text);
        REQUIRE(sanitised.html == html);
        REQUIRE(sanitised.blocked.isEmpty());
    }
}

TEST_CASE("a mail too long to be formatted goes as plain text alone", "[text][mailhtml]")
{
    const QString deep = u">>>>>>>>a\n\n"_s.repeated(20'000);
    CHECK(mailHtml(deep).isEmpty());
    CHECK_FALSE(mailHtml(u"A quite usual line of a mail, *often* repeated.\n\n"_s.repeated(500)).isEmpty());
}
