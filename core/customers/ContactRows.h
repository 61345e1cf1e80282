// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactFeed.h"
#include "core/text/CsvReader.h"

#include <array>

namespace firstmile
{

/// The people of a table.
class ContactRows : public ContactFeed
{
public:
    /// `table`: with everything found out, as previewContacts() gives it.
    ContactRows(std::unique_ptr<QFile> opened, const ContactTable &table, const QStringList &headers);

    std::optional<ContactEntry> next() override;
    qint64 bytesRead() const override { return m_reader.bytesRead(); }

private:
    /// A column, with what is the same in each of its cells.
    struct Column
    {
        ContactColumn kind = ContactColumn::Keep;
        QString header;
        ProfileProperty property; ///< without its value
        size_t address = 0;       ///< which of the addresses of a row it is a part of
    };

    static Column columnOf(ContactColumn kind, const QString &header, const QString &field);
    void take(ContactEntry &entry, const Column &column, const QString &cell);
    void takeName(ContactEntry &entry);
    void takeAddresses(ContactEntry &entry);
    void takeMore(ContactEntry &entry, const Column &column, const QString &cell);
    void addTexts(ContactEntry &entry, const Column &column, const QStringList &texts);

    CsvReader m_reader;
    QList<Column> m_columns;
    bool m_skipsHeader;
    QString m_fullName, m_given, m_family;             ///< of the row
    std::array<std::array<QString, 5>, 3> m_addresses; ///< of the row: street, city, region, code, country
    bool m_hasAddress = false;
};

/// Cells that a spreadsheet would take for a formula are guarded by an apostrophe.
QString guardedCell(const QString &text);
QString withoutGuard(const QString &cell);

/// A profile's page, from what people write of it: a handle, or the page itself.
QString profilePage(ContactColumn network, const QString &handle);

}
