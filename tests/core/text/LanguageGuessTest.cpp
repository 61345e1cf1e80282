// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/LanguageGuess.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("what customers write is told by its language", "[text][language]")
{
    const std::pair<QString, QString> known[] = {
        {u"My bag was lost in Guarulhos and nobody answers"_s, u"en"_s},
        {u"cadê meu reembolso? já faz três semanas"_s, u"pt"_s},
        {u"internet caiu de novo em pinheiros sp"_s, u"pt"_s},
        {u"o meu telemóvel não liga desde ontem"_s, u"pt"_s},
        {u"je ne suis pas content du tout"_s, u"fr"_s},
        {u"colis jamais recu et personne ne repond"_s, u"fr"_s},
        {u"estoy muy enfadado con vuestro servicio"_s, u"es"_s},
        {u"Ich warte seit drei Wochen auf mein Paket"_s, u"de"_s},
        {u"返品したいのですが、どうすればいいですか"_s, u"ja"_s},
        {u"我的包裹在哪里？我已经等了三个星期了，还没有收到任何消息"_s, u"zh"_s},
        {u"Где мой заказ? Я жду его уже три недели, и никто не отвечает"_s, u"ru"_s},
        {u"@firstmile\n#help https://shop.example/the/way/out vocês nunca respondem no chat"_s, u"pt"_s}};
    for (const auto &[text, language] : known) {
        CAPTURE(text);
        CHECK(guessLanguage(text) == language);
    }
}

TEST_CASE("a language that is not sure is not said", "[text][language]")
{
    for (const QString &text :
         {u"cadê meu reembolso"_s, u"CADE MEU REEMBOLSO"_s, u"lamentable"_s, u"ok"_s, u"Thanks!"_s, u""_s,
          u"ninguém responde no chat"_s, u"Tô esperando desde segunda"_s, u"sem internet ha 3 dias"_s,
          u"@customer.care #refund https://shop.example/where-is-my-order"_s, u"1234 5678 9012 3456 7890 1234 5678"_s,
          u"🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏🙏"_s}) {
        CAPTURE(text);
        const QString guess = guessLanguage(text);
        CHECK((guess.isEmpty() || guess == u"pt"_s)); // never another
    }
    CHECK(guessLanguage(u"cadê meu reembolso"_s).isEmpty());
    CHECK(guessLanguage(u"Thanks!"_s).isEmpty());
}
