// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyCheck.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

CheckedReply publicPost(const QString &text)
{
    CheckedReply reply;
    reply.text = text;
    reply.channel = Channel::X;
    return reply;
}

/// "kind/detail: what", one finding a line
QStringList foundIn(const CheckedReply &reply, const QList<CheckKind> &off = {})
{
    QStringList lines;
    for (const CheckFinding &finding : checkReply(reply, off)) {
        const QString detail = finding.detail.isEmpty() ? QString() : u'/' + finding.detail;
        lines << (finding.blocks ? u"!"_s : QString()) + toString(finding.kind) + detail + u": "_s + finding.what;
        if (finding.place.length > 0)
            CHECK(reply.text.mid(finding.place.start, finding.place.length) == finding.what);
    }
    return lines;
}

QStringList foundIn(const QString &text)
{
    return foundIn(publicPost(text));
}

// What a day of answering looks like. Each must pass without a word.
const QStringList ordinaryReplies{
    u"Hi Ana, thanks for telling us! Your order 4539148803436467 left our warehouse this morning."_s,
    u"You can track parcel 4539 1488 0343 6467 here: https://track.shop.example/p?id=4539148803436467"_s,
    u"Sorry about that. Please send us a DM with your order number, e.g. AB-20931, and we can look at it."_s,
    u"Call us free on 0800 123 4567 or +44 20 7946 0958, Monday to Friday, 9am-5pm."_s,
    u"Our shop at 221 Baker Street is open until 18:00 today."_s,
    u"You should have received an e-mail from us by now, with a link that is valid for 24 hours."_s,
    u"It's not your fault at all, the app should not have let you in twice!"_s,
    u"Flights BA 2490 and IB 3166 leave on 2026-05-03 at 10:40 and 12:55; the fare is 1,299.00 EUR."_s,
    u"Please write to customer.care@shop.example or to support@shop.example."_s,
    u"The USB HDMI LED of your TV box blinks: unplug it for 30 seconds. LOL 😀!!"_s,
    u"Version 10.0.19045.3803 (build 20240115) fixes it. Ratio 16:9, and/or 3.5 mm."_s,
    u"IMEI 353879234252633 is registered, ticket 371449635398431 is closed."_s,
    u"We're sorry for the wait. Your refund was sent on Monday and takes up to 5 working days."_s,
    u"Which version do you use: the one at shop.example/app or the one from the store?"_s,
    u"Hi there! See www.shop.example, https://shop.example/a_(b), HTTP://shop.example:8080/x?y=z#k and ftp is off."_s,
    u"Our site works over https: and not http: any more, so please use https://shop.example."_s,
    u"Use https://[2001:db8::1]/ or http://192.0.2.1/status, and see https://bücher.example/ – thanks!"_s,
    u"Olá, João! O pedido 2093-1881 saiu hoje e chega até sexta-feira, dia 12/05/2026."_s,
    u"Ligue para 4004 1234 (capitais) ou 0800 123 4567, de segunda a sexta, das 8h às 18h."_s,
    u"A Avenida Paulista, 2 faixas, está interditada; o ônibus 875A atrasa cerca de 15 minutos."_s,
    u"Nossa loja fica na Rua das Flores, 15, e abre às 9h."_s,
    u"Já devolvemos R$ 1.299,90 no seu cartão final 4321; aparece em até 2 faturas."_s,
    u"Bonjour Zoé, je vous rappelle que la livraison est offerte dès 50 €. Bonne journée !"_s,
    u"Appelez-nous au 01 23 45 67 89, nous sommes là de 9 h à 18 h !"_s,
    u"Le colis est parti du 12 rue, pardon, du dépôt 12, hier soir !"_s,
    u"Hola, tu pedido número 5500000000000004 ya salió. No es culpa tuya, fue un fallo nuestro."_s,
    u"Llámanos al 900 123 456, de lunes a viernes. ¡Gracias por avisar!"_s,
    u"Hallo, das Paket 00340434161094042557 ist unterwegs. Unsere Filiale: Hauptstraße 5."_s,
    u"Das ist nicht Ihre Schuld, wir haben die Bestellnummer 4012888888881881 doppelt gebucht."_s,
    u"Sie erreichen unsere Hotline unter 0800 1234567."_s,
    u"ご連絡ありがとうございます。確認いたしますので、少々お待ちください。"_s,
    u"THANK YOU! We are happy that it works again."_s,
    u"Please update to iOS 17.5.1 {on Wi-Fi} and restart. OK?"_s,
    u"Your code is valid until 31.12.2026, 23:59 CET. Terms: https://shop.example/terms."_s,
    u"In 5 minutes the tickets are on sale at box office 3."_s,
    u"Send us a DM with your order number and we'll get back to you."_s,
    u"Envie-nos o número do pedido por mensagem e entraremos em contato."_s,
    u"Écrivez-nous en privé et nous reviendrons vers vous."_s,
    u"Numbers such as 1234 5678 9012 3456 or DE00 1234 5678 9012 3456 78 are examples only."_s,
};

}

