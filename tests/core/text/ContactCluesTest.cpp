// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ContactClues.h"

#include "core/text/IdentityClues.h"
#include "core/text/PageKey.h"
#include "core/text/PersonName.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QStringList valuesOf(const QList<Clue> &clues, ClueKind kind)
{
    QStringList values;
    for (const Clue &clue : clues) {
        if (clue.kind == kind)
            values.append(clue.value);
    }
    return values;
}

QStringList foundIn(const QString &text, ClueKind kind)
{
    return valuesOf(contactClues(text, ClueSource::About), kind);
}

Identity profileOnX(const QString &name, const QString &about)
{
    Identity identity;
    identity.channel = Channel::X;
    identity.handle = u"@quiet_heron_pots"_s;
    identity.name = name;
    identity.profileUrl = u"https://x.com/quiet_heron_pots"_s;
    identity.about = about;
    return identity;
}

}

TEST_CASE("mail addresses are found however they are set, and nothing that is none", "[text][clues]")
{
    CHECK(foundIn(u"Write to <Ana.B@Kiln.example>, or (mailto:a+b@kiln.co.example)."_s, ClueKind::Address) ==
          QStringList{u"ana.b@kiln.example"_s, u"a+b@kiln.co.example"_s});
    CHECK(foundIn(u"E-mail:ana@kiln.example"_s, ClueKind::Address) == QStringList{u"ana@kiln.example"_s});
    CHECK(foundIn(u"a@b @ana ana@ @kiln.example ana@kiln ana@kiln..example x@y@z.example"_s, ClueKind::Address)
              .isEmpty());
}

TEST_CASE("telephone numbers are found as they are written, dates and amounts are none", "[text][clues]")
{
    const std::pair<QString, QString> cases[] = {
        {u"Call +44 7700 900321 now"_s, u"+447700900321"_s},
        {u"+33 (0)1 23 45 67 89"_s, u"+330123456789"_s},
        {u"Tel.: 4365 71 00 01"_s, u"4365710001"_s},
        {u"Tél.+33 6 39 98 55 10"_s, u"+33639985510"_s},
        {u"telefone 219 876 543."_s, u"219876543"_s},
        {u"06 39 98 55 10"_s, u"0639985510"_s},
        {u"(555) 010-4477"_s, u"5550104477"_s},
        {u"00351 912 345 678"_s, u"00351912345678"_s},
    };
    for (const auto &[text, digits] : cases) {
        CAPTURE(text);
        CHECK(foundIn(text, ClueKind::Phone) == QStringList{digits});
    }
    for (const auto &text :
         {u"01-02-2024 10:30"_s, u"2024-01-05 12 00 00"_s, u"on 12345678901"_s, u"1 234 567 890 EUR"_s,
          u"order 4711 0815 99"_s, u"192.168.100.200"_s, u"+1 point"_s, u"0.123 456 7"_s}) {
        CAPTURE(text);
        CHECK(foundIn(text, ClueKind::Phone).isEmpty());
    }
}

TEST_CASE("pages are one however they are spelt, and posts, short links and start pages of networks are none",
          "[text][clues]")
{
    CHECK(pageKey(u"HTTPS://www.Kiln.example/") == u"kiln.example"_s);
    CHECK(pageKey(u"http://kiln.example/About?utm_source=x#top") == u"kiln.example/About"_s);
    CHECK(pageKey(u"https://shop.example/view?id=7&utm_medium=y") == u"shop.example/view?id=7"_s);
    CHECK(pageKey(u"https://mobile.twitter.com/Ana") == u"x.com/ana"_s);
    CHECK(pageKey(u"https://o.example/users/Ana") == u"o.example/@ana"_s);
    for (const auto &url :
         {u"https://x.com/ana/status/1"_s, u"https://o.example/@ana/1"_s, u"https://t.co/abc"_s, u"https://x.com"_s,
          u"https://github.com/"_s, u"ftp://kiln.example/a"_s, u"https://kiln"_s, u"https:///a"_s}) {
        CAPTURE(url);
        CHECK(pageKey(url).isEmpty());
    }
    CHECK(foundIn(u"kiln.example, see https://pots.example/a), v1.2 e.g. file.txt"_s, ClueKind::Page) ==
          QStringList{u"kiln.example"_s, u"pots.example/a"_s});
}

TEST_CASE("a handle is somebody's page where its network is named, and nobody's where it is not", "[text][clues]")
{
    CHECK(foundIn(u"@ana_b on X, Twitter: @ana_c"_s, ClueKind::Page) ==
          QStringList{u"x.com/ana_b"_s, u"x.com/ana_c"_s});
    CHECK(foundIn(u"@Ana@o.example"_s, ClueKind::Page) == QStringList{u"o.example/@ana"_s});
    CHECK(foundIn(u"bluesky: @ana.kiln.example @bo.bsky.social"_s, ClueKind::Page) ==
          QStringList{u"bsky.app/profile/ana.kiln.example"_s, u"bsky.app/profile/bo.bsky.social"_s});
    CHECK(contactClues(u"ask @ana or @kiln.example", ClueSource::About).isEmpty());
}

