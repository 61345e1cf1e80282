// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ConsentRepository.h"

#include "core/store/CustomerGroup.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString consentColumns = u"c.id, c.customer_id, c.purpose, c.channel, c.given, c.at, c.agent, c.words"_s;

Consent readConsent(const Row &row)
{
    Consent consent;
    consent.id = row.id<ConsentId>(0);
    consent.customer = row.id<CustomerId>(1);
    consent.purpose = consentPurposeFromString(row.text(2)).value_or(ConsentPurpose::Contact);
    consent.channel = channelFromString(row.text(3));
    consent.given = row.truth(4);
    consent.at = row.instant(5);
    consent.agent = row.text(6);
    consent.words = row.text(7);
    return consent;
}

}

Result<ConsentId> ConsentRepository::append(Transaction &transaction, const Consent &consent)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(u"INSERT INTO consents (customer_id, purpose, channel, given, at, agent, words) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                               consent.customer, toString(consent.purpose),
                               consent.channel ? toString(*consent.channel) : QString(), consent.given, consent.at,
                               consent.agent, consent.words));
    transaction.changes().customers.insert(consent.customer);
    return ConsentId(id);
}

Result<std::optional<Consent>> ConsentRepository::find(ConsentId id)
{
    return m_session.first<Consent>(u"SELECT "_s + consentColumns + u" FROM consents c WHERE c.id = ?"_s, readConsent,
                                    id);
}

Result<QList<Consent>> ConsentRepository::of(CustomerId customer)
{
    FM_ASSIGN(const auto group, groupOf(m_session, customer));
    return m_session.all<Consent>(u"SELECT "_s + consentColumns + u" FROM "_s + numbersFromJson(m_session.engine()) +
                                      u" CROSS JOIN consents c WHERE c.customer_id = each.value ORDER BY c.at, c.id"_s,
                                  readConsent, jsonList(group));
}

}
