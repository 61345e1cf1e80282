// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/OrderNumbers.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

TEST_CASE("a number behind a word for an order is an order's number", "[text][orders]")
{
    const std::pair<QString, QString> cases[] = {
        {u"My order 4711203 never came."_s, u"4711203"_s},
        {u"order #4711 is late"_s, u"4711"_s},
        {u"Order no. 4711?"_s, u"4711"_s},
        {u"the order number is: qx4711b"_s, u"QX4711B"_s},
        {u"ma commande n° 20931 est en retard"_s, u"20931"_s},
        {u"numéro de commande: 20931, merci"_s, u"20931"_s},
        {u"a encomenda n.º 20931-7 não chegou"_s, u"20931-7"_s},
        {u"meu pedido nº 5589 sumiu"_s, u"5589"_s},
        {u"Facture 2024-00871"_s, u"2024-00871"_s},
        {u"Bestellnummer 88123"_s, u"88123"_s},
        {u"Invoice (171-1234567-7654321)"_s, u"171-1234567-7654321"_s},
        {u"Ticket ID 90210!"_s, u"90210"_s},
    };
    for (const auto &[text, number] : cases) {
        CAPTURE(text);
        CHECK(orderNumbers(text) == QStringList{number});
    }
}

TEST_CASE("what is built like an order's number is one without a word for it", "[text][orders]")
{
    CHECK(orderNumbers(u"What about AB-123456 and INV-2024-00123?") ==
          QStringList{u"AB-123456"_s, u"INV-2024-00123"_s});
    CHECK(orderNumbers(u"AB-123456, again AB-123456") == QStringList{u"AB-123456"_s});
}

TEST_CASE("dates, times, years, prices, amounts and phone numbers are no order's number", "[text][orders]")
{
    for (const auto &text : {u"my order of 2024-01-05 and 05/01/2024"_s,
                             u"order 2023 was fine"_s,
                             u"order: 2024-01-05"_s,
                             u"my order: 12:30"_s,
                             u"order 12500,50 is a price"_s,
                             u"order: 1234.50"_s,
                             u"order $12500"_s,
                             u"order € 12500"_s,
                             u"order 12500€"_s,
                             u"order 12500 EUR"_s,
                             u"I want to order 10000 units"_s,
                             u"order 1000 of them"_s,
                             u"order: +351912345678"_s,
                             u"order: 0800 123 4567"_s,
                             u"ref 912 345 678"_s,
                             u"ISO-90001 and RFC-28222, CVE-2024-12345"_s,
                             u"COVID-19 and A-12345"_s,
                             u"call 5551234567"_s,
                             u"https://shop.example/order/4711203 and order.example/AB-123456.html"_s,
                             u"in good order. See you"_s,
                             u"we are 12345 in this boat"_s,
                             u"order\n\n\n\n\n12345"_s,
                             u"order12345@shop.example"_s}) {
        CAPTURE(text);
        CHECK(orderNumbers(text).isEmpty());
    }
}

TEST_CASE("order numbers are found in a long text in one pass", "[text][orders]")
{
    QString text = u"order "_s.repeated(200'000) + u"no. 4711"_s + u", 1-2/3_"_s.repeated(200'000);
    CHECK(orderNumbers(text) == QStringList{u"4711"_s});
    CHECK(orderNumbers(u"7"_s.repeated(1'000'000)).isEmpty());
    QString list;
    for (int i = 0; i < 1'000; ++i)
        list += u"order no. %1\n"_s.arg(100'000 + i);
    CHECK(orderNumbers(list).size() == 50);
}
