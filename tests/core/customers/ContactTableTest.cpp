// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/ContactFiles.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

ContactTablePreview preview(ContactFiles &files, const QByteArray &bytes, const ContactTable &table = {})
{
    const auto seen = previewContacts(files.file(u"c"_s, bytes), table);
    REQUIRE(seen);
    return *seen;
}

}

TEST_CASE("headers are known in three languages and as address books write them", "[customers][contacts]")
{
    using enum ContactColumn;
    const QList<std::pair<QString, ContactColumn>> known{{u"E-mail 1 - Value"_s, Email},
                                                         {u"Phone 2 - Value"_s, Phone},
                                                         {u"Primary Email"_s, Email},
                                                         {u"E-mail 2 Address"_s, Email},
                                                         {u"Business Phone"_s, Phone},
                                                         {u"Home Address 2"_s, Street},
                                                         {u"Home ZipCode"_s, PostalCode},
                                                         {u"Organization 1 - Name"_s, Company},
                                                         {u"Address 1 - City"_s, City},
                                                         {u"Prénom"_s, GivenName},
                                                         {u"Nom de famille"_s, FamilyName},
                                                         {u"Courriel"_s, Email},
                                                         {u"Téléphone portable"_s, Phone},
                                                         {u"Société"_s, Company},
                                                         {u"Date de naissance"_s, Birthday},
                                                         {u"Sobrenome"_s, FamilyName},
                                                         {u"Endereço de e-mail"_s, Email},
                                                         {u"Telemóvel"_s, Phone},
                                                         {u"CEP"_s, PostalCode},
                                                         {u"Aniversário"_s, Birthday},
                                                         {u"Não contatar"_s, DoNotContact},
                                                         {u"Labels"_s, Tags},
                                                         {u"Group Membership"_s, Tags},
                                                         {u"Job Title"_s, Title},
                                                         {u"Fax Number"_s, Keep},
                                                         {u"E-mail 1 - Type"_s, Keep},
                                                         {u""_s, Ignore},
                                                         {u"Customer value"_s, Value}};
    for (const auto &[header, column] : known) {
        INFO(header.toStdString());
        CHECK(toString(columnOfHeader(header)) == toString(column));
    }
    for (int i = 0; i <= int(CustomField); ++i)
        CHECK(contactColumnFromString(toString(ContactColumn(i))) == ContactColumn(i));
}

TEST_CASE("a preview finds out how a table is to be read", "[customers][contacts]")
{
    ContactFiles files;
    const auto seen = preview(files, "Nom|Courriel|custom:tier|Hm\nZo\xE9|zoe@x.example|gold|?\nBo|b@x.example||\n");
    CHECK(!seen.isVCard);
    CHECK(seen.table.delimiter == u'|');
    CHECK(seen.table.columns ==
          QList{ContactColumn::FullName, ContactColumn::Email, ContactColumn::CustomField, ContactColumn::Keep});
    CHECK(seen.table.fields.value(2) == u"tier"_s);
    CHECK(seen.rows.size() == 2);
    CHECK(seen.rows.first().first() == u"Zoé"_s);
    CHECK(preview(files, "Name,First name,Email\n").table.columns.first() == ContactColumn::FamilyName);
    ContactTable bare;
    bare.hasHeader = false;
    const auto guessed = preview(files, "Ana,ana@x.example,+33 1 23 45\n", bare);
    CHECK(guessed.table.columns == QList{ContactColumn::FullName, ContactColumn::Email, ContactColumn::Phone});
    CHECK(guessed.rows.size() == 1);
    const auto cards = preview(files, "\xEF\xBB\xBF begin:vcard\nFN:Ana\nEMAIL:a@x.example\nEND:VCARD\n");
    CHECK(cards.isVCard);
    CHECK(cards.rows.value(0) == QStringList{u"Ana"_s, u"a@x.example"_s, u""_s});
}
