// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuoteFold.h"
#include "tests/support/Printers.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QString visibleOf(const QString &text)
{
    return foldQuotes(text).visible;
}

QString allParts(const QString &text)
{
    QString all;
    for (const TextPart &part : foldQuotes(text).parts)
        all += part.text;
    return all;
}

}

TEST_CASE("a reply heading is known in the languages that customers write", "[text][quote]")
{
    for (const auto &heading : {u"On Fri, Jan 5, 2024 at 10:00 AM Ann Smith <ann@shop.example> wrote:"_s,
                                u"On 5 Jan 2024, at 10:00, Ann Smith wrote:"_s,
                                u"Le ven. 5 janv. 2024 à 10:00, Ann Smith <ann@shop.example> a écrit :"_s,
                                u"Em sex., 5 de jan. de 2024 às 10:00, Ann Smith <ann@shop.example> escreveu:"_s,
                                u"El vie, 5 ene 2024 a las 10:00, Ann Smith (<ann@shop.example>) escribió:"_s,
                                u"Am Fr., 5. Jan. 2024 um 10:00 Uhr schrieb Ann Smith <ann@shop.example>:"_s,
                                u"Am 05.01.2024 um 10:00 schrieb Ann Smith:"_s,
                                u"Il giorno ven 5 gen 2024 alle ore 10:00 Ann Smith <ann@shop.example> ha scritto:"_s,
                                u"Op vr 5 jan 2024 om 10:00 schreef Ann Smith <ann@shop.example>:"_s,
                                u"pt., 5 sty 2024 o 10:00 Ann Smith <ann@shop.example> napisał(a):"_s,
                                u"W dniu 05.01.2024 o 10:00, Ann Smith pisze:"_s,
                                u"Den fre 5 jan. 2024 kl 10:00 skrev Ann Smith <ann@shop.example>:"_s,
                                u"Den fre. 5. jan. 2024 kl. 10.00 skrev Ann Smith <ann@shop.example>:"_s,
                                u"fre. 5. jan. 2024 kl. 10:00 skrev Ann Smith <ann@shop.example>:"_s,
                                u"pe 5. tammik. 2024 klo 10.00 Ann Smith (ann@shop.example) kirjoitti:"_s,
                                u"пт, 5 янв. 2024 г. в 10:00, Ann Smith <ann@shop.example>:"_s,
                                u"5 января 2024 г., в 10:00, Ann Smith написал(а):"_s,
                                u"pá 5. 1. 2024 v 10:00 odesílatel Ann <ann@shop.example> napsal:"_s,
                                u"Ann Smith <ann@shop.example> ezt írta (időpont: 2024. jan. 5., P, 10:00):"_s,
                                u"Ann Smith <ann@shop.example>, 5 Oca 2024 Cum, 10:00 tarihinde şunu yazdı:"_s,
                                u"În vin., 5 ian. 2024 la 10:00, Ann Smith <ann@shop.example> a scris:"_s,
                                u"Στις Παρ 5 Ιαν 2024 στις 10:00 ο χρήστης Ann <ann@shop.example> έγραψε:"_s,
                                u"2024年1月5日(金) 10:00 Ann Smith <ann@shop.example>:"_s,
                                u"Ann Smith <ann@shop.example> 于2024年1月5日周五 10:00写道："_s,
                                u"2024년 1월 5일 (금) 오전 10:00, Ann Smith <ann@shop.example>님이 작성:"_s,
                                u"Vào Th 6, 5 thg 1, 2024 lúc 10:00 Ann <ann@shop.example> đã viết:"_s}) {
        CAPTURE(heading);
        CHECK(visibleOf(u"Still broken.\n\n"_s + heading + u"\n\n> Hello\n> there\n"_s) == u"Still broken."_s);
        CHECK(visibleOf(u"Still broken.\n\n"_s + heading + u"\n\nHello\nthere\n"_s) == u"Still broken."_s);
    }
}

TEST_CASE("a heading that a mail program wrapped is known too", "[text][quote]")
{
    CHECK(
        visibleOf(
            u"Yes\r\n\r\nOn Fri, Jan 5, 2024 at 10:00 AM Ann Smith\r\n<ann@shop.example> wrote:\r\n\r\n> Hello\r\n"_s) ==
        u"Yes"_s);
    CHECK(visibleOf(u"Yes\n\nLe ven. 5 janv. 2024 à 10:00, Ann Smith <\nann@shop.example> a\nécrit :\n> Hello\n"_s) ==
          u"Yes"_s);
    CHECK(visibleOf(u"Yes\nOn Friday, January 5, 2024, Ann\nSmith <ann@shop.example>\nwrote:\nHello\n"_s) == u"Yes"_s);
}

