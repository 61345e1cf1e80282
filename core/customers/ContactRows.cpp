// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactRows.h"

#include "core/model/Channel.h"
#include "core/model/ProfileText.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A quoted field longer than this was opened by a quote that was forgotten; a photo in base64 still fits.
constexpr qsizetype longestCell = 4 * 1024 * 1024;

bool looksLikeFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text.at(at));
}

/// The name of the property that a column's cells become.
QString propertyName(ContactColumn kind)
{
    switch (kind) {
    case ContactColumn::Email:
        return u"EMAIL"_s;
    case ContactColumn::Phone:
        return u"TEL"_s;
    case ContactColumn::Company:
        return u"ORG"_s;
    case ContactColumn::Title:
        return u"TITLE"_s;
    case ContactColumn::Birthday:
        return u"BDAY"_s;
    case ContactColumn::Language:
        return u"LANG"_s;
    case ContactColumn::Note:
        return u"NOTE"_s;
    case ContactColumn::Tags:
        return u"CATEGORIES"_s;
    case ContactColumn::Url:
        return u"URL"_s;
    case ContactColumn::X:
    case ContactColumn::Facebook:
    case ContactColumn::Mastodon:
    case ContactColumn::Bluesky:
        return u"X-SOCIALPROFILE"_s;
    case ContactColumn::PreferredChannel:
        return u"X-FIRSTMILE-PREFERRED-CHANNEL"_s;
    case ContactColumn::Product:
        return u"X-FIRSTMILE-PRODUCT"_s;
    case ContactColumn::Value:
        return u"X-FIRSTMILE-VALUE"_s;
    case ContactColumn::MarketingConsent:
        return u"X-FIRSTMILE-MARKETING"_s;
    case ContactColumn::DoNotContact:
        return u"X-FIRSTMILE-DO-NOT-CONTACT"_s;
    default:
        return u"X-FIRSTMILE-COLUMN"_s;
    }
}

/// Which of several addresses or numbers of a row it is, as vCard's types have it.
QString typeOfHeader(const QString &header)
{
    const QString words = header.toLower();
    if (words.contains(u"work"_s) || words.contains(u"business"_s) || words.contains(u"profes"_s))
        return u"work"_s;
    if (words.contains(u"home"_s))
        return u"home"_s;
    return words.contains(u"mobile"_s) || words.contains(u"cell"_s) ? u"cell"_s : QString();
}

/// Google writes several of one kind into one cell.
QStringList textsOfCell(ContactColumn kind, const QString &cell)
{
    if (kind != ContactColumn::Tags && !cell.contains(" ::: "_L1))
        return {cell};
    QStringList texts = cell.split(u" ::: "_s, Qt::SkipEmptyParts);
    if (kind == ContactColumn::Tags)
        texts = QString(cell).replace(u" ::: "_s, u","_s).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (QString &each : texts)
        each = each.trimmed();
    texts.removeAll(QString());
    return texts;
}

/// A date in any unambiguous form, as vCard has it; what is no date stays as it is.
QString birthdayValue(const QString &cell)
{
    const auto date = acceptedValue({{}, {}, ProfileFieldType::Date, {}}, cell);
    return date && !date->isEmpty() ? QString(*date).remove(u'-') : escapedProfileText(cell);
}

}

QString guardedCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

QString profilePage(ContactColumn network, const QString &handle)
{
    if (handle.contains(u"://"_s))
        return handle;
    const QString name = handle.startsWith(u'@') ? handle.mid(1) : handle;
    const QStringList parts = name.split(u'@');
    switch (network) {
    case ContactColumn::X:
        return u"https://x.com/"_s + name;
    case ContactColumn::Facebook:
        return name.contains(u"facebook.com/"_s) ? u"https://"_s + name : u"https://www.facebook.com/"_s + name;
    case ContactColumn::Mastodon:
        return parts.size() == 2 ? u"https://%2/@%1"_s.arg(parts[0], parts[1]) : handle;
    case ContactColumn::Bluesky:
        return name.startsWith(u"did:"_s) ? name : u"https://bsky.app/profile/"_s + name;
    default:
        return handle;
    }
}

ContactRows::ContactRows(std::unique_ptr<QFile> opened, const ContactTable &table, const QStringList &headers)
    : ContactFeed(std::move(opened)), m_reader(file(), table.delimiter, table.encoding), m_skipsHeader(table.hasHeader)
{
    m_reader.distrustQuotes(longestCell);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        m_columns.append(columnOf(table.columns.at(i), headers.value(i), table.fields.value(i)));
}

ContactRows::Column ContactRows::columnOf(ContactColumn kind, const QString &header, const QString &field)
{
    Column column{kind, header, {{}, propertyName(kind), {}, {}}, 0};
    const QString type = typeOfHeader(header);
    column.address = type == u"work"_s ? 1 : type == u"home"_s ? 2 : 0;
    if (kind == ContactColumn::CustomField)
        column.property.name = u"X-FIRSTMILE-FIELD-"_s + field.toUpper();
    else if (kind == ContactColumn::Keep)
        column.property.parameters = {{u"X-HEADER"_s, {header}}};
    else if (kind >= ContactColumn::X && kind <= ContactColumn::Bluesky)
        column.property.parameters = {{u"TYPE"_s, {toString(kind)}}};
    else if (!type.isEmpty() && (kind == ContactColumn::Email || kind == ContactColumn::Phone))
        column.property.parameters = {{u"TYPE"_s, {type}}};
    return column;
}