TEST_CASE("a mail tells of its author only what they wrote themselves", "[text][clues]")
{
    const QString mail = u"Hello,\n\norder A-21903 is here, my other address is ana@home.example.\n"
                         "See https://news.example/story and @carl@o.example.\n\n"
                         "-- \nAna Berg\nKiln Street 4\n+44 7700 900321\n"_s;
    const auto clues = cluesOfMessage(mail, true);
    CHECK(valuesOf(clues, ClueKind::Order) == QStringList{u"A-21903"_s});
    CHECK(valuesOf(clues, ClueKind::Address) == QStringList{u"ana@home.example"_s});
    CHECK(valuesOf(clues, ClueKind::Phone) == QStringList{u"+447700900321"_s});
    CHECK(valuesOf(clues, ClueKind::Signature) == QStringList{u"Ana Berg / Kiln Street 4 / +44 7700 900321"_s});
    CHECK(valuesOf(clues, ClueKind::Page).isEmpty());

    const QString answer = u"Thank you!\n\nOn 3 Mar 2025, Ana Berg <ana@home.example> wrote:\n> order A-21903\n> -- \n"
                           "> Ana Berg\n> +44 7700 900321\n"_s;
    CHECK(cluesOfMessage(answer, true).isEmpty());
    CHECK(cluesOfMessage({}, true).isEmpty());
}

TEST_CASE("a signature is the lines behind its mark, or a short end with a number or an address", "[text][clues]")
{
    CHECK(signatureOf(u"Hi\n\nAna Berg\nTel. +44 7700 900321"_s) == u"Ana Berg\nTel. +44 7700 900321"_s);
    CHECK(signatureOf(u"Hi\n-- \nAna Berg\nPotter"_s) == u"Ana Berg\nPotter"_s);
    CHECK(signatureOf(u"Hi\n\nall the best\nAna"_s).isEmpty());
    CHECK(signatureOf(u"Hi\n-- \nAna"_s).isEmpty());
    CHECK(signatureOf(u"Please call +44 7700 900321\nbefore noon"_s).isEmpty());
}

TEST_CASE("names are full with two words, in any order and spelling, and no department's", "[text][clues]")
{
    CHECK(fullNameKey(u"LOPES, Ána"_s) == u"ana lopes"_s);
    CHECK(fullNameKey(u"Dr. Jean-Paul Roux (he/him) 🚲"_s) == u"jean paul roux"_s);
    for (const auto &name : {u"Ana"_s, u"Ana L."_s, u"ana_lopes"_s, u"ana@lopes.example"_s, u"Kiln Support"_s, u""_s})
        CHECK(fullNameKey(name).isEmpty());
    CHECK(canBeOneName(u"Ana L."_s, u"Ana Lopes"_s));
    CHECK(canBeOneName(u"quiet heron"_s, u"Ana Lopes"_s));
    CHECK(canBeOneName(u"Ana Lopes"_s, u"Ana Maria Lopes"_s));
    CHECK_FALSE(canBeOneName(u"Rui Lopes"_s, u"Ana Lopes"_s));
    CHECK_FALSE(canBeOneName(u"Ana Berg"_s, u"Ana Lopes"_s));
    CHECK_FALSE(canBeOneName(u"The Wombats"_s, u"Joe Smith"_s));
}

TEST_CASE("a profile tells its own page, what it names, and an unusual handle, a parody tells nothing", "[text][clues]")
{
    Identity profile = profileOnX(u"Ana Lopes"_s, u"Pots. ana@kiln.example\nBooking: joe@agency.example"_s);
    profile.links = {{u"https://kiln.example"_s, true}, {u"https://x.com/ana"_s, false}};
    const auto clues = cluesOfIdentity(profile);
    CHECK(clues.contains({ClueKind::Page, ClueSource::Own, u"x.com/quiet_heron_pots"_s}));
    CHECK(clues.contains({ClueKind::Page, ClueSource::Verified, u"kiln.example"_s}));
    CHECK(clues.contains({ClueKind::Page, ClueSource::Profile, u"x.com/ana"_s}));
    CHECK(clues.contains({ClueKind::NameAndDomain, ClueSource::Verified, u"ana lopes|kiln.example"_s}));
    CHECK(valuesOf(clues, ClueKind::Handle) == QStringList{u"quietheronpots"_s});
    CHECK(valuesOf(clues, ClueKind::Address) == QStringList{u"ana@kiln.example"_s});

    CHECK(cluesOfIdentity(profileOnX(u"Ana Lopes"_s, u"Parody. ana@kiln.example"_s)).isEmpty());
    CHECK(valuesOf(cluesOfIdentity(profileOnX(u"Quiet Heron"_s, {})), ClueKind::Handle).isEmpty());

    Identity mail;
    mail.channel = Channel::Email;
    mail.name = u"Ana Lopes"_s;
    mail.remoteKey = mail.handle = u"ana@kiln.example"_s;
    CHECK(valuesOf(cluesOfIdentity(mail), ClueKind::NameAndDomain) == QStringList{u"ana lopes|kiln.example"_s});
    mail.remoteKey = mail.handle = u"ana@gmail.com"_s;
    CHECK(valuesOf(cluesOfIdentity(mail), ClueKind::NameAndDomain).isEmpty());
}

TEST_CASE("clues are found in a long text in one pass", "[text][clues]")
{
    QString text;
    for (int i = 0; i < 50'000; ++i)
        text += u"a@b.example +44 7700 900%1 www.kiln.example/%1 "_s.arg(i);
    CHECK(contactClues(text, ClueSource::Message).size() == 40);
    for (const QString &piece : {u"@"_s, u"."_s, u"+1"_s, u"/"_s, u"1 "_s, u"tel:"_s, u"a.b/@"_s, u"https://"_s})
        CHECK(cluesOfMessage(piece.repeated(300'000), true).size() <= 40);
}
