// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Account.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct AccountStateName
{
    AccountState state;
    QLatin1StringView name;
};

constexpr AccountStateName accountStateNames[] = {
    {AccountState::New, "new"_L1},
    {AccountState::Working, "working"_L1},
    {AccountState::Failing, "failing"_L1},
    {AccountState::NeedsSignIn, "needs-sign-in"_L1},
    {AccountState::Untrusted, "untrusted"_L1},
    {AccountState::Paused, "paused"_L1},
};

}

QString toString(AccountState state)
{
    for (const auto &entry : accountStateNames) {
        if (entry.state == state)
            return entry.name;
    }
    return {};
}

AccountState accountStateFromString(const QString &name)
{
    for (const auto &entry : accountStateNames) {
        if (entry.name == name)
            return entry.state;
    }
    return AccountState::New;
}

QString toString(SecretSource source)
{
    switch (source) {
    case SecretSource::None:
        return u"none"_s;
    case SecretSource::Keyring:
        return u"keyring"_s;
    case SecretSource::Command:
        return u"command"_s;
    }
    return {};
}

SecretSource secretSourceFromString(const QString &name)
{
    if (name == "keyring"_L1)
        return SecretSource::Keyring;
    return name == "command"_L1 ? SecretSource::Command : SecretSource::None;
}

}
