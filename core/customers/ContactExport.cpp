// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactExport.h"

#include "core/customers/ContactSheet.h"
#include "core/store/CustomerGroup.h"
#include "core/store/ProfileRepository.h"
#include "core/text/VCardWriter.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int customersAtOnce = 500;

using TakeCard = std::function<Result<void>(const ContactCard &)>;

/// Everybody who stands for themselves and was not erased, without holding them all.
Result<void> eachOfAll(Session &session, const TakeCard &take)
{
    CustomerId last;
    while (true) {
        FM_ASSIGN(const auto next,
                  (session.all<CustomerId>(
                      u"SELECT id FROM customers WHERE id > ? AND merged_into IS NULL AND erased_at "
                      "IS NULL ORDER BY id LIMIT ?"_s,
                      [](const Row &row) { return row.id<CustomerId>(0); }, last.value, customersAtOnce)));
        if (next.isEmpty())
            return {};
        for (const CustomerId each : next) {
            FM_ASSIGN(const ContactCard card, contactCard(session, each));
            FM_TRY(take(card));
        }
        last = next.last();
    }
}

/// Those who are one now come once.
Result<void> eachOf(Session &session, const QList<CustomerId> &customers, const TakeCard &take)
{
    if (customers.isEmpty())
        return eachOfAll(session, take);
    QSet<CustomerId> taken;
    for (const CustomerId each : customers) {
        FM_ASSIGN(const CustomerId standing, standingFor(session, each));
        if (taken.contains(standing))
            continue;
        taken.insert(standing);
        FM_ASSIGN(const ContactCard card, contactCard(session, standing));
        if (!card.customer.erasedAt)
            FM_TRY(take(card));
    }
    return {};
}

Result<void> writeWhole(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::Storage, device.errorString(), {}};
    return {};
}

}

std::optional<ContactFormat> contactFormatFromString(const QString &name)
{
    static const QHash<QString, ContactFormat> formats{
        {u"vcard4"_s, ContactFormat::VCard4}, {u"vcard3"_s, ContactFormat::VCard3}, {u"csv"_s, ContactFormat::Csv}};
    const auto found = formats.constFind(name);
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

Result<qint64> exportContacts(Session &session, QIODevice &device, ContactFormat format,
                              const QList<CustomerId> &customers)
{
    FM_ASSIGN(const auto fields, ProfileRepository(session).fields());
    ContactSheet sheet(fields);
    if (format == ContactFormat::Csv) {
        FM_TRY(eachOf(session, customers, [&sheet](const ContactCard &card) -> Result<void> {
            sheet.learn(card);
            return {};
        }));
        FM_TRY(writeWhole(device, "\xEF\xBB\xBF" + sheet.header())); // the mark is how spreadsheets know UTF-8
    }
    qint64 written = 0;
    FM_TRY(eachOf(session, customers, [&](const ContactCard &card) -> Result<void> {
        ++written;
        if (format == ContactFormat::Csv)
            return writeWhole(device, sheet.line(card));
        const auto version = format == ContactFormat::VCard4 ? VCardVersion::V4 : VCardVersion::V3;
        return writeWhole(device, vCardOf(propertiesOfCard(card), version));
    }));
    return written;
}

}
