// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// What in sanitised HTML is not as it may be, read by a second reader that shares nothing with the first: an element
/// or attribute that is not on its own list, an address of another kind, a stray "<". Empty: nothing.
/// `pictures`: how many places of pictures may be named.
QString harmInHtml(const QString &html, qsizetype pictures);

}
