// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

#include <QRandomGenerator>

namespace firstmile::tests
{

/// Something by which a person can be found, made up; whatever spelling it is planted in, `needles` must not be left:
/// letters and digits alone, without case and accents.
struct PlantedIdentifier
{
    RedactionClass kind = RedactionClass::Mail;
    QString value; ///< as a record would have it
    QStringList needles;
};

/// Makes up identifiers, the same for the same seed.
class PlantedIdentifiers
{
public:
    explicit PlantedIdentifiers(quint32 seed) : m_random(seed) {}

    PlantedIdentifier name();
    PlantedIdentifier mail(const QString &name = {});
    PlantedIdentifier phone(int country); ///< 0 France, 1 Portugal, 2 Brazil, 3 Britain, 4 North America
    PlantedIdentifier number(int sort);   ///< 0 card, 1 IBAN, 2 CPF, 3 NIF, 4 NIR
    PlantedIdentifier handle();

    const QList<PlantedIdentifier> &all() const { return m_all; }
    int below(int end) { return int(m_random.bounded(end)); }

private:
    QString word(int syllables);
    QString digits(int count);
    const PlantedIdentifier &kept(PlantedIdentifier made);

    QRandomGenerator m_random;
    QList<PlantedIdentifier> m_all;
};

/// A way to write an identifier that people and programs have; `way` is any number. For text; the tags of `markup`
/// only where it is set.
QString spelled(const PlantedIdentifier &identifier, int way, bool markup = false);

/// "needle (how it was read)" of each that can still be found in `bytes`: as they are, undone from base64,
/// quoted-printable, entities, percent signs and JSON's escapes; without case, accents and all between letters. The
/// text of a PDF can be searched as well.
QStringList leaksIn(const QByteArray &bytes, const QList<PlantedIdentifier> &identifiers);

}
