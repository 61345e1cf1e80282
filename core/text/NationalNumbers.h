// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// By which states and banks know a person, as digits without anything between them and with the right check digits.
bool isBrazilianPersonNumber(const QString &digits);  ///< CPF, 11 digits
bool isBrazilianCompanyNumber(const QString &digits); ///< CNPJ, 14 digits
bool isPortugueseTaxNumber(const QString &digits);    ///< NIF, 9 digits
bool isPortugueseBankNumber(const QString &digits);   ///< NIB, 21 digits
/// NIR, 15 digits; "2A" and "2B" of Corsica in upper case.
bool isFrenchPersonNumber(const QString &number);

}
