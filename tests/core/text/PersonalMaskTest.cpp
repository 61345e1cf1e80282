// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PersonalMask.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("nothing personal stands in a masked text, and all of it comes back", "[text][mask]")
{
    const QStringList personal{
        u"Ana Sousa"_s,        u"Sousa"_s,    u"ana@people.example"_s,  u"@ana_s"_s,
        u"+351 912 345 678"_s, u"AB-20417"_s, u"4111 1111 1111 1111"_s, u"https://shop.example/o/20417?token=x"_s};
    const QString text = u"I am Ana Sousa (ana@people.example, @ana_s). Mrs Sousa, if you like! Call +351 912 345 678. "
                         "Order AB-20417, card 4111 1111 1111 1111: https://shop.example/o/20417?token=x."_s;
    PersonalMask mask({u"Ana Sousa"_s});
    const QString masked = mask.masked(text);
    INFO(masked.toStdString());
    for (const QString &each : personal)
        CHECK_FALSE(masked.contains(each, Qt::CaseInsensitive));
    CHECK(masked.contains(u"I am [name-1] ([email-1], [handle-1])."_s));
    CHECK(unmasked(masked, mask.meanings()) == text);
}

TEST_CASE("the same thing has the same mask in every text", "[text][mask]")
{
    PersonalMask mask({u"José"_s});
    CHECK(mask.masked(u"josé wrote to a@b.example"_s) == u"[name-1] wrote to [email-1]"_s);
    CHECK(mask.masked(u"A@B.example is JOSÉ"_s) == u"[email-1] is [name-1]"_s);
}

TEST_CASE("a street and a bank account are masked whole, and a link with one in it as a link", "[text][mask]")
{
    const QString text =
        u"I live at 12 Rua das Flores 3, no: 14 Baker Street, in Porto. Pay PT50 0002 0123 1234 5678 9015 4. "
        "See https://shop.example/PT50000201231234567890154 too."_s;
    PersonalMask mask({});
    const QString masked = mask.masked(text);
    INFO(masked.toStdString());
    CHECK_FALSE(masked.contains(u"Baker"_s));
    CHECK_FALSE(masked.contains(u"PT50"_s));
    CHECK(masked.contains(u"[address-1]"_s));
    CHECK(masked.contains(u"Pay [number-1]."_s));
    CHECK(masked.contains(u"See [link-1] too."_s));
    CHECK(unmasked(masked, mask.meanings()) == text);
}

TEST_CASE("ordinary words, short numbers and parts of words stay", "[text][mask]")
{
    PersonalMask mask({u"Ann Lee"_s, u"Al"_s});
    const QString text = u"Planning: 24 hours, 3 parcels (2 of 5), also at 9.30, annual sleep.\nTwice!"_s;
    CHECK(mask.masked(text) == text);
    CHECK(unmasked(u"[name-7] and [NAME-1]"_s, {{u"[name-1]"_s, u"Ann"_s}}) == u"[name-7] and Ann"_s);
}
