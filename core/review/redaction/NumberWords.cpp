// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/NumberWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype farthestNumberWord = 48;

/// What may stand between the word and the number: "phone number is: ", "tel. (mobile) no. ".
constexpr QStringView numberLink =
    u"(?:[ "
    u".,:;#=\"'()\\[\\]*_>/"
    u"\u00BA\u00B0-]|\\b(?:number|numero|nummer|num|no|nr|n|is|are|e|est|es|ist|it's|so|de|do|da|du|"
    u"le|la|o|a|the|my|meu|mon|at|on|in|au|ao|to|me|us|pref|value|type|cell|work|home|voice|private|fr|pt|br|uk|"
    u"bancaria|bancaire|bancario|corrente|account|client|cliente|id|ok|or|ou|et|and)\\b)*$";

QRegularExpression numberWord(QStringView words)
{
    return QRegularExpression(u"(?<![a-z])(?:%1)(?![a-z])%2"_s.arg(words, numberLink),
                              QRegularExpression::UseUnicodePropertiesOption);
}

}

NumberCall numberCallAt(const FlatText &flat, qsizetype at)
{
    static const QRegularExpression phone = numberWord(
        u"tel|tele|telef|telefone|telephone|telefono|telemovel|telefon|phone|phones|mobile|mob|cell|cellphone|celular|"
        u"cel|call|calling|ring|dial|whatsapp|zap|wpp|sms|text|fax|fone|handy|portable|tlm|tlf|gsm|contacto|ligar|"
        u"ligue|liga|"
        u"liguem|appelez|appeler|joindre|joignable|rappeler|rappelez|waid|llamar");
    static const QRegularExpression account = numberWord(
        u"account|acct|a/c|acc|conta|compte|cuenta|konto|sort code|sortcode|iban|nib|rib|cpf|cnpj|nif|nie|dni|ssn|nir|"
        u"rg|passport|passeport|passaporte|securite sociale|secu|social security|contribuinte|card|carte|cartao|"
        u"tarjeta|debit|visa|mastercard|agencia|routing|pix|nss|utente|niss|"
        u"fiscal|tax id|insurance number|national insurance");
    static const QRegularExpression code = numberWord(u"cvv|cvc|cvv2|cvc2|cryptogramme|codigo de seguranca");
    static const QRegularExpression order = numberWord(
        u"order|tracking|parcel|shipment|ticket|case|reference|ref|booking|invoice|serial|imei|iccid|sku|item|flight|"
        u"pedido|encomenda|rastreio|rastreamento|protocolo|fatura|nota|envio|objeto|reserva|commande|suivi|colis|"
        u"dossier|"
        u"facture|reservation|orden|factura|referencia|bestellung|bestellnummer|auftrag|rechnung");
    const qsizetype from = std::max<qsizetype>(0, at - farthestNumberWord);
    const QString before = flat.folded.mid(from, at - from);
    if (std::ranges::none_of(before, [](QChar c) { return c.isLetter(); }))
        return NumberCall::Nothing;
    if (code.match(before).hasMatch())
        return NumberCall::CardCode;
    if (order.match(before).hasMatch())
        return NumberCall::Order;
    if (account.match(before).hasMatch())
        return NumberCall::Account;
    return phone.match(before).hasMatch() ? NumberCall::Phone : NumberCall::Nothing;
}

}
