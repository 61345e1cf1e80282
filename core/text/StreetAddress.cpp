// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/StreetAddress.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// `%1` stands for a word that begins with a capital, `%2` for how an address goes on behind the house number, so that
/// "Avenida Central, 2 ônibus" is none.
const QStringList streetPatterns{
    // 221B Baker Street
    u"\\b[0-9]{1,5}[A-Za-z]?,? (?:%1 ){1,3}(?:Street|Road|Avenue|Lane|Boulevard|Crescent|Rd|Ave|Blvd)\\b"_s,
    // 12 bis, rue de la Paix
    u"\\b[0-9]{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Ii]mpasse|[Aa]llée|[Cc]hemin|[Qq]uai) "
    u"(?:de la |de l['’]|du |des |de |d['’]|la |le |les )?%1"_s,
    // Rua das Flores, 15, and Calle de Alcalá, 12
    u"\\b(?:Rua|R\\.|Avenida|Av\\.|Avda\\.|Travessa|Alameda|Praça|Calle|C/|Paseo|Plaza|Carrer) ?"
    u"(?:d[aeo]s? |de la |de los |de las |del )?%1(?: (?:d[aeo]s? |e |y )?%1){0,4}"
    u"(?:, ?(?:n\\.?[º°o]\\.? ?)?|,? n\\.?[º°]\\.? ?)[0-9]{1,5}\\b%2"_s,
    // Hauptstraße 5a, Schönhauser Allee 12
    u"\\b(?:\\p{Lu}[\\p{L}-]+(?:straße|strasse|str\\.|gasse|allee)|%1 (?:Straße|Strasse|Str\\.|Allee|Gasse)) "
    u"[0-9]{1,4} ?[a-z]?\\b%2"_s};

QRegularExpression streetPattern()
{
    const QString word = u"\\p{Lu}[\\p{L}\\p{M}.'’-]*"_s;
    const QString goesOn = u"(?= ?(?:[,.;:!?)/\\n-]|$| (?:apto|ap|apt|bloco|andar|bairro|em|in|à|a|nº|und|e|y)\\b))"_s;
    QStringList all;
    for (const QString &pattern : streetPatterns)
        all << QString(pattern).replace(u"%1"_s, word).replace(u"%2"_s, goesOn);
    return QRegularExpression(all.join(u'|'), QRegularExpression::UseUnicodePropertiesOption);
}

}

QList<TextRange> streetAddressesIn(const QString &text)
{
    static const QRegularExpression street = streetPattern();
    QList<TextRange> places;
    for (auto found = street.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

}