TEST_CASE("ordinary replies pass every check", "[reply][check]")
{
    for (const QString &text : ordinaryReplies) {
        CAPTURE(text);
        CHECK(foundIn(text).isEmpty());
    }
}

TEST_CASE("personal data is found in a public post, and only there", "[reply][check]")
{
    const std::pair<QString, QString> posts[] = {
        {u"We'll send it to ana.lopes84@gmail.com today"_s, u"personal-data/email: ana.lopes84@gmail.com"_s},
        {u"Is ana.lopes@firm.example still right?"_s, u"personal-data/email: ana.lopes@firm.example"_s},
        {u"Our courier tried your number +44 7700 900123 twice."_s, u"personal-data/phone: +44 7700 900123"_s},
        {u"Seu telefone é (11) 91234-5678, certo? tel. 11 91234-5678"_s, u"personal-data/phone: 11 91234-5678"_s},
        {u"The card 4539 1488 0343 6467 was charged twice"_s, u"personal-data/card: 4539 1488 0343 6467"_s},
        {u"Amex 3714 496353 98431 is not accepted"_s, u"personal-data/card: 3714 496353 98431"_s},
        {u"o cartão 5500-0000-0000-0004 foi recusado"_s, u"personal-data/card: 5500-0000-0000-0004"_s},
        {u"Refunded to DE89 3704 0044 0532 0130 00 today"_s, u"personal-data/iban: DE89 3704 0044 0532 0130 00"_s},
        {u"PT50000201231234567890154 está certo?"_s, u"personal-data/iban: PT50000201231234567890154"_s},
        {u"We have 12 Old Mill Lane as your address"_s, u"personal-data/address: 12 Old Mill Lane"_s},
        {u"Vous habitez bien au 12 bis rue de la Paix ?"_s, u"personal-data/address: 12 bis rue de la Paix"_s},
        {u"Entregamos na Rua Augusta, 1500, apto 12?"_s, u"personal-data/address: Rua Augusta, 1500"_s},
        {u"¿Sigues en Calle de Alcalá, 12?"_s, u"personal-data/address: Calle de Alcalá, 12"_s},
        {u"Wohnen Sie noch in der Bahnhofstraße 5a?"_s, u"personal-data/address: Bahnhofstraße 5a"_s}};
    for (const auto &[text, expected] : posts) {
        CAPTURE(text);
        CHECK(foundIn(text) == QStringList{expected});
        CheckedReply privately = publicPost(text);
        privately.visibility = Visibility::Private;
        CHECK(foundIn(privately).isEmpty());
        CheckedReply mail = publicPost(text);
        mail.channel = Channel::Email;
        CHECK(foundIn(mail).isEmpty());
    }
}

TEST_CASE("a promise needs a follow-up", "[reply][check]")
{
    for (const QString &text :
         {u"Thanks! We’ll get back to you tomorrow."_s, u"I will let you know once it is there."_s,
          u"Nous revenons vers vous dès demain."_s, u"Je vous rappelle demain matin."_s,
          u"On vous tient au courant !"_s, u"Entraremos em contato até sexta."_s, u"Vamos te ligar para combinar."_s,
          u"Nos pondremos en contacto contigo."_s, u"Te avisaremos mañana."_s, u"Wir melden uns morgen."_s,
          u"Wir rufen Sie morgen zurück."_s}) {
        CAPTURE(text);
        CheckedReply reply = publicPost(text);
        const auto found = checkReply(reply, {});
        REQUIRE(found.size() == 1);
        CHECK(found.first().kind == CheckKind::Promise);
        CHECK_FALSE(found.first().blocks);
        reply.hasFollowUp = true;
        CHECK(checkReply(reply, {}).isEmpty());
    }
}

TEST_CASE("tone is warned of seldom", "[reply][check]")
{
    CHECK(foundIn(u"Hello. PLEASE READ THE MANUAL FIRST. Thanks"_s) ==
          QStringList{u"tone/capitals: PLEASE READ THE MANUAL FIRST"_s});
    CHECK(foundIn(u"Not again!!! Sorry"_s) == QStringList{u"tone/exclamation: !!!"_s});
    CHECK(foundIn(u"Great!! Nice!! Wow!!"_s).size() == 1);
    for (const QString &text :
         {u"You should have read the terms."_s, u"Please calm down."_s, u"As we already told you, it is sent."_s,
          u"Vous auriez dû lire les conditions."_s, u"Calmez-vous, c’est en route."_s,
          u"Você deveria ter lido o manual."_s, u"A culpa é sua."_s, u"Deberías haber leído la política."_s,
          u"Es culpa tuya."_s, u"Sie hätten die Anleitung lesen müssen."_s, u"Das ist Ihre Schuld."_s}) {
        CAPTURE(text);
        REQUIRE(checkReply(publicPost(text), {}).size() == 1);
        CHECK(checkReply(publicPost(text), {}).first().detail == u"blame"_s);
    }
}

