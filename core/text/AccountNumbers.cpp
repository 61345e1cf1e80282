// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/AccountNumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct CardNetwork
{
    int from = 0; ///< the beginnings of its numbers, both inclusive, of the same number of digits
    int to = 0;
    QList<qsizetype> lengths;
};

const QList<CardNetwork> &cardNetworks()
{
    static const QList<CardNetwork> networks{{4, 4, {13, 16, 19}},
                                             {51, 55, {16}},
                                             {2221, 2720, {16}},
                                             {34, 34, {15}},
                                             {37, 37, {15}},
                                             {36, 36, {14}},
                                             {38, 38, {14}},
                                             {300, 305, {14}},
                                             {3528, 3589, {16}},
                                             {6011, 6011, {16, 19}},
                                             {644, 649, {16, 19}},
                                             {65, 65, {16, 19}},
                                             {62, 62, {16, 17, 18, 19}},
                                             {5018, 5018, {16}},
                                             {5020, 5020, {16}},
                                             {5038, 5038, {16}},
                                             {6304, 6304, {16}},
                                             {6759, 6763, {16}},
                                             {5066, 5067, {16}},
                                             {5090, 5099, {16}},
                                             {636368, 636368, {16}},
                                             {606282, 606282, {16}}};
    return networks;
}

bool isOfCardNetwork(const QString &digits)
{
    return std::ranges::any_of(cardNetworks(), [&](const CardNetwork &network) {
        const int start = digits.left(QString::number(network.from).size()).toInt();
        return start >= network.from && start <= network.to && network.lengths.contains(digits.size());
    });
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// Groups of four, the last of them shorter if need be, or 4-6-5 and 4-6-4.
bool isGroupedAsCard(const QString &number)
{
    static const QRegularExpression parts(u"[ -]"_s);
    const QStringList groups = number.split(parts);
    if (groups.size() == 1)
        return true;
    if (groups.size() == 3)
        return groups[0].size() == 4 && groups[1].size() == 6 && (groups[2].size() == 5 || groups[2].size() == 4);
    const auto last = groups.end() - 1;
    return groups.size() > 3 && last->size() <= 4 &&
           std::all_of(groups.begin(), last, [](const QString &group) { return group.size() == 4; });
}

/// Whether the words before it call a number something else than a card.
bool isCalledOtherwise(const QString &text, qsizetype at)
{
    static const QRegularExpression other(
        u"(order|tracking|parcel|shipment|ticket|case|reference|ref\\.?|booking|invoice|serial|imei|iccid|sim|"
        u"pedido|encomenda|rastreio|rastreamento|protocolo|fatura|nota|envio|objeto|"
        u"commande|suivi|colis|dossier|facture|référence|"
        u"orden|seguimiento|paquete|factura|referencia|"
        u"bestellung|bestellnummer|auftrag|auftragsnummer|sendung|sendungsnummer|rechnung|rechnungsnummer|paket|#)"
        u"(\\s+(number|numéro|número|nummer|num|no|nr|code|código|id|de))*[\\s.:#º°n-]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype farthestWord = 40;
    const qsizetype start = std::max<qsizetype>(0, at - farthestWord);
    return other.match(text.mid(start, at - start)).hasMatch();
}

/// ISO 7064: the country and its check digits behind the rest, letters as 10 to 35, modulo 97.
bool passesIban(const QString &iban)
{
    int rest = 0;
    for (const QChar c : QString(iban.mid(4) + iban.left(4))) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// How much of `match` is a number of that many letters and digits; 0: none is.
qsizetype extentOf(const QString &match, qsizetype length)
{
    qsizetype at = 0;
    for (qsizetype found = 0; at < match.size() && found < length; ++at)
        found += match[at] != u' ';
    const bool isWhole = at == match.size() || match[at] == u' ';
    return isWhole && match.left(at).remove(u' ').size() == length ? at : 0;
}

}

qsizetype ibanLength(const QString &country)
{
    static const QHash<QString, qsizetype> lengths{
        {u"AD"_s, 24}, {u"AE"_s, 23}, {u"AL"_s, 28}, {u"AT"_s, 20}, {u"AZ"_s, 28}, {u"BA"_s, 20}, {u"BE"_s, 16},
        {u"BG"_s, 22}, {u"BH"_s, 22}, {u"BR"_s, 29}, {u"CH"_s, 21}, {u"CR"_s, 22}, {u"CY"_s, 28}, {u"CZ"_s, 24},
        {u"DE"_s, 22}, {u"DK"_s, 18}, {u"DO"_s, 28}, {u"EE"_s, 20}, {u"ES"_s, 24}, {u"FI"_s, 18}, {u"FO"_s, 18},
        {u"FR"_s, 27}, {u"GB"_s, 22}, {u"GE"_s, 22}, {u"GI"_s, 23}, {u"GL"_s, 18}, {u"GR"_s, 27}, {u"GT"_s, 28},
        {u"HR"_s, 21}, {u"HU"_s, 28}, {u"IE"_s, 22}, {u"IL"_s, 23}, {u"IS"_s, 26}, {u"IT"_s, 27}, {u"JO"_s, 30},
        {u"KW"_s, 30}, {u"KZ"_s, 20}, {u"LB"_s, 28}, {u"LI"_s, 21}, {u"LT"_s, 20}, {u"LU"_s, 20}, {u"LV"_s, 21},
        {u"MC"_s, 27}, {u"MD"_s, 24}, {u"ME"_s, 22}, {u"MK"_s, 19}, {u"MR"_s, 27}, {u"MT"_s, 31}, {u"MU"_s, 30},
        {u"NL"_s, 18}, {u"NO"_s, 15}, {u"PK"_s, 24}, {u"PL"_s, 28}, {u"PS"_s, 29}, {u"PT"_s, 25}, {u"QA"_s, 29},
        {u"RO"_s, 24}, {u"RS"_s, 22}, {u"SA"_s, 24}, {u"SE"_s, 24}, {u"SI"_s, 19}, {u"SK"_s, 24}, {u"SM"_s, 27},
        {u"TN"_s, 24}, {u"TR"_s, 26}, {u"UA"_s, 29}, {u"VG"_s, 24}, {u"XK"_s, 20}};
    return lengths.value(country, 0);
}

bool isCardNumber(const QString &digits)
{
    return isOfCardNetwork(digits) && passesLuhn(digits);
}

bool isIban(const QString &number)
{
    return number.size() > 4 && number.size() == ibanLength(number.left(2)) && passesIban(number);
}

QList<TextRange> cardNumbersIn(const QString &text)
{
    static const QRegularExpression number(u"(?<![\\w+.,/=-])[0-9](?:[ -]?[0-9]){12,18}(?![\\w]|[.,/-][0-9])"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> places;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString written = match.captured();
        const QString digits = QString(written).remove(u' ').remove(u'-');
        if (isGroupedAsCard(written) && isOfCardNetwork(digits) && passesLuhn(digits) &&
            !isCalledOtherwise(text, match.capturedStart()))
            places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

QList<TextRange> ibansIn(const QString &text)
{
    static const QRegularExpression number(u"\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,34}\\b"_s);
    QList<TextRange> places;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString written = match.captured();
        const qsizetype extent = extentOf(written, ibanLength(written.left(2)));
        if (extent > 0 && passesIban(written.left(extent).remove(u' ')))
            places.append({match.capturedStart(), extent});
    }
    return places;
}

}
