// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleVersion.h"

#include "core/review/bundle/RecordFields.h"

#include <array>
#include <limits>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// At place n: from version n + 1 to the one after it. None yet.
using BundleUpgradeStep = void (*)(QJsonObject &manifest);
constexpr std::array<BundleUpgradeStep, currentBundleVersion - 1> bundleUpgradeSteps{};

}

Result<QJsonObject> atCurrentVersion(QJsonObject manifest)
{
    RecordFields fields(manifest);
    fields.need("version"_L1);
    if (fields.requiredText("format"_L1) != bundleFormat)
        fields.fail("format"_L1, u"is not \"%1\""_s.arg(bundleFormat));
    const auto version = static_cast<int>(fields.number("version"_L1, 1, std::numeric_limits<int>::max(), 1));
    FM_TRY(fields.result());
    if (version > currentBundleVersion)
        return Error{ErrorKind::Conflict,
                     u"version %1 of the format; this program reads up to %2"_s.arg(version).arg(currentBundleVersion),
                     {}};
    for (std::size_t step = version - 1; step < bundleUpgradeSteps.size(); ++step)
        bundleUpgradeSteps.at(step)(manifest);
    return manifest;
}

}