TEST_CASE("a link that does not parse is shown", "[reply][check]")
{
    const std::pair<QString, QString> broken[] = {
        {u"See http:/shop.example/x now"_s, u"http:/shop.example/x"_s},
        {u"See https://exa mple.com now"_s, u"https://exa"_s},
        {u"See https:// shop.example"_s, u"https://"_s},
        {u"(www.shop)"_s, u"www.shop"_s},
        {u"Go to www. shop.example"_s, u"www."_s},
        {u"htps://shop.example/x."_s, u"htps://shop.example/x"_s},
        {u"https//shop.example"_s, u"https//shop.example"_s},
        {u"http:\\\\shop.example"_s, u"http:\\\\shop.example"_s},
        {u"https://https://shop.example"_s, u"https://https://shop.example"_s},
        {u"https://shop..example/x"_s, u"https://shop..example/x"_s},
        {u"https://-shop.example/"_s, u"https://-shop.example/"_s},
        {u"https:///shop.example"_s, u"https:///shop.example"_s},
        {u"https://shop.example:port/"_s, u"https://shop.example:port/"_s}};
    for (const auto &[text, what] : broken) {
        CAPTURE(text);
        CHECK(foundIn(text) == QStringList{u"link: "_s + what});
    }
}

TEST_CASE("a reply in another language than the customer's is told, and one without where it is asked for",
          "[reply][check]")
{
    CheckedReply reply = publicPost(u"Thank you for your patience, the parcel has left our warehouse today."_s);
    reply.customerLanguage = u"pt-BR"_s;
    CHECK(foundIn(reply) == QStringList{u"language/pt: en"_s});
    reply.customerLanguage = u"en-GB"_s;
    CHECK(foundIn(reply).isEmpty());
    reply.language = u"fr"_s; // it says so
    CHECK(foundIn(reply) == QStringList{u"language/fr: en"_s});
    reply.text = u"OK!"_s; // too short to tell
    CHECK(foundIn(reply) == QStringList{u"language/en: fr"_s});
    reply.language.clear();
    CHECK(foundIn(reply).isEmpty());
    reply.channel = Channel::Bluesky;
    CHECK(foundIn(reply) == QStringList{u"no-language: "_s});
    reply.language = u"en"_s;
    CHECK(foundIn(reply).isEmpty());
}

TEST_CASE("what blocks comes first, and every check can be switched off", "[reply][check]")
{
    CheckedReply reply = publicPost(u"Hi {customer.first-name}, calm down. We'll be in touch: http:/x ana@gmail.com"_s);
    reply.channel = Channel::Mastodon;
    reply.customerLanguage = u"pt"_s;
    reply.files = {{u"box.png"_s, u"image/png"_s, u" "_s, {}},
                   {u"a.png"_s, u"image/png"_s, u"A box"_s, {}},
                   {u"terms.pdf"_s, u"application/pdf"_s, {}, {}}};
    reply.refusal = u"They asked not to be written to"_s;
    reply.isOvertaken = true;
    reply.otherAgent = u"bea"_s;
    reply.position = u"We never answer."_s;
    reply.isExpired = true;
    const QStringList found = foundIn(reply);
    CHECK(found.mid(0, 3) == QStringList{u"!do-not-contact: They asked not to be written to"_s, u"!new-message: "_s,
                                         u"!placeholder: {customer.first-name}"_s});
    CHECK(found.contains(u"other-agent: bea"_s));
    CHECK(found.contains(u"alt-text: box.png"_s));
    CHECK(found.contains(u"expired/expired: "_s));
    CHECK(found.contains(u"expired/changed: "_s));
    CHECK(found.contains(u"language/pt: en"_s));
    CHECK(found.size() == 13);
    for (const CheckKind kind : allCheckKinds()) {
        CAPTURE(toString(kind).toStdString());
        CHECK(checkKindFromString(toString(kind)) == kind);
        CHECK(foundIn(reply).filter(toString(kind)).isEmpty() == false);
        for (const CheckFinding &finding : checkReply(reply, {kind}))
            CHECK(finding.kind != kind);
    }
    CHECK(foundIn(reply, allCheckKinds()).isEmpty());
    CHECK_FALSE(checkKindFromString(u"spelling"_s));
}

TEST_CASE("an approved position may have a greeting around it", "[reply][check]")
{
    CheckedReply reply = publicPost(u"Hi Ana,\nWe never  answer. Bye"_s);
    reply.position = u"We never answer."_s;
    CHECK(foundIn(reply).isEmpty());
    reply.isExpired = true;
    CHECK(foundIn(reply) == QStringList{u"expired/expired: "_s});
}

TEST_CASE("a mail answers for its own words, not for those it quotes", "[reply][check]")
{
    CheckedReply mail = publicPost(u"> WHERE IS MY PARCEL NOW!!! http:/x\nIt is on its way."_s);
    mail.channel = Channel::Email;
    CHECK(foundIn(mail).isEmpty());
}