TEST_CASE("a sentence that looks like a heading stays", "[text][quote]")
{
    for (const auto &text : {u"On your page you can read:\n\n  free returns"_s, u"He wrote:\nI will refund you"_s,
                             u"On Monday I called you.\n\nNobody answered."_s, u"As I wrote: 5 items are missing"_s,
                             u"Please note:\n- one\n- two"_s, u"From my side: all good\nTo be sure: call me"_s})
        CHECK(visibleOf(text) == text);
    CHECK(visibleOf(u"On Monday I called.\nOn 5 Jan 2024, Ann wrote:\n> Hello"_s) == u"On Monday I called."_s);
}

TEST_CASE("Outlook's repeated header begins a quote", "[text][quote]")
{
    for (const auto &header :
         {u"From: Ann <ann@shop.example>\nSent: Friday, 5 January 2024 10:00\nTo: Bo\nSubject: RE: Order"_s,
          u"*From:* Ann\n*Sent:* Friday\n*To:* Bo\n*Subject:* Order"_s,
          u"Von: Ann\nGesendet: Freitag, 5. Januar 2024 10:00\nAn: Bo\nBetreff: AW: Bestellung"_s,
          u"De : Ann\nEnvoyé : vendredi 5 janvier 2024 10:00\nÀ : Bo\nObjet : RE: Commande"_s,
          u"De: Ann\nEnviada em: sexta-feira\nPara: Bo\nAssunto: RES: Pedido"_s,
          u"De: Ann\nEnviado el: viernes\nPara: Bo\nAsunto: RE: Pedido"_s,
          u"Da: Ann\nInviato: venerdì\nA: Bo\nOggetto: R: Ordine"_s,
          u"Van: Ann\nVerzonden: vrijdag\nAan: Bo\nOnderwerp: RE: Bestelling"_s,
          u"Od: Ann\nWysłano: piątek\nDo: Bo\nTemat: Odp: x"_s,
          u"Från: Ann\nSkickat: den 5 januari\nTill: Bo\nÄmne: SV: x"_s,
          u"Fra: Ann\nSendt: 5. januar\nTil: Bo\nEmne: SV: x"_s,
          u"发件人: Ann\n发送时间: 2024年1月5日\n收件人: Bo\n主题: 回复: x"_s}) {
        CAPTURE(header);
        CHECK(visibleOf(u"Thanks.\n\n________________________________\n"_s + header + u"\n\nOld text\n"_s) ==
              u"Thanks."_s);
        CHECK(visibleOf(u"Thanks.\n\n"_s + header + u"\n\n> Old text\n"_s) == u"Thanks."_s);
    }
}

TEST_CASE("markers of originals and forwards begin a quote", "[text][quote]")
{
    for (const auto &marker :
         {u"-----Original Message-----"_s, u"-------- Original Message --------"_s,
          u"-----Ursprüngliche Nachricht-----"_s, u"----- Message d'origine -----"_s,
          u"----- Message d’origine -----"_s, u"-----Mensagem original-----"_s, u"-----Mensaje original-----"_s,
          u"-----Messaggio originale-----"_s, u"-----Oorspronkelijk bericht-----"_s,
          u"-----Ursprungligt meddelande-----"_s, u"-----Oprindelig meddelelse-----"_s,
          u"---------- Forwarded message ---------"_s, u"---------- Weitergeleitete Nachricht ----------"_s,
          u"Begin forwarded message:"_s, u"Início da mensagem encaminhada:"_s}) {
        CAPTURE(marker);
        CHECK(visibleOf(u"See below.\n\n"_s + marker + u"\nFrom: Ann\nSubject: x\n\nOld text\n"_s) == u"See below."_s);
    }
    CHECK(visibleOf(u"Original message\nof mine"_s) == u"Original message\nof mine"_s);
}

