// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/EnrichHook.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"

#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString enrichName(const EnrichSetup &setup)
{
    const QStringList command = QProcess::splitCommand(setup.command);
    return command.isEmpty() ? setup.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
                             : QFileInfo(command.first()).fileName();
}

Result<void> keepEnrichment(Transaction &transaction, CustomerId customer, const QString &name,
                            const QList<ProfileProperty> &properties, Instant now)
{
    FM_ASSIGN(const CustomerId standing, standingFor(transaction, customer));
    FM_ASSIGN(const auto known, CustomerRepository(transaction).find(standing));
    if (known && known->erasedAt)
        return Error{ErrorKind::Forbidden, u"customer %1 was erased"_s.arg(standing.value), {}};
    ProfileRepository profiles(transaction);
    FM_ASSIGN(const auto records, profiles.of(standing));
    const auto before = std::ranges::find_if(records, [&name](const ProfileRecord &each) {
        return each.source == ProfileSource::Hook && each.name == name;
    });
    if (before != records.cend())
        return properties.isEmpty() ? profiles.remove(transaction, before->id)
                                    : profiles.replace(transaction, before->id, properties, now);
    if (properties.isEmpty())
        return {};
    FM_TRY(profiles.add(transaction, {{}, standing, {}, ProfileSource::Hook, name, now, properties}));
    return {};
}

}
