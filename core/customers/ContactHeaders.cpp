// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactTable.h"

#include <QHash>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct HeaderWords
{
    ContactColumn column;
    QLatin1StringView words; ///< without accents and punctuation, separated by '|'
};

constexpr HeaderWords headerWords[] = {
    {ContactColumn::FullName, "name|full name|display name|formatted name|file as|customer|customer name|contact name|"
                              "nom complet|nom affiche|nom et prenom|prenom et nom|client|nom du client|"
                              "nome|nome completo|nome de exibicao|cliente|nome do cliente"_L1},
    {ContactColumn::GivenName, "first name|given name|firstname|forename|prenom|primeiro nome|nome proprio"_L1},
    {ContactColumn::FamilyName, "last name|family name|surname|lastname|nom|nom de famille|apelido|apelidos|sobrenome|"
                                "ultimo nome"_L1},
    {ContactColumn::Email, "email|mail|email address|email addresses|emails|adresse email|adresse mail|courriel|"
                           "adresse electronique|adresse de messagerie|endereco de email|endereco eletronico|"
                           "correio eletronico|correio electronico"_L1},
    {ContactColumn::Phone,
     "phone|telephone|tel|phone number|mobile|mobile phone|mobile number|cell|cell phone|cellphone|"
     "company main phone|car phone|portable|telephone portable|telephone mobile|"
     "telephone fixe|numero de telephone|telefone|telemovel|celular|numero de telefone|"
     "telefone celular|telefone fixo"_L1},
    {ContactColumn::Street, "street|street address|address|address line|address street|adresse|rue|adresse postale|"
                            "rua|endereco|morada|logradouro"_L1},
    {ContactColumn::City, "city|town|locality|address city|ville|commune|cidade|localidade"_L1},
    {ContactColumn::PostalCode, "postal code|zip|zip code|zipcode|postcode|post code|address postal code|code postal|"
                                "cep|codigo postal"_L1},
    {ContactColumn::Region, "state|region|province|county|address region|departement|estado|distrito|regiao|uf"_L1},
    {ContactColumn::Country, "country|country region|address country|pays|pais"_L1},
    {ContactColumn::Company, "company|company name|organization|organisation|organization name|employer|entreprise|"
                             "societe|raison sociale|empresa|companhia|organizacao|nome da empresa"_L1},
    {ContactColumn::Title, "title|job title|position|organization title|fonction|titre|poste|cargo|funcao|titulo"_L1},
    {ContactColumn::Birthday,
     "birthday|date of birth|birth date|birthdate|dob|anniversaire|date de naissance|naissance|"
     "aniversario|data de nascimento|data de aniversario|nascimento"_L1},
    {ContactColumn::Language, "language|lang|locale|langue|lingua|idioma"_L1},
    {ContactColumn::Note, "note|notes|comment|comments|remarque|remarques|commentaire|commentaires|nota|notas|"
                          "observacao|observacoes|obs|comentario|comentarios"_L1},
    {ContactColumn::Tags, "tag|tags|label|labels|category|categories|group|groups|group membership|etiquette|"
                          "etiquettes|categorie|groupes|etiqueta|etiquetas|marcador|marcadores|categoria|categorias|"
                          "grupos"_L1},
    {ContactColumn::Url, "url|website|web site|web page|webpage|homepage|home page|personal web page|site|site web|"
                         "site internet|page web|pagina web|pagina"_L1},
    {ContactColumn::X, "x|twitter|x handle|twitter handle|x twitter|twitter username|compte x|compte twitter|conta x|"
                       "conta twitter"_L1},
    {ContactColumn::Facebook, "facebook|facebook profile|facebook url|compte facebook|conta facebook"_L1},
    {ContactColumn::Mastodon,
     "mastodon|mastodon handle|mastodon account|mastodon address|fediverse|compte mastodon"_L1},
    {ContactColumn::Bluesky, "bluesky|bluesky handle|bsky|compte bluesky|conta bluesky"_L1},
    {ContactColumn::PreferredChannel, "preferred channel|preferred contact method|canal prefere|canal de preference|"
                                      "canal preferido|canal de preferencia"_L1},
    {ContactColumn::Product, "product|products|produit|produits|produto|produtos"_L1},
    {ContactColumn::Value, "value|customer value|lifetime value|ltv|valeur|valeur client|valor|valor do cliente"_L1},
    {ContactColumn::MarketingConsent, "marketing consent|marketing|newsletter|opt in|optin|email opt in|"
                                      "consent|consentement|consentement marketing|consentimento|"
                                      "consentimento de marketing"_L1},
    {ContactColumn::DoNotContact, "do not contact|donotcontact|dnc|no contact|opt out|optout|do not call|"
                                  "ne pas contacter|nao contactar|nao contatar"_L1},
};

/// What stands before an address or a number to tell it from others, and says nothing of what it is.
constexpr QLatin1StringView headerQualifiers[] = {
    "home"_L1,     "work"_L1,    "business"_L1, "other"_L1,    "primary"_L1,       "main"_L1,      "secondary"_L1,
    "personal"_L1, "private"_L1, "contact"_L1,  "customer"_L1, "professionnel"_L1, "principal"_L1, "personnel"_L1};

const QHash<QString, ContactColumn> &columnsByWords()
{
    static const QHash<QString, ContactColumn> columns = [] {
        QHash<QString, ContactColumn> all;
        for (const HeaderWords &each : headerWords) {
            for (const QString &words : QString(each.words).split(u'|'))
                all.insert(words, each.column);
        }
        return all;
    }();
    return columns;
}

/// Lower case, without accents and punctuation: "E-mail 1 - Value" is "email 1 value".
QStringList headerTokens(const QString &header)
{
    QString plain;
    for (const QChar c : header.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (!c.isMark())
            plain += u' ';
    }
    plain = u' ' + plain.simplified() + u' ';
    return plain.replace(u" e mail"_s, u" email"_s).split(u' ', Qt::SkipEmptyParts);
}

}

ContactColumn columnOfHeader(const QString &header)
{
    const auto &columns = columnsByWords();
    QStringList tokens = headerTokens(header);
    if (const auto found = columns.constFind(tokens.join(u' ')); found != columns.cend())
        return *found;
    tokens.removeIf(
        [](const QString &token) { return std::ranges::all_of(token, [](QChar c) { return c.isDigit(); }); });
    if (tokens.size() > 1 && tokens.last() == u"value"_s) // Google: "Phone 1 - Value"
        tokens.removeLast();
    while (!tokens.isEmpty()) {
        if (const auto found = columns.constFind(tokens.join(u' ')); found != columns.cend())
            return *found;
        if (std::ranges::find(headerQualifiers, tokens.first()) == std::end(headerQualifiers))
            break;
        tokens.removeFirst();
    }
    return header.trimmed().isEmpty() ? ContactColumn::Ignore : ContactColumn::Keep;
}

}
