// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactTable.h"

#include "core/customers/ContactFeed.h"
#include "core/model/ProfileText.h"
#include "core/text/CsvReader.h"
#include "core/text/VCardReader.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the command line and JSON carry them.
constexpr std::pair<ContactColumn, QLatin1StringView> contactColumnNames[] = {
    {ContactColumn::Ignore, "ignore"_L1},
    {ContactColumn::Keep, "keep"_L1},
    {ContactColumn::FullName, "full-name"_L1},
    {ContactColumn::GivenName, "given-name"_L1},
    {ContactColumn::FamilyName, "family-name"_L1},
    {ContactColumn::Email, "email"_L1},
    {ContactColumn::Phone, "phone"_L1},
    {ContactColumn::Street, "street"_L1},
    {ContactColumn::City, "city"_L1},
    {ContactColumn::PostalCode, "postal-code"_L1},
    {ContactColumn::Region, "region"_L1},
    {ContactColumn::Country, "country"_L1},
    {ContactColumn::Company, "company"_L1},
    {ContactColumn::Title, "title"_L1},
    {ContactColumn::Birthday, "birthday"_L1},
    {ContactColumn::Language, "language"_L1},
    {ContactColumn::Note, "note"_L1},
    {ContactColumn::Tags, "tags"_L1},
    {ContactColumn::Url, "url"_L1},
    {ContactColumn::X, "x"_L1},
    {ContactColumn::Facebook, "facebook"_L1},
    {ContactColumn::Mastodon, "mastodon"_L1},
    {ContactColumn::Bluesky, "bluesky"_L1},
    {ContactColumn::PreferredChannel, "preferred-channel"_L1},
    {ContactColumn::Product, "product"_L1},
    {ContactColumn::Value, "value"_L1},
    {ContactColumn::MarketingConsent, "marketing-consent"_L1},
    {ContactColumn::DoNotContact, "do-not-contact"_L1},
    {ContactColumn::CustomField, "custom-field"_L1},
};

/// A custom field's column, as our export names it.
constexpr QLatin1StringView customHeader = "custom:"_L1;

/// "Name" beside "First name" is the family's, "Nom" without "Prénom" the whole one.
void settleNames(QList<ContactColumn> &columns)
{
    const bool hasFull = columns.contains(ContactColumn::FullName);
    const bool hasGiven = columns.contains(ContactColumn::GivenName);
    const bool hasFamily = columns.contains(ContactColumn::FamilyName);
    const auto turn = [&](ContactColumn from, ContactColumn into) { std::ranges::replace(columns, from, into); };
    if (hasFull && hasGiven && !hasFamily)
        turn(ContactColumn::FullName, ContactColumn::FamilyName);
    else if (hasFull && hasFamily && !hasGiven)
        turn(ContactColumn::FullName, ContactColumn::GivenName);
    else if (hasFamily && !hasFull && !hasGiven)
        turn(ContactColumn::FamilyName, ContactColumn::FullName);
}

void guessColumns(ContactTable &table, const QStringList &headers)
{
    for (const QString &header : headers) {
        const bool isCustom = header.startsWith(customHeader, Qt::CaseInsensitive);
        table.columns.append(isCustom ? ContactColumn::CustomField : columnOfHeader(header));
        table.fields.append(isCustom ? header.mid(customHeader.size()).trimmed().toLower() : QString());
    }
    settleNames(table.columns);
}

/// Without headers the cells tell where the addresses are; a person says the rest.
void guessFromCells(ContactTable &table, const QStringList &cells)
{
    for (const QString &cell : cells) {
        const bool isPhone = cell.size() >= 6 && std::ranges::none_of(cell, [](QChar c) { return c.isLetter(); }) &&
                             std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); }) >= 6;
        table.columns.append(cell.contains(u'@') && cell.contains(u'.') ? ContactColumn::Email
                             : isPhone                                  ? ContactColumn::Phone
                                                                        : ContactColumn::Keep);
    }
    if (const auto first = table.columns.indexOf(ContactColumn::Keep); first >= 0)
        table.columns[first] = ContactColumn::FullName;
}

QStringList numberedHeaders(qsizetype count)
{
    QStringList headers;
    for (qsizetype i = 1; i <= count; ++i)
        headers.append(u"column %1"_s.arg(i));
    return headers;
}

QString textsOfCard(const VCard &card, const QString &field)
{
    QStringList all;
    for (const ProfileProperty &each : card.properties) {
        const ShownProperty shown = shownProperty(each);
        if (shown.field == field && shown.rank == 0)
            all += shown.texts;
    }
    return all.join(u", "_s);
}

ContactTablePreview previewCards(ContactFile &opened, int rows)
{
    ContactTablePreview preview;
    preview.isVCard = true;
    preview.headers = QStringList{u"name"_s, u"email"_s, u"phone"_s};
    VCardReader reader(*opened.file);
    while (preview.rows.size() < rows) {
        const auto card = reader.next();
        if (!card)
            break;
        preview.rows.append(
            QStringList{textsOfCard(*card, u"name"_s), textsOfCard(*card, u"email"_s), textsOfCard(*card, u"phone"_s)});
    }
    return preview;
}

Error badTable(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

Result<void> refuseTable(const ContactTable &table)
{
    if (!table.encoding.isEmpty() && !TextEncoding(table.encoding).isKnown())
        return badTable(u"there is no encoding "_s + QString::fromLatin1(table.encoding));
    if (table.delimiter.unicode() > 0x7E || table.delimiter == u'"')
        return badTable(u"\"%1\" cannot be what stands between cells"_s.arg(table.delimiter));
    return {};
}

}

QString toString(ContactColumn column)
{
    const auto *const found =
        std::ranges::find(contactColumnNames, column, &std::pair<ContactColumn, QLatin1StringView>::first);
    return found == std::end(contactColumnNames) ? QString() : QString(found->second);
}

std::optional<ContactColumn> contactColumnFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(contactColumnNames, name, &std::pair<ContactColumn, QLatin1StringView>::second);
    return found == std::end(contactColumnNames) ? std::nullopt : std::optional(found->first);
}

Result<ContactTablePreview> previewContacts(const QString &path, const ContactTable &table, int rows)
{
    FM_TRY(refuseTable(table));
    FM_ASSIGN(auto opened, openContactFile(path));
    ContactTablePreview preview;
    preview.bytes = opened.file->size();
    if (opened.isVCard) {
        const qint64 bytes = preview.bytes;
        preview = previewCards(opened, rows);
        preview.bytes = bytes;
        return preview;
    }
    preview.table = table;
    if (table.encoding.isEmpty())
        preview.table.encoding = TextEncoding::wideEncodingOf(opened.file->peek(4));
    CsvReader reader(*opened.file, table.delimiter, preview.table.encoding);
    reader.distrustQuotes(1 << 20);
    preview.table.delimiter = reader.delimiter();
    auto record = reader.next();
    if (!record)
        return badTable(path + u": has no row"_s);
    preview.headers = table.hasHeader ? record->fields : numberedHeaders(record->fields.size());
    if (table.columns.isEmpty() && table.hasHeader)
        guessColumns(preview.table, preview.headers);
    else if (table.columns.isEmpty())
        guessFromCells(preview.table, record->fields);
    while (preview.table.columns.size() < preview.headers.size())
        preview.table.columns.append(ContactColumn::Keep);
    if (table.hasHeader)
        record = reader.next();
    for (; record && preview.rows.size() < rows; record = reader.next())
        preview.rows.append(record->fields);
    return preview;
}

}
