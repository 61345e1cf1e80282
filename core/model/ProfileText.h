// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

namespace firstmile
{

/// How vCard writes a text into a value, and back (RFC 6350, section 3.4): "\n", "\,", "\;", "\\".
QString escapedProfileText(const QString &text);
QString unescapedProfileText(QStringView value);

/// The parts of a value between separators that are not escaped, each unescaped: ';' of N, ADR and ORG, ',' of lists.
QStringList profileParts(const QString &value, QChar separator);

/// A parameter's values; a list in one value, as vCard 3 has TYPE="home,fax", is taken apart.
QStringList profileParameter(const ProfileProperty &property, const QString &name);

/// How a property is shown: its field as ProfileValue names it, and its texts, which are none where we do not show it.
struct ShownProperty
{
    QString field;
    QStringList texts;
    int rank = 0; ///< of properties that say one field: FN before N, TITLE before ROLE
};
ShownProperty shownProperty(const ProfileProperty &property);

/// The statement that a field has this text; empty if there is no such field.
std::optional<ProfileProperty> propertyOfField(const QString &field, const QString &text);

/// Whether a field has one value only, so that the first who says it is right.
bool isSingleField(const QString &field);

}
