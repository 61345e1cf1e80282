// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailAddresses.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QString shown(const QByteArray &header)
{
    QStringList texts;
    for (const Mailbox &mailbox : parseMailboxes(header))
        texts.append(mailbox.name + u'|' + mailbox.address);
    return texts.join(u" ; "_s);
}

}

TEST_CASE("Well-formed address lists are read", "[mime]")
{
    CHECK(shown("a@b.example") == u"|a@b.example"_s);
    CHECK(shown("Ana Lima <a@b.example>, c@d.example") == u"Ana Lima|a@b.example ; |c@d.example"_s);
    CHECK(shown("\"Lima, Ana\" <a@b.example>") == u"Lima, Ana|a@b.example"_s);
    CHECK(shown("\"say \\\"hi\\\"\" <a@b.example>") == u"say \"hi\"|a@b.example"_s);
    CHECK(shown("a@b.example (Ana (the boss))") == u"Ana (the boss)|a@b.example"_s);
    CHECK(shown("Team: a@b.example, Bob <c@d.example>;, e@f.example") ==
          u"|a@b.example ; Bob|c@d.example ; |e@f.example"_s);
    CHECK(shown("undisclosed-recipients:;").isEmpty());
    CHECK(shown("=?utf-8?Q?Andr=C3=A9?= <a@b.example>") == u"André|a@b.example"_s);
    CHECK(shown("<@relay.example,@other.example:a@b.example>") == u"|a@b.example"_s);
    CHECK(shown("\"john doe\"@b.example") == u"|\"john doe\"@b.example"_s);
}

TEST_CASE("Broken address lists give what can be read", "[mime]")
{
    CHECK(shown("Lima, Ana <a@b.example>, Bob <c@d.example>") == u"Lima, Ana|a@b.example ; Bob|c@d.example"_s);
    CHECK(shown("=?utf-8?Q?Lima,_Ana?= <a@b.example>") == u"Lima, Ana|a@b.example"_s);
    CHECK(shown("\"=?utf-8?Q?Andr=C3=A9?=\" <a@b.example>") == u"André|a@b.example"_s);
    CHECK(shown("=?utf-8?B?QW5hIDxhQGIuZXhhbXBsZT4=?=") == u"Ana|a@b.example"_s);
    CHECK(shown("\"Ana <a@b.example>") == u"\"Ana|a@b.example"_s);
    CHECK(shown("Ana (the boss <a@b.example>") == u"Ana (the boss|a@b.example"_s);
    CHECK(shown("Ana <a@b.example") == u"Ana|a@b.example"_s);
    CHECK(shown("Ana <a@b.example> Bob <c@d.example>") == u"Ana|a@b.example ; Bob|c@d.example"_s);
    CHECK(shown("a@b.example; c@d.example") == u"|a@b.example ; |c@d.example"_s);
    CHECK(shown("Ana a@b.example") == u"Ana|a@b.example"_s);
    CHECK(shown("a @ b.example") == u"|a@b.example"_s);
    CHECK(shown("<mailto:a@b.example>") == u"|a@b.example"_s);
    CHECK(shown("a@b.example <Ana>") == u"Ana|a@b.example"_s);
    CHECK(shown("<<a@b.example>>") == u"|a@b.example"_s);
    CHECK(shown("nobody").isEmpty());
    CHECK(shown("").isEmpty());
    CHECK(shown("<>").isEmpty());
}

TEST_CASE("A list of a million characters is read in bounded time", "[mime]")
{
    CHECK(parseMailboxes(QByteArray(1'000'000, '(')).isEmpty());
    CHECK(parseMailboxes(QByteArray(1'000'000, '"')).isEmpty());
    CHECK(parseMailboxes(QByteArray("=?").repeated(500'000)).isEmpty());
    CHECK(parseMailboxes(QByteArray("a,").repeated(500'000)).isEmpty());
    CHECK(parseMailboxes(QByteArray("<").repeated(500'000)).isEmpty());
}
