// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CustomerReads.h"

#include "core/customers/CrmLink.h"
#include "core/customers/FollowUpActions.h"
#include "core/customers/PersonFile.h"
#include "core/customers/ReachRules.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/ProfileRepository.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace firstmile::reads
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds followUpHorizon = std::chrono::days(7);

Reach widestReach(const QList<Identity> &identities)
{
    Reach widest;
    for (const Identity &each : identities) {
        widest.followers = std::max(widest.followers, static_cast<qint64>(each.followers));
        widest.spread = std::max(widest.spread, static_cast<qint64>(each.spread));
        widest.verified = widest.verified || each.verified;
    }
    return widest;
}

Result<void> readProfile(Session &session, CustomerSheet &sheet)
{
    ProfileRepository profiles(session);
    FM_ASSIGN(sheet.records, profiles.of(sheet.customer.id));
    sheet.profile = profileOf(sheet.records);
    FM_ASSIGN(sheet.fields, profiles.fields());
    FM_ASSIGN(sheet.consents, ConsentRepository(session).of(sheet.customer.id));
    FM_ASSIGN(sheet.followUps, FollowUpRepository(session).of(sheet.customer.id));
    return {};
}

Result<void> readPlaces(Session &session, CustomerSheet &sheet)
{
    FM_ASSIGN(const auto group, groupOf(session, sheet.customer.id));
    FM_ASSIGN(sheet.deeds, CustomerDeedRepository(session).of(group));
    std::ranges::reverse(sheet.deeds);
    FM_ASSIGN(sheet.suggestions, suggestionsFor(session, sheet.customer.id));
    return {};
}

Result<void> readStanding(Session &session, CustomerSheet &sheet, Instant now)
{
    FM_ASSIGN(sheet.counts, historyCounts(session, sheet.customer.id, now));
    FM_ASSIGN(const ReachRule rule, reachRule(session));
    sheet.reach = widestReach(sheet.customer.identities);
    sheet.headStart = headStart(sheet.reach, rule);
    FM_ASSIGN(const QString crm, crmTemplate(session));
    if (const auto page = crmPageOf(crm, sheet.customer))
        sheet.crmPage = *page;
    return {};
}

/// A full disk or a killed program leaves the file that was there.
Result<void> failedFile(const QFileDevice &file)
{
    return Error{ErrorKind::Storage, file.fileName() + u": "_s + file.errorString(), {}};
}

}

Result<CustomerSheet> customerSheet(Session &session, CustomerId customer, Instant now)
{
    CustomerSheet sheet;
    FM_ASSIGN(const CustomerId standing, standingFor(session, customer));
    FM_ASSIGN(const auto found, CustomerRepository(session).find(standing));
    if (!found)
        return Error{ErrorKind::NotFound, u"there is no customer "_s + customer.toString(), {}};
    sheet.customer = *found;
    FM_TRY(readProfile(session, sheet));
    FM_TRY(readPlaces(session, sheet));
    FM_TRY(readStanding(session, sheet, now));
    return sheet;
}

Result<QList<FollowUpLine>> dueFollowUps(Session &session, const QString &assignee, Instant now, int limit)
{
    FM_ASSIGN(const auto due, FollowUpRepository(session).due(now + followUpHorizon, assignee, limit));
    QList<FollowUpLine> lines;
    CustomerRepository customers(session);
    for (const FollowUp &each : due) {
        FM_ASSIGN(const CustomerId standing, standingFor(session, each.customer));
        FM_ASSIGN(const auto customer, customers.find(standing));
        lines.append({each, customer ? customer->name : QString()});
    }
    return lines;
}

Result<CustomerRules> customerRules(Session &session)
{
    CustomerRules rules;
    FM_ASSIGN(rules.reach, reachRule(session));
    FM_ASSIGN(rules.askAgainAfter, askAgainAfter(session));
    FM_ASSIGN(rules.crmTemplate, crmTemplate(session));
    FM_ASSIGN(rules.retention, retentionRule(session));
    FM_ASSIGN(rules.fields, ProfileRepository(session).fields());
    return rules;
}

Result<void> savePersonFile(Session &session, CustomerId customer, const QString &path, Instant now)
{
    FM_ASSIGN(const QJsonObject person, personFile(session, customer, now));
    const bool readable = path.endsWith(".html"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = readable ? personFileHtml(person) : QJsonDocument(person).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failedFile(file);
    return {};
}

Result<qint64> exportContacts(Session &session, const QString &path, ContactFormat format,
                              const QList<CustomerId> &customers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failedFile(file).error();
    FM_ASSIGN(const qint64 written, firstmile::exportContacts(session, file, format, customers));
    if (!file.commit())
        return failedFile(file).error();
    return written;
}

}
