// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QChar>
#include <QStringList>

#include <optional>

namespace firstmile
{

/// What a column of a table of contacts is.
enum class ContactColumn {
    Ignore, ///< read over
    Keep,   ///< kept under its header's name, unread
    FullName,
    GivenName,
    FamilyName,
    Email,
    Phone,
    Street,
    City,
    PostalCode,
    Region,
    Country,
    Company,
    Title,
    Birthday,
    Language,
    Note,
    Tags,
    Url,
    X,
    Facebook,
    Mastodon,
    Bluesky,
    PreferredChannel,
    Product,
    Value,
    MarketingConsent,
    DoNotContact,
    CustomField ///< its key is in ContactTable::fields
};

QString toString(ContactColumn column); ///< "ignore", "full-name", ...
std::optional<ContactColumn> contactColumnFromString(const QString &name);

/// How a table is read. What is not set is found out from the file.
struct ContactTable
{
    QChar delimiter;     ///< null: found in the first lines (comma, semicolon, tab, bar)
    QByteArray encoding; ///< empty: a mark, else UTF-8, else Windows-1252; or a name such as "ISO-8859-15"
    bool hasHeader = true;
    QList<ContactColumn> columns; ///< empty: guessed from the headers, in the languages of the program
    QStringList fields;           ///< beside `columns`: keys of custom fields
    bool operator==(const ContactTable &) const = default;
};

/// A table as it will be read, for a person to look at before.
struct ContactTablePreview
{
    ContactTable table; ///< with everything found out
    QStringList headers;
    QList<QStringList> rows; ///< the first ones
    bool isVCard = false;    ///< then there is no table; rows: name, addresses, phones
    qint64 bytes = 0;
};

/// NotFound, Storage: the file; Malformed: it is neither a table nor vCards.
Result<ContactTablePreview> previewContacts(const QString &path, const ContactTable &table = {}, int rows = 20);

/// What a header means, in English, French, Portuguese, and as Google, Outlook and Thunderbird write them.
ContactColumn columnOfHeader(const QString &header);

}