std::optional<ContactEntry> ContactRows::next()
{
    auto record = m_reader.next();
    if (record && std::exchange(m_skipsHeader, false))
        record = m_reader.next();
    if (!record)
        return std::nullopt;
    if (record->fault == CsvFault::UnclosedQuote)
        complain(record->line,
                 u"a quote is opened and does not close; the line was taken with the quote as a letter"_s);
    else if (record->fault == CsvFault::TextAfterQuote)
        complain(record->line, u"text stands behind a closing quote; kept in its field"_s);
    ContactEntry entry;
    entry.line = record->line;
    entry.properties.reserve(record->fields.size() + 2);
    m_fullName = m_given = m_family = QString();
    for (qsizetype i = 0; i < record->fields.size(); ++i) {
        QString cell = withoutGuard(record->fields.at(i).trimmed());
        if (cell.isEmpty())
            continue;
        if (cell.contains(QChar::Null)) {
            cell.remove(QChar::Null);
            complain(record->line, u"has zero bytes; they were left out"_s);
        }
        if (i >= m_columns.size()) {
            complain(record->line, u"has more cells than there are columns; kept"_s);
            m_columns.append(columnOf(ContactColumn::Keep, u"column %1"_s.arg(i + 1), {}));
        }
        take(entry, m_columns.at(i), cell);
    }
    takeName(entry);
    takeAddresses(entry);
    return entry;
}

void ContactRows::take(ContactEntry &entry, const Column &column, const QString &cell)
{
    switch (column.kind) {
    case ContactColumn::Ignore:
        return;
    case ContactColumn::FullName:
        m_fullName = cell;
        return;
    case ContactColumn::GivenName:
        m_given = cell;
        return;
    case ContactColumn::FamilyName:
        m_family = cell;
        return;
    case ContactColumn::Street:
    case ContactColumn::City:
    case ContactColumn::Region:
    case ContactColumn::PostalCode:
    case ContactColumn::Country: {
        constexpr std::array parts{ContactColumn::Street, ContactColumn::City, ContactColumn::Region,
                                   ContactColumn::PostalCode, ContactColumn::Country};
        const auto place = std::ranges::find(parts, column.kind) - parts.begin();
        QString &part = m_addresses[column.address][static_cast<size_t>(place)];
        m_hasAddress = true;
        part = part.isEmpty() ? cell : part + u", "_s + cell;
        return;
    }
    default:
        takeMore(entry, column, cell);
    }
}

void ContactRows::takeMore(ContactEntry &entry, const Column &column, const QString &cell)
{
    switch (column.kind) {
    case ContactColumn::Email:
    case ContactColumn::Phone:
    case ContactColumn::Url:
    case ContactColumn::Tags:
        return addTexts(entry, column, textsOfCell(column.kind, cell));
    case ContactColumn::X:
    case ContactColumn::Facebook:
    case ContactColumn::Mastodon:
    case ContactColumn::Bluesky:
        entry.properties.append(column.property);
        entry.properties.last().value = profilePage(column.kind, cell);
        return;
    case ContactColumn::Birthday:
        entry.properties.append(column.property);
        entry.properties.last().value = birthdayValue(cell);
        return;
    case ContactColumn::MarketingConsent:
    case ContactColumn::DoNotContact:
        return addTexts(entry, column, {acceptedValue({{}, {}, ProfileFieldType::YesNo, {}}, cell).value_or(cell)});
    case ContactColumn::PreferredChannel:
        return addTexts(entry, column, {channelFromString(cell.toLower()) ? cell.toLower() : cell});
    default:
        return addTexts(entry, column, {cell});
    }
}

void ContactRows::addTexts(ContactEntry &entry, const Column &column, const QStringList &texts)
{
    for (const QString &text : texts) {
        entry.properties.append(column.property);
        entry.properties.last().value = column.kind == ContactColumn::Url ? text : escapedProfileText(text);
    }
}

/// The name comes first, as cards have it.
void ContactRows::takeName(ContactEntry &entry)
{
    const QString full = m_fullName.isEmpty() ? QString(m_given + u' ' + m_family).trimmed() : m_fullName;
    if (!m_given.isEmpty() || !m_family.isEmpty())
        entry.properties.prepend(
            {{}, u"N"_s, {}, escapedProfileText(m_family) + u';' + escapedProfileText(m_given) + u";;;"_s});
    if (!full.isEmpty())
        entry.properties.prepend({{}, u"FN"_s, {}, escapedProfileText(full)});
}

void ContactRows::takeAddresses(ContactEntry &entry)
{
    if (!std::exchange(m_hasAddress, false))
        return;
    for (size_t each = 0; each < m_addresses.size(); ++each) {
        const auto parts = std::exchange(m_addresses[each], {});
        if (std::ranges::all_of(parts, &QString::isEmpty))
            continue;
        ProfileProperty address{{}, u"ADR"_s, {}, u";"_s};
        if (each > 0)
            address.parameters = {{u"TYPE"_s, {each == 1 ? u"work"_s : u"home"_s}}};
        for (const QString &part : parts)
            address.value += u';' + escapedProfileText(part);
        entry.properties.append(address);
    }
}

}
