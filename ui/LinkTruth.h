// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// Whether a link's text names another host than the one it leads to: "https://bank.example" over an address of
/// somebody else's. Names of the same owner do ("www.bank.example" over "bank.example").
bool linkNamesAnother(const QString &href, const QString &text);

/// Sanitised HTML in which every such link is followed by the host where it really leads.
QString withTrueLinks(const QString &html);

}
