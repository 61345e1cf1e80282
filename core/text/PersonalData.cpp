// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PersonalData.h"

#include "core/text/AccountNumbers.h"
#include "core/text/ContactClues.h"
#include "core/text/ContactScan.h"
#include "core/text/StreetAddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Parts of mailboxes that a department reads.
constexpr QLatin1StringView departmentNames[] = {
    "abuse"_L1,       "accueil"_L1, "ajuda"_L1,         "apoio"_L1,     "atencion"_L1,
    "atendimento"_L1, "ayuda"_L1,   "care"_L1,          "cliente"_L1,   "clientes"_L1,
    "client"_L1,      "clients"_L1, "complaints"_L1,    "customer"_L1,  "customers"_L1,
    "desk"_L1,        "dpo"_L1,     "enquiries"_L1,     "feedback"_L1,  "helpdesk"_L1,
    "kontakt"_L1,     "kunden"_L1,  "kundenservice"_L1, "marketing"_L1, "orders"_L1,
    "ouvidoria"_L1,   "privacy"_L1, "reclamacoes"_L1,   "refunds"_L1,   "reservas"_L1,
    "returns"_L1,     "sac"_L1,     "security"_L1,      "servicio"_L1,  "social"_L1,
    "soporte"_L1,     "suporte"_L1, "vendas"_L1,        "ventas"_L1,    "ventes"_L1,
    "web"_L1};

bool isOfDepartment(const QString &address)
{
    const QString name = address.section(u'@', 0, 0);
    if (isFreeMailDomain(address.section(u'@', 1)))
        return false;
    if (isSharedMailbox(address))
        return true;
    static const QRegularExpression joints(u"[._+-]"_s);
    const QStringList parts = name.split(joints, Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [&](const QString &part) {
        return std::ranges::find(departmentNames, part) != std::end(departmentNames) || isSharedMailbox(part + u"@x"_s);
    });
}

/// Free of charge, or of a service, in the countries whose languages we know.
bool isServiceNumber(const QString &key)
{
    static const QRegularExpression service(
        u"^(0(800|808|80[0-9]|300|303|330|333|34[345]|84[345]|87[01]|90[0-9])[0-9]+|1?8(00|33|44|55|66|77|88)[0-9]{7}|"
        u"\\+1?8(00|33|44|55|66|77|88)[0-9]{7}|\\+33(0?8)[0-9]{8}|08[0-9]{8}|(\\+351)?(800|808|707|761)[0-9]{6}|"
        u"(\\+34)?90[0-9]{7}|(\\+49|0)(0?800|180)[0-9]+|\\+44(0?)(800|808|3[0-9]{2}|8[47][0-9])[0-9]+|"
        u"(\\+55)?(0?800|0?300)[0-9]{6,7}|(\\+55)?(0[0-9]{2})?(400[0-9]|30[0-9]{2})[0-9]{4})$"_s);
    return service.match(key).hasMatch();
}

/// Words of the sentence in front by which a company speaks of its own number or place.
bool speaksOfItself(const QString &text, qsizetype at)
{
    static const QRegularExpression own(
        u"\\b(our|call us|calling us|contact us|reach us|ring us|phone us|text us|dial|hotline|helpline|head ?office|"
        u"store|shop|branch|call|ring|message us|write to|e-?mail us|"
        u"noss[oa]s?|ligue|ligar|loja|central|fale conosco|contacte-nos|contate-nos|linha de apoio|agência|"
        u"notre|nos|appelez|appeler|composez|joindre|contactez|boutique|magasin|agence|siège|"
        u"nuestr[oa]s?|llame|llama|llámenos|llámanos|tienda|sucursal|marque|oficina|"
        u"unsere[rnms]?|rufen sie|ruf uns|anrufen|filiale|geschäft|laden|kundendienst|zentrale)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression theirs(
        u"\\b(you|your|yours|você|voce|te|ti|seus?|suas?|teus?|tuas?|lhe|vous|votre|vos|ton|ta|tes|te|usted|su|tu|"
        u"sie|ihnen|ihre[rnms]?|ihr|dir|dich|deine[rnms]?)( [\\p{L}]+){0,3}[\\s:,(.+]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestSentence = 120;
    const qsizetype from = std::max<qsizetype>(0, at - longestSentence);
    static const QRegularExpression ends(u"[.!?]\\s|\\n"_s);
    const QString before = text.mid(from, at - from);
    const qsizetype end = before.lastIndexOf(ends);
    const QString sentence = end < 0 ? before : before.mid(end + 1);
    const auto word = own.match(sentence);
    return word.hasMatch() && !theirs.match(sentence).hasMatch();
}

void addEach(QList<PersonalDatum> &all, const QString &kind, const QList<TextRange> &places)
{
    for (const TextRange &place : places)
        all.append({kind, place, false});
}

void addContacts(QList<PersonalDatum> &all, const QString &text)
{
    ContactScan scan(text, ClueSource::Message);
    const QList<Clue> clues = scan.clues();
    for (qsizetype i = 0; i < clues.size(); ++i) {
        const TextRange place = scan.places()[i];
        if (clues[i].kind == ClueKind::Address)
            all.append({u"email"_s, place, isOfDepartment(clues[i].value)});
        else if (clues[i].kind == ClueKind::Phone)
            all.append({u"phone"_s, place, isServiceNumber(clues[i].value) || speaksOfItself(text, place.start)});
    }
}

}

QList<PersonalDatum> personalDataIn(const QString &text)
{
    QList<PersonalDatum> all; // the surest first: of two in one place that one stays
    addEach(all, u"iban"_s, ibansIn(text));
    addEach(all, u"card"_s, cardNumbersIn(text));
    addContacts(all, text);
    for (const TextRange &place : streetAddressesIn(text))
        all.append({u"address"_s, place, speaksOfItself(text, place.start)});
    std::ranges::stable_sort(all, {}, [](const PersonalDatum &datum) { return datum.place.start; });
    qsizetype done = 0;
    all.removeIf([&](const PersonalDatum &datum) {
        if (datum.place.start < done)
            return true;
        done = datum.place.start + datum.place.length;
        return false;
    });
    return all;
}

}