TEST_CASE("signatures are folded and words that look like one are not", "[text][quote]")
{
    CHECK(visibleOf(u"Hi\n\n-- \nAnn\nShop\n\n5 Street"_s) == u"Hi"_s);
    CHECK(visibleOf(u"Hi\n--\nAnn"_s) == u"Hi"_s);
    CHECK(visibleOf(u"Hi\n\n-Ann Smith\n"_s) == u"Hi"_s);
    CHECK(visibleOf(u"Hi\n\n____________________\nshop mailing list\nshop@lists.example"_s) == u"Hi"_s);
    for (const auto &sent :
         {u"Sent from my iPhone"_s, u"Envoyé de mon iPhone"_s, u"Enviado do meu iPhone"_s, u"Enviado desde mi iPhone"_s,
          u"Von meinem iPhone gesendet"_s, u"Inviato da iPhone"_s, u"Verzonden vanaf mijn iPhone"_s,
          u"Wysłane z iPhone'a"_s, u"Skickat från min iPhone"_s, u"Sendt fra min iPhone"_s, u"iPhoneから送信"_s,
          u"发自我的iPhone"_s, u"Get Outlook for iOS"_s, u"Sent from Yahoo Mail on Android"_s}) {
        CAPTURE(sent);
        CHECK(visibleOf(u"Hi\n\n"_s + sent) == u"Hi"_s);
        CHECK(visibleOf(u"Hi\n\n"_s + sent + u"\n\nOn 5 Jan 2024, at 10:00, Ann wrote:\n\n> Old"_s) == u"Hi"_s);
    }
    for (const auto &text : {u"Hi\n\nSent from my desk, which is easier."_s, u"a -- b"_s, u"- one\n- two"_s,
                             u"Hi\n\n-Item one\n-Item two"_s})
        CHECK(visibleOf(text) == text);
    CHECK(visibleOf(u"one\n--\n"_s + u"line\n"_s.repeated(30)).contains(u"line"_s));
}

TEST_CASE("answers between quoted lines are all visible and the parts keep their order", "[text][quote]")
{
    const FoldedText folded =
        foldQuotes(u"On 5 Jan 2024, Ann wrote:\n> Which size?\n\nM please.\n\n> Which colour?\n\nBlue.\n\n-- \nBo\n"_s);
    CHECK(folded.visible == u"M please.\n\nBlue."_s);
    REQUIRE(folded.parts.size() == 5);
    CHECK(folded.parts[0].isQuoted);
    CHECK(folded.parts[1].text == u"M please.\n\n"_s);
    CHECK(folded.parts[2].text == u"> Which colour?\n\n"_s);
    CHECK(folded.parts[4].text == u"-- \nBo\n"_s);
    CHECK(folded.quoted.contains(u"Which size?"_s));
}

TEST_CASE("an elision below a heading does not hide the answers", "[text][quote]")
{
    CHECK(visibleOf(u"Hi,\n\nOn 5 Jan 2024, Ann wrote:\n\n[...]\n> Which size?\n\nM please.\n"_s) ==
          u"Hi,\n\n[...]\n\nM please."_s);
}

TEST_CASE("what wrapping cut off a quoted line belongs to the quote", "[text][quote]")
{
    CHECK(visibleOf(
              u"Yes.\n\n> a quoted line that was so long that a mail program had to wrap\nit\n> and one more\n"_s) ==
          u"Yes."_s);
}

TEST_CASE("a bare forward stays visible as a whole", "[text][quote]")
{
    const QString text = u"---------- Forwarded message ---------\nFrom: Ann\nSubject: x\n\nHello"_s;
    CHECK(foldQuotes(text).visible == text);
    CHECK(foldQuotes(text).quoted.isEmpty());
    CHECK(visibleOf({}).isEmpty());
    CHECK(visibleOf(u"\n \n"_s).isEmpty());
}

TEST_CASE("the parts together are the mail to the character", "[text][quote]")
{
    const QStringList lines{u"> q\n"_s,
                            u"text\r\n"_s,
                            u"\n"_s,
                            u"-- \n"_s,
                            u"On 5 Jan 2024, Ann wrote:\n"_s,
                            u"From: a\n"_s,
                            u"To: b\n"_s,
                            u"Subject: c\n"_s,
                            u"-----Original Message-----\n"_s,
                            u"Sent from my iPhone\n"_s,
                            u"_____\n"_s,
                            u" \t"_s,
                            u"-Ann\n"_s};
    QRandomGenerator random(11);
    for (int i = 0; i < 2'000; ++i) {
        QString text;
        for (int k = random.bounded(14); k > 0; --k)
            text += lines[random.bounded(static_cast<int>(lines.size()))];
        CAPTURE(text);
        CHECK(allParts(text) == text);
    }
}

TEST_CASE("no text makes folding slow", "[text][quote]")
{
    for (const auto &text :
         {u">"_s.repeated(2'000'000), u"On\n"_s.repeated(300'000), u"On x wrote:\n"_s.repeated(100'000),
          u"From: a\n"_s.repeated(100'000), u"\n"_s.repeated(1'000'000), u"On a <"_s.repeated(300'000),
          u"--\nx\n"_s.repeated(100'000), u"_____\n\n"_s.repeated(100'000)}) {
        QElapsedTimer timer;
        timer.start();
        CHECK_FALSE(foldQuotes(text).parts.isEmpty());
        CHECK(timer.elapsed() < 10'000);
    }
}
