// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SubjectKey.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("reply and forward marks of many languages disappear from the key", "[text][subject]")
{
    for (const auto &subject :
         {u"Where is my order?"_s, u"Re: Where is my order?"_s, u"RE: FW: Where is  my order?"_s,
          u"AW: WG: Where is my order?"_s, u"SV: VS: Where is my order?"_s, u"RES: ENC: where is my order?"_s,
          u"Re[2]: Where is my order?"_s, u"Re (3): Where is my order?"_s, u"Re² : Where is my order?"_s,
          u"RÉP : TR : Where is my order?"_s, u"回复：Where is my order?"_s, u"转发: 回复: Where is my order?"_s,
          u"Odp: PD: Where is my order?"_s, u"Ynt: İLT: Where is my order?"_s, u"ΑΠ: Where is my order?"_s,
          u"R: I: Where is my order?"_s, u"[shop-help] Re: [shop-help] Where is my order?"_s,
          u"Re: Where is my order? (fwd)"_s, u"[Fwd: Where is my order?]"_s})
        CHECK(subjectKey(subject) == u"where is my order?"_s);
}

TEST_CASE("words that merely look like marks stay", "[text][subject]")
{
    CHECK(subjectKey(u"Order: late"_s) == u"order: late"_s);
    CHECK(subjectKey(u"Regarding my order"_s) == u"regarding my order"_s);
    CHECK(subjectKey(u"Re my order"_s) == u"re my order"_s);
    CHECK(subjectKey(u"12: 30 o'clock"_s) == u"12: 30 o'clock"_s);
    CHECK(subjectKey(u"[only a tag]"_s) == u"[only a tag]"_s);
}

TEST_CASE("a ticket number keeps two conversations apart", "[text][subject]")
{
    CHECK(subjectKey(u"Re: [#4711] Refund"_s) == u"[#4711] refund"_s);
    CHECK(subjectKey(u"[#4711] Re: [#4711] Refund"_s) == u"[#4711] refund"_s);
    CHECK(subjectKey(u"[#4712] Refund"_s) != subjectKey(u"[#4711] Refund"_s));
}

TEST_CASE("a subject that is nothing but marks has an empty key", "[text][subject]")
{
    CHECK(subjectKey(u"Re: "_s).isEmpty());
    CHECK(subjectKey(u"Re: Fwd:"_s).isEmpty());
    CHECK(subjectKey({}).isEmpty());
}

TEST_CASE("an answer is told from a forward and from a first mail", "[text][subject]")
{
    CHECK(isReplySubject(u"Re: hello"_s));
    CHECK(isReplySubject(u"[list] AW: hello"_s));
    CHECK(isReplySubject(u"回复：hello"_s));
    CHECK(isReplySubject(u"re[4]: Fwd: hello"_s));
    CHECK_FALSE(isReplySubject(u"Fwd: Re: hello"_s));
    CHECK_FALSE(isReplySubject(u"Reply: how?"_s));
    CHECK_FALSE(isReplySubject(u"[list]"_s));
    CHECK_FALSE(isReplySubject({}));
}

TEST_CASE("a subject of hundreds of marks is still a subject", "[text][subject]")
{
    CHECK(subjectKey(u"Re: "_s.repeated(400) + u"x"_s) == u"x"_s);
    CHECK(subjectKey(u"[#123]"_s.repeated(300) + u"x"_s) == u"[#123] x"_s);
    CHECK(subjectKey(u"a"_s.repeated(1'000'000)).size() < 10'000);
}
